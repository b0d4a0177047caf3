import type { TicketNumber } from '../../../shared/contract.ts'
import type { LaneId, Policy } from '../../../shared/setup.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Server, Standing, Waiting } from '../line.ts'
import type { Services } from './services.ts'
import type { Speed } from './speed.ts'

/** Everything that a look ahead starts from. Plain values: no day, no clock. Durations in minutes, instants in milliseconds. */
export interface ForecastInput {
  readonly now: Instant
  readonly policy: Policy
  readonly speed: Speed
  readonly counters: readonly ForecastCounter[]
  readonly line: readonly ForecastVisitor[]
  /** Stand in line for the sake of the question and hold up nobody. */
  readonly ghosts: readonly Ghost[]
  /** Bookings that have not checked in. */
  readonly bookings: readonly FutureVisitor[]
  readonly streams: readonly Stream[]
  readonly noShow: { readonly share: number; readonly minutes: number }
  /** Shares of bookings that come. */
  readonly shown: number
  /** Minutes between finishing and calling the next one who waits; drawn from these. */
  readonly gaps: readonly number[]
}

export interface ForecastCounter extends Server {
  readonly busy: Busy | null
  /** Not before: now, or when it comes back or opens. */
  readonly freeFrom: Instant
  /** Comes back about this many minutes after `freeFrom`; 0 when that is certain. */
  readonly pauseMinutes: number
  /** Off, by the roster. */
  readonly away: readonly { readonly from: Instant; readonly to: Instant }[]
}

export interface Busy {
  readonly work: readonly Services[]
  /** Minutes since the call. */
  readonly elapsed: number
  /** Called, but not there yet: perhaps nobody comes. */
  readonly called: boolean
}

export interface ForecastVisitor extends Waiting {
  readonly work: readonly Services[]
  /** Steps back until so many of the public lane have gone, and if it asked for time until then at the latest. */
  readonly behind: number
  readonly until: Instant | null
}

/** "A ticket taken now", or in a quarter of an hour; or the place of a turning visitor in the line that the public sees. */
export interface Ghost extends Standing {
  readonly key: GhostKey
}
export type GhostKey =
  | { readonly name: 'lane'; readonly lane: LaneId; readonly ahead: number }
  | { readonly name: 'place'; readonly number: TicketNumber }

export interface FutureVisitor extends Standing {
  readonly publicLane: LaneId
  readonly work: readonly Services[]
}

/** Visitors of a lane who will come, expected in each half-hour from the one that runs. */
export interface Stream {
  readonly lane: LaneId
  readonly publicLane: LaneId
  readonly kind: Standing['kind']
  readonly work: readonly Services[]
  readonly perMinute: readonly number[]
  /** When the second of these half-hours begins. */
  readonly firstEnds: Instant
}
