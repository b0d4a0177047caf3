type Serves = string[][]

/** The tier in which a counter serves a lane, from 0; null: not at all. */
export function tierOf(serves: Serves, lane: string): number | null {
  const tier = serves.findIndex((lanes) => lanes.includes(lane))
  return tier < 0 ? null : tier
}

/** The lane in another tier, or in none. A tier that becomes empty falls out, so none is ever skipped. */
export function withTier(serves: Serves, lane: string, tier: number | null): Serves {
  const without = serves.map((lanes) => lanes.filter((one) => one !== lane))
  if (tier !== null) without[tier] = [...(without[tier] ?? []), lane]
  return without.filter((lanes) => lanes.length > 0)
}

/** A counter that, when none of its own wait, takes this lane too; or takes it no more. */
export function withIdle<C extends { readonly serves: Serves }>(counter: C, lane: string): C {
  const [first = [], ...later] = counter.serves
  const taken = later.flat().includes(lane)
  const tiers = taken ? later.map((tier) => tier.filter((one) => one !== lane)) : [[...later.flat(), lane]]
  return { ...counter, serves: [first, ...tiers.filter((tier) => tier.length > 0)] }
}
