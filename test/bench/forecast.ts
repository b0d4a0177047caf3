import { chanceFrom } from '../../server/core/forecast/chance.ts'
import { replicationsUsual } from '../../server/core/forecast/forecast.ts'
import { worldOf } from '../simulate/days.ts'
import { setupFor } from '../simulate/office.ts'
import { forecastTime } from '../simulate/timing.ts'
import { atMost, type Figure, lowest } from './figure.ts'

const people = 60
/** A replication draws for each visit the service, whether they come, and the way to the next call. */
const drawsEach = 3

/** One forecast of a hall with sixty people in line, beside drawing the same chance and doing nothing with it. */
export async function forecastOfALine(): Promise<Figure[]> {
  const world = worldOf('medium', setupFor('medium', 'accumulating'), 2)
  const value = await lowest(async () => forecastTime(world))
  const limit = await lowest(async () => bareDraws(replicationsUsual * people * drawsEach))
  return [
    atMost(10, {
      what: `one forecast of a line of ${people}`,
      unit: 'ms',
      value,
      limit: { what: 'the same number of random draws alone', value: limit },
    }),
  ]
}

function bareDraws(draws: number): number {
  const { uniform } = chanceFrom(1)
  const started = performance.now()
  let sum = 0
  for (let draw = 0; draw < draws; draw++) sum += uniform()
  if (sum < 0) throw new Error('chance is never below 0')
  return performance.now() - started
}
