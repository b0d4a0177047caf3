import type { PauseReason } from '../../shared/contract.ts'
import type { Counter } from '../../shared/setup.ts'
import { type Instant, minute } from '../../shared/time.ts'
import type { Chance } from './chance.ts'

export interface Pause {
  readonly at: Instant
  readonly length: number
  readonly reason: PauseReason
}

const lunchFrom = 240 * minute
const lunchLength = 45 * minute
/** Two of five ordinary counters are away in each of the two shifts; dedicated ones stay. */
const shifts = [0, 1, 0, 1, null]

/** When a clerk would like to leave the counter, in order; never in the middle of a visit. */
export function pausesOf(place: Counter, index: number, from: Instant, to: Instant, chance: Chance): Pause[] {
  const shift = shifts[index % shifts.length]
  const dedicated = place.serves[0]?.length === 1
  const goes = !dedicated && typeof shift === 'number' && to - from > lunchFrom + 2 * lunchLength
  const lunch: Pause[] = goes
    ? [{ at: from + lunchFrom + shift * lunchLength, length: lunchLength, reason: 'lunch' }]
    : []
  return [...lunch, ...breaks(from, to, chance)].sort((a, b) => a.at - b.at)
}

function breaks(from: Instant, to: Instant, chance: Chance): Pause[] {
  const pauses: Pause[] = []
  for (let at = from + chance.between(60, 150) * minute; at < to; at += chance.between(90, 150) * minute)
    pauses.push({ at, length: Math.min(15, 1 + chance.exponential(5)) * minute, reason: chance.pick(reasons) })
  return pauses
}

const reasons: readonly (readonly [PauseReason, number])[] = [
  ['break', 6],
  ['paperwork', 3],
  ['meeting', 1],
  ['system', 0.5],
]
