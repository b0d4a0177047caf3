import type { RatingReason, Role, ScreenName } from './contract.ts'
import type { CounterNumber } from './setup.ts'
import type { Me } from './staff-views.ts'
import type { DayDate, Instant } from './time.ts'

/** What whoever keeps the office should see to before it becomes a trouble. */
export type Concern =
  /** The computer's clock is on an earlier date than the books: one of them is wrong. */
  | { readonly name: 'clock-behind'; readonly clock: DayDate }
  /** Every holiday of this year would be an ordinary day. */
  | { readonly name: 'no-holidays'; readonly year: number }
  /** The books of this day could not be laid aside. */
  | { readonly name: 'no-copy'; readonly day: DayDate }

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
  /** For who keeps the office. */
  readonly concerns: readonly Concern[]
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
