import type { PriorityGroup, TicketNumber } from '../../shared/contract.ts'
import type { CounterNumber, LaneId, LaneKind, Policy } from '../../shared/setup.ts'
import type { CallReason } from '../../shared/staff-views.ts'
import { type Instant, minute } from '../../shared/time.ts'

/** What ranks somebody in the line. */
export interface Standing {
  readonly lane: LaneId
  readonly kind: LaneKind
  readonly group: PriorityGroup | null
  /** From when the wait counts; in the future for a booking whose time has not come. */
  readonly since: Instant
  /** Place in the order of arrival: breaks ties. */
  readonly order: number
  /** Only this counter may call it. */
  readonly only: CounterNumber | null
}

/** Somebody who waits, as far as the line is concerned. */
export interface Waiting extends Standing {
  readonly number: TicketNumber
  /** The lane as the public sees it. */
  readonly publicLane: LaneId
  /** Steps back for now: "returned" may be called if nobody else of the public lane can, "more-time" may not. */
  readonly aside: 'returned' | 'more-time' | null
  readonly returned: boolean
}

/** A counter as far as the line is concerned: tiers of lanes, an earlier tier strictly first. */
export interface Server {
  readonly counter: CounterNumber
  readonly serves: readonly (readonly LaneId[])[]
}

export interface Choice {
  readonly number: TicketNumber
  readonly reason: CallReason
}

/**
 * Who is next at a counter. The one rule of the house: calling, the forecast and the simulator ask here.
 *
 * Within a lane first come, first served. Between the lanes of a tier by accumulating priority: score = weight of
 * the lane × minutes waited (Kleinrock 1964; Stanford, Taylor and Ziedins 2014), and a priority visitor who has
 * waited `promiseMinutes` is next, because in overload accumulation alone lets even the first class wait long
 * (Oz, Shneer and Ziedins 2020). "strict" goes by weight alone, "first-come" by the wait alone.
 *
 * @param line  everybody waiting, in any order
 * @param now   milliseconds; nobody whose `since` is later is chosen
 * @returns null if nobody may be called here now. Never throws.
 */
export function choose(policy: Policy, server: Server, line: readonly Waiting[], now: Instant): Choice | null {
  const callable = line.filter((one) => mayBeCalled(server, one, now))
  const heads = headsOfLanes(callable)
  const best = pick(policy, server, heads, now)
  if (!best) return null
  if (best.only !== null) return { number: best.number, reason: reasonFor(policy, 'chosen', best, null, now) }
  const lanes = server.serves.find((tier) => tier.includes(best.lane)) ?? []
  const rivals = heads.filter((head) => head !== best && head.only === null)
  const second = pick(policy, { ...server, serves: [lanes] }, rivals, now)
  const strangers = rivals.filter((head) => !lanes.includes(head.lane))
  const later = pick(policy, { ...server, serves: [strangers.map((head) => head.lane)] }, strangers, now)
  const rule = callable.length > 1 ? ruleFor(policy, best, second, later, now) : loneRule(best)
  return { number: best.number, reason: reasonFor(policy, rule, best, second ?? later, now) }
}

/**
 * The choice itself, among those who stand first in their lanes. It makes no lists, because the forecast asks it some
 * ten thousand times for one look ahead.
 *
 * @param heads  the first of each lane, and of those who were sent to this counter; null for an empty lane
 */
export function pick<Head extends Standing>(
  policy: Policy,
  server: Server,
  heads: readonly (Head | null)[],
  now: Instant,
): Head | null {
  let best: Head | null = null
  let bestTier = Number.POSITIVE_INFINITY
  for (const head of heads) {
    if (!head || head.since > now) continue
    const tier = tierOf(server, head)
    if (tier > bestTier || tier === nowhere) continue
    if (best && tier === bestTier && !goesBefore(policy, head, best, now)) continue
    best = head
    bestTier = tier
  }
  return best
}

/** Minutes waited times the weight of the lane. */
export function scoreOf(policy: Policy, waiting: Standing, now: Instant): number {
  return weightOf(policy, waiting.lane) * ((now - waiting.since) / minute)
}

/** Who cannot wait goes first; then the longer wait; then the earlier number. */
export function byWait(a: Standing, b: Standing): number {
  return Number(b.group === 'immediate') - Number(a.group === 'immediate') || a.since - b.since || a.order - b.order
}

const nowhere = -1

/** Who was sent to this counter comes before its first tier. */
function tierOf(server: Server, one: Standing): number {
  if (one.only !== null) return one.only === server.counter ? 0 : nowhere
  for (let tier = 0; tier < server.serves.length; tier++) if (server.serves[tier]?.includes(one.lane)) return tier + 1
  return nowhere
}

function goesBefore(policy: Policy, one: Standing, other: Standing, now: Instant): boolean {
  if (one.only !== null) return byWait(one, other) < 0
  const promised = Number(isPromised(policy, one, now)) - Number(isPromised(policy, other, now))
  return (promised || rankOf(policy, one, now) - rankOf(policy, other, now) || byWait(other, one)) > 0
}

function rankOf(policy: Policy, one: Standing, now: Instant): number {
  if (policy.kind === 'first-come') return -one.since
  if (policy.kind === 'strict') return weightOf(policy, one.lane)
  return scoreOf(policy, one, now)
}

function mayBeCalled(server: Server, one: Waiting, now: Instant): boolean {
  if (one.since > now || one.aside === 'more-time') return false
  return one.only === null ? server.serves.some((lanes) => lanes.includes(one.lane)) : one.only === server.counter
}

function headsOfLanes(callable: readonly Waiting[]): Waiting[] {
  const heads = new Map<string, Waiting>()
  const spare = new Map<string, Waiting>()
  for (const one of callable) {
    if (one.only !== null) putFirst(heads, `only ${one.lane}`, one)
    else if (one.aside === 'returned') putFirst(spare, one.lane, one)
    else putFirst(heads, one.lane, one)
  }
  // By public lanes: a turning visitor who returned and was called past the general line would be known by it.
  const lines = new Set([...heads.values()].filter((head) => head.only === null).map((head) => head.publicLane))
  return [...heads.values(), ...[...spare.values()].filter((one) => !lines.has(one.publicLane))]
}

function putFirst(queues: Map<string, Waiting>, queue: string, one: Waiting): void {
  const head = queues.get(queue)
  if (!head || byWait(one, head) < 0) queues.set(queue, one)
}

/** In first-come order nobody was promised anything, but who cannot wait still does not. */
function isPromised(policy: Policy, one: Standing, now: Instant): boolean {
  if (one.group === 'immediate') return true
  return policy.kind === 'accumulating' && one.kind === 'priority' && now - one.since >= policy.promiseMinutes * minute
}

function loneRule(best: Waiting): CallReason['rule'] {
  return best.returned ? 'returned' : 'only-one'
}

function ruleFor(
  policy: Policy,
  best: Waiting,
  second: Waiting | null,
  later: Waiting | null,
  now: Instant,
): CallReason['rule'] {
  if (best.returned) return 'returned'
  if (second && isPromised(policy, best, now)) return 'promise-kept'
  if (!second) return later ? 'own-lane-first' : 'first-come'
  if (policy.kind === 'first-come') return 'first-come'
  return policy.kind === 'strict' ? 'strict' : 'highest-score'
}

function reasonFor(
  policy: Policy,
  rule: CallReason['rule'],
  best: Waiting,
  over: Waiting | null,
  now: Instant,
): CallReason {
  return { rule, ...sideOf(policy, best, now), over: over && sideOf(policy, over, now), words: null }
}

function sideOf(policy: Policy, one: Waiting, now: Instant) {
  const minutes = Math.floor((now - one.since) / minute)
  return { lane: one.lane, minutes, weight: weightOf(policy, one.lane) }
}

function weightOf(policy: Policy, lane: LaneId): number {
  return policy.weights[lane] ?? 1
}
