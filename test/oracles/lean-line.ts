import { choose, type Waiting } from '../../server/core/line.ts'
import type { Policy } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'

/** A visitor of a bare line: minutes, the lane, and how long the counter takes. */
export interface Arrival {
  readonly at: number
  readonly lane: string
  readonly minutes: number
}

export interface Counters {
  /** Minutes until each counter is free. */
  readonly freeAt: readonly number[]
  readonly lanes: readonly string[]
}

/**
 * Plays equal counters that call by the house's own rule, without office, log or screens, so that a million visitors
 * take seconds. Tells each visitor's wait in minutes when the call comes.
 */
export function playLine(
  policy: Policy,
  { freeAt, lanes }: Counters,
  arrivals: Iterable<Arrival>,
  onCall: (wait: number, visitor: Arrival, order: number) => void,
): void {
  const free = [...freeAt]
  const line: Waiting[] = []
  const visitors = new Map<string, Arrival>()
  const server = { counter: 1, serves: [lanes] }
  let arrived = 0

  function callUntil(end: number): void {
    while (line.length > 0) {
      const counter = soonest(free)
      // A counter that is idle calls in the moment somebody comes.
      const now = Math.max((free[counter] ?? 0) * minute, line[line.length - 1]?.since ?? 0)
      if (now > end * minute) return
      call(counter, now)
    }
  }

  function call(counter: number, now: number): void {
    const chosen = choose(policy, server, line, now)
    const visitor = chosen && visitors.get(chosen.number)
    if (!visitor) throw new Error(`nobody was called at ${now / minute} though ${line.length} wait`)
    const place = line.findIndex(({ number }) => number === chosen.number)
    const order = line[place]?.order ?? 0
    line.splice(place, 1)
    visitors.delete(chosen.number)
    free[counter] = now / minute + visitor.minutes
    onCall(now / minute - visitor.at, visitor, order)
  }

  for (const visitor of arrivals) {
    callUntil(visitor.at)
    arrived += 1
    const number = String(arrived)
    visitors.set(number, visitor)
    line.push(waiting(number, visitor, arrived))
    callUntil(visitor.at)
  }
  callUntil(Number.POSITIVE_INFINITY)
}

export function waiting(number: string, { lane, at }: Arrival, order: number): Waiting {
  return {
    number,
    lane,
    order,
    publicLane: lane,
    kind: lane === 'priority' ? 'priority' : 'general',
    group: null,
    since: at * minute,
    only: null,
    aside: null,
    returned: false,
  }
}

function soonest(free: readonly number[]): number {
  let best = 0
  for (let counter = 1; counter < free.length; counter += 1)
    if ((free[counter] ?? 0) < (free[best] ?? 0)) best = counter
  return best
}
