import { checkRate } from './erlang.ts'

/** Times between arrivals: exponential, all alike, or two kinds of exponential with equal shares of the time. */
export type ArrivalKind = 'M' | 'D' | 'H2'

/** Squared coefficient of variation of the times between arrivals, as Ibrahim and Whitt 2009 chose them. */
const variation: Readonly<Record<ArrivalKind, number>> = { M: 1, D: 0, H2: 4 }

export interface Delays {
  readonly arrivals: ArrivalKind
  readonly servers: number
  /** Services per unit of time of one server. */
  readonly services: number
  /** Share of the servers' time that is work, 0 … 1, both excluded. */
  readonly busy: number
}

/**
 * Mean squared error, over those who must wait, of the estimate "(people ahead + 1) / (servers × rate)", which knows
 * the length of the line (Whitt 1999): E[n + 1]/(sμ)², where n is geometric with the root of GI/M/s. In the unit of
 * time squared.
 */
export function lengthError(delays: Delays): number {
  checkRate('services', delays.services)
  if (!(delays.busy > 0 && delays.busy < 1)) throw new RangeError(`busy: ${delays.busy} is not between 0 and 1`)
  return 1 / ((1 - rootOf(delays)) * (delays.servers * delays.services) ** 2)
}

/**
 * How many times larger the error is of "as long as the last who was called waited" (LES; also the one at the head,
 * HOL): c² + 1 in heavy traffic (Ibrahim and Whitt 2009). Twice for Poisson arrivals.
 */
export function lastWaitRatio(arrivals: ArrivalKind): number {
  return variation[arrivals] + 1
}

/** The share of those who wait that finds somebody waiting: the root below 1 of σ = A*(sμ(1 − σ)). */
function rootOf({ arrivals, busy }: Delays): number {
  let root = busy
  for (let step = 0; step < 10_000; step += 1) {
    const next = transform(arrivals, (1 - root) / busy)
    if (Math.abs(next - root) < 1e-14) break
    root = next
  }
  return root
}

/** Laplace transform of a time between arrivals of mean 1. */
function transform(arrivals: ArrivalKind, at: number): number {
  if (arrivals === 'M') return 1 / (1 + at)
  if (arrivals === 'D') return Math.exp(-at)
  const often = (1 + Math.sqrt((variation.H2 - 1) / (variation.H2 + 1))) / 2
  const seldom = 1 - often
  return (often * 2 * often) / (2 * often + at) + (seldom * 2 * seldom) / (2 * seldom + at)
}
