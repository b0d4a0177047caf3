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
