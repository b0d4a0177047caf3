import { expect, test } from 'vitest'
import { chanceOf } from '../../server/demo/chance.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { minute } from '../../shared/time.ts'
import { playDayOf } from './engine.ts'
import { type Arrival, playLine } from './lean-line.ts'

/** As many visitors as a day can hold, in whole milliseconds, half of them with priority; a unit is three seconds. */
function visitors(count: number, lambda: number, mu: number): Arrival[] {
  const chance = chanceOf(`engine ${lambda}`)
  const exact = (minutes: number) => Math.round(minutes * minute) / minute
  let at = 0
  return Array.from({ length: count }, () => {
    at += chance.exponential(0.05 / lambda)
    const lane = chance.happens(0.5) ? 'priority' : 'general'
    return { at: exact(at), lane, minutes: exact(chance.exponential(0.05 / mu)) }
  })
}

test.each([
  ['accumulating', { general: 1, priority: 3 }, 1, 0.8, 1],
  ['strict', { general: 1, priority: 2 }, 10, 0.85, 0.1],
  ['first-come', {}, 3, 2.4, 1],
] as const)(
  'PL30 the whole office plays a Markovian day to the same waits as the bare line that meets the formulas: %s',
  (kind, weights, counters, lambda, mu) => {
    const policy = { ...longjing.policy, kind, weights, promiseMinutes: 60 }
    const arrivals = visitors(6_000, lambda, mu)
    const sums = new Map<string, { n: number; wait: number }>()
    const line = { freeAt: Array.from({ length: counters }, () => 0), lanes: ['general', 'priority'] }
    playLine(policy, line, arrivals, (wait, { lane }) => {
      const before = sums.get(lane) ?? { n: 0, wait: 0 }
      sums.set(lane, { n: before.n + 1, wait: before.wait + wait })
    })
    const played = playDayOf(policy, counters, arrivals)
    for (const [lane, { n, wait }] of sums) expect((played.get(lane) ?? 0) / (wait / n)).toBeCloseTo(1, 3)
  },
)
