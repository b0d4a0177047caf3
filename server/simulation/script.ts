import type { PauseReason, PriorityGroup } from '../../shared/contract.ts'
import type { CounterNumber, LaneId, MatterId, Setup } from '../../shared/setup.ts'
import type { DayDate, Instant } from '../../shared/time.ts'

/**
 * An office-day to be played: who comes when and how long each visit takes, who is at which counter, and when they are
 * away. What happens then is for the rule of the house to say (`play`). Everything chance decides stands in here, and
 * belongs to the visitor or the counter, not to the order of calls: so two policies played on one script meet the same
 * day (common random numbers), and their difference is theirs alone.
 */
export interface Script {
  readonly date: DayDate
  readonly setup: Setup
  readonly opensAt: Instant
  /** From here on nobody comes; who waits is served, then the counters close. */
  readonly endsAt: Instant
  readonly bookings: readonly { readonly code: string; readonly slot: Instant }[]
  readonly visitors: readonly Visitor[]
  readonly shifts: readonly Shift[]
  readonly breaks: readonly Break[]
  /** How long this counter's clerk takes over a visit, 1 being usual; a counter not named is usual. */
  readonly pace: ReadonlyMap<CounterNumber, number>
}

export interface Visitor {
  readonly at: Instant
  readonly matters: readonly MatterId[]
  readonly priority: PriorityGroup | null
  readonly quiet: boolean
  /** The code of the booking that checks in. */
  readonly booking: string | null
  /** Minutes from the call until the visit begins. */
  readonly callMinutes: number
  /** Minutes of the visit itself at a usual pace; null: called and not there. */
  readonly minutes: number | null
  /** Minutes after it until the clerk calls again. */
  readonly afterMinutes: number
  /** Who leaves the hall at this instant if not called by then. */
  readonly leavesAt: Instant | null
}

export interface Shift {
  readonly counter: CounterNumber
  readonly clerk: string
  readonly from: Instant
  /** Closes after the visit in hand; null: stays until everybody has been served. */
  readonly to: Instant | null
  /** As the office gave it, unless its clerk chose. */
  readonly serves: readonly (readonly LaneId[])[] | null
}

/** Begins when due, but never in the middle of a visit. */
export interface Break {
  readonly counter: CounterNumber
  readonly from: Instant
  readonly reason: PauseReason
  /** Lasts so long; or until an instant, whenever it began. */
  readonly minutes: number
  readonly until: Instant | null
}
