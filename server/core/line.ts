import type { PriorityGroup, TicketNumber } from '../../shared/contract.ts'
import type { CounterNumber, LaneId, LaneKind, Policy } from '../../shared/setup.ts'
import type { CallReason } from '../../shared/staff-views.ts'
import { type Instant, minute } from '../../shared/time.ts'

/** Somebody who waits, as far as the line is concerned. */
export interface Waiting {
  readonly number: TicketNumber
  readonly lane: LaneId
  /** The lane as the public sees it. */
  readonly publicLane: LaneId
  readonly kind: LaneKind
  readonly group: PriorityGroup | null
  /** From when the wait counts; in the future for a booking whose time has not come. */
  readonly since: Instant
  /** Place in the order of arrival: breaks ties. */
  readonly order: number
  /** Only this counter may call it. */
  readonly only: CounterNumber | null
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
  const own = heads.filter((head) => head.only !== null).sort(byWait)[0]
  if (own) return { number: own.number, reason: reasonFor(policy, 'chosen', own, null, now) }
  const tier = server.serves.findIndex((lanes) => heads.some((head) => lanes.includes(head.lane)))
  const lanes = server.serves[tier]
  if (!lanes) return null
  const rivals = heads.filter((head) => lanes.includes(head.lane)).sort(ranking(policy, now))
  const [best, second] = rivals
  if (!best) return null
  const others = heads.filter((head) => head !== best && !lanes.includes(head.lane)).sort(ranking(policy, now))
  const rule = callable.length > 1 ? ruleFor(policy, best, second, others[0], now) : loneRule(best)
  return { number: best.number, reason: reasonFor(policy, rule, best, second ?? others[0] ?? null, now) }
}

/** Minutes waited times the weight of the lane. */
export function scoreOf(policy: Policy, waiting: Waiting, now: Instant): number {
  return weightOf(policy, waiting.lane) * ((now - waiting.since) / minute)
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

/** Who cannot wait goes first; then the longer wait; then the earlier number. */
function byWait(a: Waiting, b: Waiting): number {
  return Number(b.group === 'immediate') - Number(a.group === 'immediate') || a.since - b.since || a.order - b.order
}

function ranking(policy: Policy, now: Instant): (a: Waiting, b: Waiting) => number {
  const score = (one: Waiting) => {
    if (policy.kind === 'first-come') return -one.since
    if (policy.kind === 'strict') return weightOf(policy, one.lane)
    return scoreOf(policy, one, now)
  }
  return (a, b) =>
    Number(isPromised(policy, b, now)) - Number(isPromised(policy, a, now)) || score(b) - score(a) || byWait(a, b)
}

/** In first-come order nobody was promised anything, but who cannot wait still does not. */
function isPromised(policy: Policy, one: Waiting, now: Instant): boolean {
  if (one.group === 'immediate') return true
  return policy.kind === 'accumulating' && one.kind === 'priority' && now - one.since >= policy.promiseMinutes * minute
}

function loneRule(best: Waiting): CallReason['rule'] {
  return best.returned ? 'returned' : 'only-one'
}

function ruleFor(
  policy: Policy,
  best: Waiting,
  second: Waiting | undefined,
  later: Waiting | undefined,
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
