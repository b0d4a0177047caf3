import { waitsIn } from '../../server/simulation/day-figures.ts'
import { play } from '../../server/simulation/play.ts'
import type { Script } from '../../server/simulation/script.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Policy, Setup } from '../../shared/setup.ts'
import { instantOf, minute } from '../../shared/time.ts'
import type { Arrival } from './lean-line.ts'

const date = '2026-11-18'
const opensAt = instantOf(date, '00:00')
const lanes = ['general', 'priority'] as const

/** An office that is open day and night, with equal counters and as many numbers as anybody may take. */
function hallOf(policy: Policy, counters: number): Setup {
  const allDay = [{ from: '00:00', to: '23:59' }]
  return {
    ...longjing,
    policy,
    roster: { ...longjing.roster, away: [] },
    hours: {
      ...longjing.hours,
      weekly: Array.from({ length: 7 }, () => allDay),
      exceptions: [],
      closeBooksAt: '23:59',
    },
    counters: Array.from({ length: counters }, (_, index) => ({
      number: index + 1,
      serves: [['general', 'priority', 'turning', 'booked']],
      flexible: false,
      skills: [],
    })),
    series: longjing.series.map((series, index) => ({
      ...series,
      from: 1 + 200_000 * index,
      to: 200_000 * (index + 1),
    })),
  }
}

/** Plays the visitors of a bare line as a day of the whole office: every call is an order. @returns mean minutes by lane */
export function playDayOf(policy: Policy, counters: number, arrivals: readonly Arrival[]): Map<string, number> {
  const setup = hallOf(policy, counters)
  const script: Script = {
    date,
    setup,
    opensAt,
    endsAt: instantOf(date, '23:59'),
    bookings: [],
    visitors: arrivals.map(({ at, lane, minutes }) => ({
      at: opensAt + Math.round(at * minute),
      matters: ['transcript-zh'],
      priority: lane === 'priority' ? 'senior' : null,
      quiet: false,
      booking: null,
      callMinutes: 0,
      minutes,
      afterMinutes: 0,
      leavesAt: null,
    })),
    shifts: setup.counters.map(({ number }) => ({
      counter: number,
      clerk: `clerk${number}`,
      from: opensAt,
      to: null,
      serves: null,
    })),
    breaks: [],
    pace: new Map(),
  }
  const waits = waitsIn(play(script))
  return new Map(
    lanes.map((lane) => {
      const own = waits.filter((wait) => wait.lane === lane)
      return [lane, own.reduce((sum, wait) => sum + wait.minutes, 0) / own.length]
    }),
  )
}
