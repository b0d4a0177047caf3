import type {
  Aid,
  CommandType,
  MissingDocument,
  PauseReason,
  PriorityGroup,
  ReviewResult,
  Role,
  TicketNumber,
} from './contract.ts'
import type { Language } from './language.ts'
import type { RefusalCode } from './refusals.ts'
import type { CounterNumber, LaneId, MatterId } from './setup.ts'
import type { SurgeView } from './surge-view.ts'
import type { DayDate, Instant } from './time.ts'
import type { Call, Doors, PublicLane } from './views.ts'

/** A ticket as staff see it. A field the viewer has no right to is null. */
export interface StaffTicket {
  readonly number: TicketNumber
  readonly lane: LaneId
  /** null: not for this viewer. */
  readonly matters: readonly MatterId[] | null
  /** By the pre-review if there was one, else as the visitor ticked. */
  readonly missing: readonly MissingDocument[]
  /** What somebody found who looked at the papers before the call; `missing` may be empty though something is. */
  readonly review: {
    readonly result: ReviewResult
    readonly missing: readonly MissingDocument[]
    readonly at: Instant
    readonly by: string
  } | null
  readonly takenAt: Instant
  /** From when the wait counts: taken, or the booked slot. */
  readonly since: Instant
  readonly slot: Instant | null
  readonly language: Language
  readonly group: PriorityGroup | null
  readonly assisted: boolean
  readonly stage: 'waiting' | 'called' | 'serving' | 'held' | 'passed'
  /** waiting: why not in its turn. */
  readonly aside: 'none' | 'returned' | 'more-time' | 'transferred' | 'too-early'
  /** waiting: minutes in words and colour. */
  readonly late: 'fine' | 'long' | 'too-long'
}

/** Why this ticket was next; figures for one sentence. */
export interface CallReason {
  readonly rule:
    | 'only-one'
    | 'highest-score'
    | 'promise-kept'
    | 'own-lane-first'
    | 'first-come'
    | 'strict'
    | 'chosen'
    | 'returned'
  readonly lane: LaneId
  readonly minutes: number
  readonly weight: number
  /** The best of the others, if there was one. */
  readonly over: { readonly lane: LaneId; readonly minutes: number; readonly weight: number } | null
  /** For "chosen": the words of the clerk. */
  readonly words: string | null
}

export interface Me {
  readonly login: string
  readonly name: string
  readonly role: Role
  /** The first password must be changed before anything else. */
  readonly mustChangePassword: boolean
}

export interface ConsoleView {
  readonly screen: 'console'
  readonly catalogue: string
  readonly me: Me
  /** null until the clerk has chosen a counter. */
  readonly seat: Seat | null
  readonly counters: readonly CounterGlance[]
  readonly waiting: number
  readonly longest: number
  readonly queue: readonly StaffTicket[]
  readonly held: readonly StaffTicket[]
  readonly passed: readonly StaffTicket[]
  readonly bells: readonly Bell[]
  readonly surge: SurgeView
}

export interface CounterGlance {
  readonly counter: CounterNumber
  readonly stage: 'closed' | 'open' | 'paused'
  readonly clerk: string | null
  readonly number: TicketNumber | null
  readonly flexible: boolean
}

export interface Seat {
  readonly counter: CounterNumber
  readonly serves: readonly (readonly LaneId[])[]
  readonly stage: 'open' | 'paused'
  readonly reason: PauseReason | null
  readonly current: Current | null
  /** What "next" would call now. */
  readonly next: TicketNumber | null
  /** What the last act was, if it can be taken back. */
  readonly undoable: CommandType | null
  /** For each act: null = may be pressed, else why not. */
  readonly acts: Readonly<Record<ConsoleAct, RefusalCode | null>>
}
export type ConsoleAct =
  | 'call-next'
  | 'recall'
  | 'start'
  | 'finish'
  | 'hold'
  | 'pass'
  | 'transfer'
  | 'undo'
  | 'pause-counter'
  | 'resume-counter'
  | 'close-counter'
  | 'mark-matters'

export interface Current extends StaffTicket {
  readonly calls: number
  readonly calledAt: Instant
  readonly servingSince: Instant | null
  readonly reason: CallReason
  /** The next call or pass is possible from this instant. */
  readonly nextCallAt: Instant
  /** Takes longer than usual; never true for a turning visit. */
  readonly longer: boolean
}

export interface Bell {
  readonly id: number
  readonly aid: Aid
  readonly place:
    | { readonly name: 'tablet' }
    | { readonly name: 'counter'; readonly counter: CounterNumber }
    | { readonly name: 'ticket'; readonly number: TicketNumber }
  readonly rungAt: Instant
  readonly answeredBy: string | null
}

export interface BookingGlance {
  readonly code: string
  readonly slot: Instant
  readonly matters: readonly MatterId[] | null
  readonly stage: 'booked' | 'checked-in' | 'called' | 'served' | 'late' | 'absent'
  readonly number: TicketNumber | null
}

/** What the last visitors were told was off. */
export interface ForecastFault {
  /** More than three, or fewer than one, in ten waited longer than the P80. */
  readonly kind: 'too-late' | 'too-early'
  readonly late: number
  readonly of: number
}

export interface DeskView {
  readonly screen: 'desk'
  readonly catalogue: string
  readonly me: Me
  readonly doors: Doors
  readonly lanes: readonly PublicLane[]
  readonly waiting: number
  readonly longest: number
  readonly queue: readonly StaffTicket[]
  /** Who waits, in the order in which they will probably be called: whose papers to look at next. */
  readonly byCall: readonly TicketNumber[]
  readonly passed: readonly (StaffTicket & { readonly passedAt: Instant; readonly mayReturn: RefusalCode | null })[]
  readonly bells: readonly Bell[]
  readonly bookings: readonly BookingGlance[]
  readonly counters: readonly CounterGlance[]
  readonly surge: SurgeView
  readonly forecastFault: ForecastFault | null
}

export interface DashboardView {
  readonly screen: 'dashboard'
  readonly catalogue: string
  readonly me: Me
  readonly day: DayDate
  readonly doors: Doors
  readonly waiting: number
  readonly longest: number
  readonly lanes: readonly { readonly lane: LaneId; readonly waiting: number; readonly longest: number }[]
  readonly counters: readonly CounterGlance[]
  readonly calls: readonly Call[]
  /** Grows when today's figures have changed: time to fetch them again. */
  readonly figuresVersion: number
  readonly forecastFault: ForecastFault | null
  readonly surge: SurgeView
}
