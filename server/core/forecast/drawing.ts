import { minute } from '../../../shared/time.ts'
import { type Chance, drawn, exponential } from './chance.ts'
import type { Busy, ForecastInput, Stream } from './forecast-input.ts'
import type { Services } from './services.ts'

/** Minutes until the counter is free for the next one: nobody came, or the visit and the way to the next call. */
export function visitMinutes(
  { noShow, gaps }: ForecastInput,
  work: readonly Services[],
  factor: number,
  chance: Chance,
): number {
  const gap = gaps.length > 0 ? drawn(chance, gaps) : 0
  return gap + (chance.uniform() < noShow.share ? noShow.minutes : total(work, chance) * factor)
}

/** Tries before a rare long sum is given up. */
const tries = 30
/** Longer than anything ever seen: then it may last this long still. */
const overdueMinutes = 3

/** Minutes that a visit under way still takes, knowing that it has already taken `elapsed`. */
export function busyMinutes(
  { noShow, gaps }: ForecastInput,
  { work, elapsed, called }: Busy,
  factor: number,
  chance: Chance,
): number {
  const gap = gaps.length > 0 ? drawn(chance, gaps) : 0
  if (called && elapsed < noShow.minutes && chance.uniform() < noShow.share) return gap + noShow.minutes - elapsed
  return gap + remaining(work, elapsed, factor, chance)
}

function remaining(work: readonly Services[], elapsed: number, factor: number, chance: Chance): number {
  const [only, ...others] = work
  if (only && others.length === 0) {
    const from = firstAbove(only.minutes, elapsed / factor)
    const left = only.minutes.length - from
    if (left === 0) return exponential(chance, overdueMinutes)
    return (only.minutes[from + Math.floor(chance.uniform() * left)] ?? 0) * factor - elapsed
  }
  for (let attempt = 0; attempt < tries; attempt++) {
    const minutes = total(work, chance) * factor
    if (minutes > elapsed) return minutes - elapsed
  }
  return exponential(chance, overdueMinutes)
}

/** Several matters are done one after the other. */
function total(work: readonly Services[], chance: Chance): number {
  let sum = 0
  for (const { minutes } of work) sum += drawn(chance, minutes)
  return sum
}

function firstAbove(sorted: readonly number[], bound: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > bound) high = middle
    else low = middle + 1
  }
  return low
}

const halfHour = 30 * minute

/** The next visitor of a lane after an instant: a Poisson stream whose rate changes each half-hour. Infinite: nobody more today. */
export function nextComing({ perMinute, firstEnds }: Stream, start: number, after: number, chance: Chance): number {
  let needed = exponential(chance, 1)
  let at = after
  let half = at < firstEnds ? 0 : 1 + Math.floor((at - firstEnds) / halfHour)
  for (; half < perMinute.length; half++) {
    const ends = firstEnds + half * halfHour
    const expected = ((perMinute[half] ?? 0) * (ends - at)) / minute
    if (expected > needed) return at + (needed / expected) * (ends - at)
    needed -= expected
    at = Math.max(ends, start)
  }
  return Number.POSITIVE_INFINITY
}
