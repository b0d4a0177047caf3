import type { NoWait, PauseReason, Role, ScreenName, TicketNumber, Wait } from './contract.ts'
import type { OfficeView } from './office-view.ts'
import type { RefusalCode } from './refusals.ts'
import type { CounterNumber, LaneId, MatterId } from './setup.ts'
import type { ConsoleView, DashboardView, DeskView } from './staff-views.ts'
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
  /** A desk that nobody paired shows its code beside the sign-in: without pairing, no PIN. */
  readonly code: string | null
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
  readonly wait: Wait | NoWait
}

/** Hours of a day. */
export interface Span {
  readonly from: TimeOfDay
  readonly to: TimeOfDay
}

export interface TicketView {
  readonly screen: 'ticket'
  /** Key of the catalogue to use, see catalogue.ts. */
  readonly catalogue: string
  readonly today: DayDate
  readonly hours: readonly { readonly from: TimeOfDay; readonly to: TimeOfDay; readonly bookingOnly: boolean }[]
  readonly doors: Doors
  readonly lanes: readonly PublicLane[]
  /** Today everything takes clearly longer than usual. */
  readonly slow: boolean
  readonly counters: readonly { readonly counter: CounterNumber; readonly open: boolean }[]
  /** The bell this tablet rang: still unanswered, or somebody is on the way. */
  readonly bell: 'quiet' | 'rung' | 'answered'
  /** The hall is so full that another hour would be kinder to the visitor. */
  readonly crowded: boolean
  /** … the hours in which people usually wait clearly less; null: not crowded, or none are known. */
  readonly quieter: Span | null
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
        readonly wait: Wait | NoWait
        readonly lettingPass: number
        readonly slot: Instant | null
      }
    | { readonly name: 'called'; readonly counter: CounterNumber; readonly times: number; readonly at: Instant }
    | { readonly name: 'serving'; readonly counter: CounterNumber }
    | { readonly name: 'held'; readonly counter: CounterNumber }
    | { readonly name: 'passed' }
    | { readonly name: 'done' }
    | { readonly name: 'gone' }
  /** People of other public lanes who came later and were called before. */
  readonly overtakenBy: readonly { readonly lane: LaneId; readonly people: number }[]
  /** Today everything takes clearly longer than usual. */
  readonly slow: boolean
  readonly bell: 'quiet' | 'rung' | 'answered'
  readonly rating: 'not-yet' | 'given' | 'closed' | { readonly name: 'open'; readonly token: string }
  readonly may: Readonly<Record<'need-more-time' | 'return-ticket' | 'withdraw-ticket', RefusalCode | null>>
}

export interface RateView {
  readonly screen: 'rate'
  readonly catalogue: string
  readonly counter: CounterNumber
  /** Asks by itself until an instant; or can be asked; or rests. */
  readonly invitation:
    | { readonly name: 'resting' }
    | { readonly name: 'asking'; readonly number: TicketNumber; readonly token: string; readonly until: Instant }
    /** Nobody is asked, but who wants to may: after a turning visit, and after an ordinary one not invited. */
    | { readonly name: 'on-request'; readonly number: TicketNumber; readonly token: string }
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
  /** Today everything takes clearly longer than usual. */
  readonly slow: boolean
}

export interface SignView {
  readonly screen: 'sign'
  readonly catalogue: string
  readonly counter: CounterNumber
  readonly stage: 'closed' | 'open' | 'paused'
  readonly reason: PauseReason | null
  /** The last number called here. It stays when its visitor leaves: nobody shall read how long a visit took. */
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
  /** Today everything takes clearly longer than usual. */
  readonly slow: boolean
  readonly calls: readonly Call[]
  readonly openCounters: number
  /** The hall is so full that another hour would be kinder to the visitor. */
  readonly crowded: boolean
  /** … the hours in which people usually wait clearly less; null: not crowded, or none are known. */
  readonly quieter: Span | null
}
