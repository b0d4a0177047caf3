import type { CounterNumber, LaneId } from '../../../shared/setup.ts'
import type { Instant } from '../../../shared/time.ts'
import { byWait, type Standing } from '../line.ts'
import type { ForecastCounter, ForecastInput, ForecastVisitor, Ghost, Stream } from './forecast-input.ts'
import type { Services } from './services.ts'

/**
 * What a replication plays on. Made once for a forecast and used again and again, because a hundred replications of a
 * full hall may take no more than a few milliseconds: only places in queues and free instants change.
 */
export interface Stage {
  readonly input: ForecastInput
  readonly tracks: readonly Track[]
  readonly seats: readonly Seat[]
  readonly asides: readonly Aside[]
  readonly line: readonly { readonly visitor: ForecastVisitor; readonly starts: Float64Array }[]
  readonly ghosts: readonly { readonly ghost: Ghost; readonly starts: Float64Array }[]
  /** How many of them can be called at all by these counters. */
  readonly reachable: number
  /** First of each track, then who was sent to the counter that asks. */
  readonly heads: (Person | null)[]
}

export interface Person extends Standing {
  readonly publicLane: LaneId
  readonly work: readonly Services[]
  /** Minutes from `from` to the call, one for each replication; null: nobody asks. */
  readonly starts: Float64Array | null
  readonly from: Instant
  readonly ghost: boolean
}

/** One lane: who waits there, who is booked, who will come, and the ghosts among them. */
export interface Track {
  readonly queue: readonly Person[]
  readonly bookings: readonly Person[]
  readonly ghosts: readonly Person[]
  readonly stream: Stream | null
  /** The next one of the stream: the same object with another instant. */
  readonly comer: (Person & { since: Instant }) | null
  readonly shown: boolean[]
  at: number
  bookingAt: number
  ghostAt: number
}

export interface Seat {
  readonly counter: ForecastCounter
  readonly own: readonly Person[]
  ownAt: number
  freeAt: Instant
}

export interface Aside {
  readonly person: Person
  readonly kind: 'returned' | 'more-time'
  readonly firstBehind: number
  readonly until: Instant
  behind: number
  gone: boolean
}

export function stageOf(input: ForecastInput, most: number): Stage {
  const line = input.line.map((visitor) => ({ visitor, starts: new Float64Array(most) }))
  const ghosts = input.ghosts.map((ghost) => ({ ghost, starts: new Float64Array(most) }))
  const people = line.map(({ visitor, starts }) => personFrom(visitor, visitor.work, starts, input.now))
  const spirits = ghosts.map(({ ghost, starts }) => ({
    ...personFrom(
      { ...ghost, publicLane: ghost.lane },
      [],
      starts,
      ghost.key.name === 'lane' ? ghost.since : input.now,
    ),
    ghost: true,
  }))
  const aside = new Set(input.line.flatMap((one, index) => (one.aside !== null ? people[index] : [])))
  const free = people.filter((one) => !aside.has(one))
  const lanes = [...new Set([...people, ...spirits, ...input.bookings, ...input.streams].map((one) => one.lane))]
  return {
    input,
    line,
    ghosts,
    reachable: [...people, ...spirits].filter((one) => input.counters.some((counter) => isServed(one, counter))).length,
    tracks: lanes.map((lane) => trackOf(input, lane, free, spirits)),
    seats: input.counters.map((counter) => ({ counter, own: ownOf(free, counter.counter), ownAt: 0, freeAt: 0 })),
    asides: input.line.flatMap((one, index) => asideOf(one, people[index]) ?? []),
    heads: Array<Person | null>(lanes.length + 1).fill(null),
  }
}

function isServed({ only, lane }: Standing, { counter, serves }: ForecastCounter): boolean {
  return only === null ? serves.some((tier) => tier.includes(lane)) : only === counter
}

function trackOf(input: ForecastInput, lane: LaneId, free: readonly Person[], spirits: readonly Person[]): Track {
  const bookings = input.bookings
    .filter((one) => one.lane === lane)
    .map((one) => personFrom(one, one.work, null, 0))
    .sort(byWait)
  const stream = input.streams.find((one) => one.lane === lane) ?? null
  return {
    queue: free.filter((one) => one.lane === lane && one.only === null).sort(byWait),
    bookings,
    ghosts: spirits.filter((one) => one.lane === lane).sort(byWait),
    stream,
    comer: stream && { ...personFrom({ ...stream, ...unknown }, stream.work, null, 0) },
    shown: bookings.map(() => true),
    at: 0,
    bookingAt: 0,
    ghostAt: 0,
  }
}

const unknown = { group: null, since: Number.POSITIVE_INFINITY, order: Number.POSITIVE_INFINITY, only: null } as const

function ownOf(free: readonly Person[], counter: CounterNumber): Person[] {
  return free.filter((one) => one.only === counter).sort(byWait)
}

function asideOf(visitor: ForecastVisitor, person: Person | undefined): Aside | null {
  if (visitor.aside === null || !person) return null
  const until = visitor.until ?? Number.POSITIVE_INFINITY
  return { person, kind: visitor.aside, firstBehind: visitor.behind, behind: visitor.behind, until, gone: false }
}

function personFrom(
  one: Standing & { readonly publicLane: LaneId },
  work: readonly Services[],
  starts: Float64Array | null,
  from: Instant,
): Person {
  const { lane, kind, group, since, order, only, publicLane } = one
  return { lane, kind, group, since, order, only, publicLane, work, starts, from, ghost: false }
}
