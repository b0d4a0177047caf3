import { inputOf } from '../../server/core/forecast/ask.ts'
import { forecast } from '../../server/core/forecast/forecast.ts'
import { newHistory } from '../../server/core/forecast/history.ts'
import { knownFrom } from '../../server/core/forecast/known.ts'
import { publicly } from '../../server/core/forecast/publicly.ts'
import { play } from '../../server/simulation/play.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { dayOf, type World } from './days.ts'

const people = 60
const repeats = 30
const at = '09:00'

/**
 * Milliseconds of one forecast of a line of sixty, from the day as it stands to the ranges. Of the processor, because
 * on a machine that others use the clock tells mostly of them.
 */
export function forecastTime(world: World): number {
  const times: number[] = []
  const script = dayOf(world, '2026-01-05', 1)
  const begin = instantOf(script.date, at)
  const crowd = script.visitors.filter(({ booking }) => booking === null).slice(0, people + world.setup.counters.length)
  const visitors = crowd.map((one, index) => ({ ...one, at: begin + index, minutes: 60 }))
  const known = knownFrom(newHistory, world.setup)
  const full = { ...script, visitors, breaks: [], opensAt: begin - minute, endsAt: begin + 2 * minute }
  play(full, {
    everyMinute({ day, now }) {
      for (let repeat = 0; day.tickets.size > people && repeat < repeats; repeat++) {
        const begun = process.cpuUsage()
        forecast(publicly(day, known, inputOf(day, known, now)), repeat)
        const { user, system } = process.cpuUsage(begun)
        times.push((user + system) / 1000)
      }
    },
  })
  // The first ones also pay for translating the code: the middle one tells what it takes.
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
