import type { Setup } from '../../shared/setup.ts'
import { mixed } from './offices.ts'

/** Two calls are enough here, so that a random clerk gets as far as passing somebody twice. */
export const house: Setup = { ...mixed, calling: { ...mixed.calling, calls: 2 } }

/** Offices that a change of the setup may bring in the middle of the day. */
export const setups: readonly Setup[] = [
  house,
  { ...house, policy: { ...house.policy, kind: 'strict' } },
  { ...house, policy: { ...house.policy, kind: 'first-come' }, calling: { ...house.calling, returnAfter: 1 } },
  { ...house, counters: house.counters.filter((counter) => counter.number !== 5), roster: { away: [] } },
  withoutLane('booked'),
  { ...house, series: house.series.map((one) => ({ ...one, to: one.to - 900 })) },
]

/** Counted around: every number means one of them. */
export function pick<T>(list: readonly T[], nth: number): T {
  return list[nth % list.length] as T
}

function withoutLane(id: string): Setup {
  const serves = (tiers: Setup['counters'][number]['serves']) => tiers.map((tier) => tier.filter((lane) => lane !== id))
  const { [id]: _, ...weights } = house.policy.weights
  return {
    ...house,
    lanes: house.lanes.filter((lane) => lane.id !== id),
    counters: house.counters.map((counter) => ({ ...counter, serves: serves(counter.serves) })),
    policy: { ...house.policy, weights },
  }
}
