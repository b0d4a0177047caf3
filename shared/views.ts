import type {
  Aid,
  CommandType,
  MissingDocument,
  PauseReason,
  PriorityGroup,
  RatingReason,
  Role,
  ScreenName,
  TicketNumber,
  Wait,
} from './contract.ts'
import type { Language } from './language.ts'
import type { RefusalCode } from './refusals.ts'
import type { CounterNumber, LaneId, MatterId } from './setup.ts'
import type { DayDate, Instant, TimeOfDay } from './time.ts'

/** One type per screen: what its viewer may see, and what it may press. Names are in the catalogue. */
export type View =
  | PairingView
  | SignInView
  | GoneView
  | TicketView
  | MineView
  | RateView
  | ConsoleView
  | DeskView
  | OfficeView
  | BoardView
  | SignView
  | DashboardView
  | OpenView

/** A screen nobody has paired yet: it shows the code, and knows nothing else. */
export interface PairingView {
  readonly screen: 'pairing'
  readonly wanted: ScreenName
  readonly code: string
}

/** A staff screen without a session. */
export interface SignInView {
  readonly screen: 'sign-in'
  readonly wanted: ScreenName
  /** True on a paired desk: volunteers may use their PIN here. */
  readonly pin: boolean
  /** Signed in, but the role does not open this screen. */
  readonly role: Role | null
}

/** A phone whose address is unknown or whose day is over. */
export interface GoneView {
  readonly screen: 'gone'
}

/** Is the office open for numbers now, and when is it next? */
export type Doors =
  | {
      readonly stage: 'open'
      readonly until: TimeOfDay
      readonly bookingOnly: boolean
      readonly matters: readonly MatterId[] | null
    }
  | { readonly stage: 'closed'; readonly next: { readonly date: DayDate; readonly from: TimeOfDay } | null }

/** Waiting in a public lane. Turning visitors are counted in the general lane. */
export interface PublicLane {
  readonly lane: LaneId
  readonly waiting: number
  readonly wait: Wait | null
}

export interface TicketView {
  readonly screen: 'ticket'
  /** Key of the catalogue to use, see catalogue.ts. */
  readonly catalogue: string
  readonly today: DayDate
  readonly hours: readonly { readonly from: TimeOfDay; readonly to: TimeOfDay; readonly bookingOnly: boolean }[]
  readonly doors: Doors
  readonly lanes: readonly PublicLane[]
  readonly counters: readonly { readonly counter: CounterNumber; readonly open: boolean }[]
  /** The bell this tablet rang: still unanswered, or somebody is on the way. */
  readonly bell: 'quiet' | 'rung' | 'answered'
}

/** The visitor's own page. The same fields for every visitor. */
export interface MineView {
  readonly screen: 'mine'
  readonly catalogue: string
  readonly number: TicketNumber
  readonly lane: LaneId
  readonly takenAt: Instant
  readonly stage:
    | {
        readonly name: 'waiting'
        readonly ahead: number
        readonly aheadAtFirst: number
        readonly wait: Wait | null
        readonly lettingPass: number
        readonly slot: Instant | null
      }
    | { readonly name: 'called'; readonly counter: CounterNumber; readonly times: number; readonly at: Instant }
    | { readonly name: 'serving'; readonly counter: CounterNumber }
    | { readonly name: 'held'; readonly counter: CounterNumber }
    | { readonly name: 'passed' }
    | { readonly name: 'done' }
    | { readonly name: 'gone' }
  /** People of other lanes who came later and were called before. */
  readonly overtakenBy: number
  readonly bell: 'quiet' | 'rung' | 'answered'
  readonly rating: 'not-yet' | 'open' | 'given' | 'closed'
  readonly may: Readonly<Record<'need-more-time' | 'return-ticket' | 'withdraw-ticket', RefusalCode | null>>
}

export interface RateView {
  readonly screen: 'rate'
  readonly catalogue: string
  readonly counter: CounterNumber
  /** Asks by itself until an instant; or can be asked; or rests. */
  readonly invitation:
    | { readonly name: 'resting' }
    | { readonly name: 'asking'; readonly number: TicketNumber; readonly until: Instant }
    /** Nobody is asked, but who wants to may: after a turning visit, and after an ordinary one not invited. */
    | { readonly name: 'on-request'; readonly number: TicketNumber }
}

/** A call as the hall hears it. `seq` has no gaps within a day. */
export interface Call {
  readonly seq: number
  readonly number: TicketNumber
  readonly counter: CounterNumber
  readonly at: Instant
}

export interface BoardView {
  readonly screen: 'board'
  readonly catalogue: string
  readonly day: DayDate
  readonly doors: Doors
  /** The newest first, at most eight, each number once. */
  readonly calls: readonly Call[]
  /** The calls of the last minute in order, repeats included: what chimes and speaks. */
  readonly announcements: readonly Call[]
  readonly lanes: readonly PublicLane[]
}

export interface SignView {
  readonly screen: 'sign'
  readonly catalogue: string
  readonly counter: CounterNumber
  readonly stage: 'closed' | 'open' | 'paused'
  readonly reason: PauseReason | null
  readonly number: TicketNumber | null
  /** True from the call until the visitor sits down: the number pulses. */
  readonly calling: boolean
  readonly announcement: Call | null
  readonly clerk: string | null
  readonly deputy: string | null
  readonly lanes: readonly LaneId[]
}

/** The public page of the office's web site. */
export interface OpenView {
  readonly screen: 'open'
  readonly catalogue: string
  readonly doors: Doors
  readonly lanes: readonly PublicLane[]
  readonly calls: readonly Call[]
  readonly openCounters: number
}

/** A ticket as staff see it. A field the viewer has no right to is null. */
export interface StaffTicket {
  readonly number: TicketNumber
  readonly lane: LaneId
  /** null: not for this viewer. */
  readonly matters: readonly MatterId[] | null
  readonly missing: readonly MissingDocument[]
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

export interface DeskView {
  readonly screen: 'desk'
  readonly catalogue: string
  readonly me: Me
  readonly doors: Doors
  readonly lanes: readonly PublicLane[]
  readonly waiting: number
  readonly longest: number
  readonly queue: readonly StaffTicket[]
  readonly passed: readonly (StaffTicket & { readonly passedAt: Instant; readonly mayReturn: RefusalCode | null })[]
  readonly bells: readonly Bell[]
  readonly bookings: readonly BookingGlance[]
  readonly counters: readonly CounterGlance[]
}

export interface OfficeView {
  readonly screen: 'office'
  readonly catalogue: string
  readonly me: Me
  readonly day: {
    readonly date: DayDate
    readonly stage: 'unopened' | 'open' | 'closed'
    readonly issued: number
    readonly live: number
  }
  readonly staff: readonly {
    readonly login: string
    readonly name: string
    readonly role: Role
    readonly deputy: string
    readonly sessions: number
    readonly lockedUntil: Instant | null
  }[]
  readonly devices: readonly {
    readonly id: number
    readonly screen: ScreenName
    readonly name: string
    readonly counter: CounterNumber | null
    readonly online: boolean
    readonly pairedAt: Instant
    readonly pairedBy: string
  }[]
  /** Screens that show a code now. */
  readonly pending: readonly { readonly screen: ScreenName; readonly since: Instant }[]
  readonly setups: readonly {
    readonly id: number
    readonly from: DayDate
    readonly madeAt: Instant
    readonly by: string
    readonly note: string
  }[]
  readonly comments: readonly {
    readonly date: DayDate
    readonly score: number
    readonly reasons: readonly RatingReason[]
    readonly words: string
  }[]
  readonly trail: readonly {
    readonly at: Instant
    readonly by: string
    readonly what: string
    readonly words: string
  }[]
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
}
