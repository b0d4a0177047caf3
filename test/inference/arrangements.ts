import { longjing } from '../../shared/presets/longjing-6.ts'
import type { LaneId, Setup } from '../../shared/setup.ts'

type Tier = 'joint' | 'first' | 'apart'

/** A way to share turning visitors among six counters. */
export interface Arrangement {
  readonly name: string
  /** How many of the six take turning visitors. */
  readonly counters: number
  /** Together with the others, or before them; or the other counters take no general visitors either. */
  readonly tier: Tier
  readonly setup: Setup
}

export const arrangements: readonly Arrangement[] = [
  arranged('all six take them like everybody (the preset)', 6, 'joint'),
  arranged('five of six, joint with the others', 5, 'joint'),
  arranged('three of six, joint with the others', 3, 'joint'),
  arranged('two of six, joint with the others', 2, 'joint'),
  arranged('one of six, joint with the others', 1, 'joint'),
  arranged('four of six; two for priority and booked only', 4, 'apart'),
  arranged('three of six; three for priority, booked only', 3, 'apart'),
  arranged('three of six, turning first', 3, 'first'),
  arranged('one of six, turning first', 1, 'first'),
]

function arranged(name: string, counters: number, tier: Tier): Arrangement {
  return { name, counters, tier, setup: shared(counters, tier) }
}

/** The last of the six take turning visitors; the flexible seventh is closed here. */
function shared(count: number, tier: Tier): Setup {
  const counters = longjing.counters.map((counter) => {
    const others = counter.serves.map((lanes) => lanes.filter((lane) => lane !== 'turning'))
    const takes = counter.number > 6 - count && counter.number <= 6
    if (takes) return { ...counter, serves: withTurning(others, tier) }
    return { ...counter, serves: tier === 'apart' && !counter.flexible ? [['priority', 'booked']] : others }
  })
  return { ...longjing, counters }
}

function withTurning(others: readonly LaneId[][], tier: Tier): LaneId[][] {
  if (tier === 'first') return [['turning'], ...others]
  return others.map((lanes) => (lanes.includes('general') ? ['turning', ...lanes] : lanes))
}
