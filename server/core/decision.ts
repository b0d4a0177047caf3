import type { Command, LineFault, MissingDocument, Refusal, Role, TicketNumber } from '../../shared/contract.ts'
import type { RefusalCode } from '../../shared/refusals.ts'
import type { CounterNumber, MatterId, Setup } from '../../shared/setup.ts'
import type { AdviceKind } from '../../shared/surge.ts'
import type { DayDate, Instant } from '../../shared/time.ts'
import type { Effect, Trigger } from './advice.ts'
import type { Fact } from './events.ts'
import type { Waits } from './waits.ts'

/** Who presses. The shell knows it from the session, the paired device or the phone's token. */
export type Actor =
  | { readonly name: 'staff'; readonly login: string; readonly role: Role }
  | { readonly name: 'tablet' }
  | { readonly name: 'rating-tablet' }
  | { readonly name: 'phone'; readonly number: TicketNumber }
  /** The office itself, by its clock. */
  | { readonly name: 'office' }

/** Orders that change a day. Ratings, staff and devices are kept elsewhere. */
export type DayOrder =
  | Exclude<Command, { type: NotOfTheDay }>
  | {
      readonly type: 'begin-day'
      readonly date: DayDate
      readonly byHand: boolean
      readonly setup: Setup
      readonly bookings: readonly { code: string; slot: Instant }[]
    }
  | { readonly type: 'end-day' }
  | {
      readonly type: 'advise'
      readonly kind: AdviceKind
      readonly counter: CounterNumber | null
      readonly who: string | null
      readonly trigger: Trigger
      readonly effect: Effect | null
    }
  /** By the rule: an advice is over, or a stronger one takes its place. */
  | { readonly type: 'let-go'; readonly advice: number; readonly how: 'calm' | 'overtaken' | 'not-opened' }
  | { readonly type: 'change-setup'; readonly by: string; readonly setup: Setup }

type NotOfTheDay =
  | 'rate'
  | 'decline-rating'
  | 'open-day'
  | 'add-staff'
  | 'change-staff'
  | 'reset-password'
  | 'remove-staff'
  | 'end-sessions'
  | 'pair-device'
  | 'revoke-device'

export interface Circumstances {
  /** Never earlier than the day's newest fact. */
  readonly at: Instant
  readonly by: Actor
  /** The matters of a booking that checks in: they are kept apart from the day, because they can be erased. */
  readonly booked?: readonly MatterId[]
  /** The matters of all bookings of the day, by their codes. */
  readonly agreed?: ReadonlyMap<string, readonly MatterId[]>
  /** What may be told of waiting now: the newest forecast, made before and apart from any order. */
  readonly waits?: Waits
}

/** What is known of a visit but must not be written into the log: a turning matter and its documents. */
export interface Aside {
  readonly number: TicketNumber
  readonly matters: readonly MatterId[]
  readonly missing: readonly MissingDocument[]
}

export type Decision =
  | { readonly accepted: true; readonly facts: readonly Fact[]; readonly asides: readonly Aside[] }
  | { readonly accepted: false; readonly refusal: Refusal; readonly faults?: readonly LineFault[] }

export function accept(...facts: Fact[]): Decision {
  return { accepted: true, facts, asides: [] }
}

export function refuse(code: RefusalCode, figures?: Refusal['figures']): Decision {
  return { accepted: false, refusal: figures ? { code, figures } : { code } }
}
