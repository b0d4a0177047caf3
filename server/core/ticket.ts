import type { MissingDocument, PriorityGroup, TicketNumber } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import type { CounterNumber, LaneId, MatterId, Policy } from '../../shared/setup.ts'
import type { CallReason } from '../../shared/staff-views.ts'
import { type Instant, minute } from '../../shared/time.ts'
import type { FactOf } from './events.ts'

/** One visit. A value: every change is a new ticket. */
export interface Ticket {
  readonly number: TicketNumber
  /** 1 for the first of the day: breaks ties between equal waits. */
  readonly order: number
  readonly lane: LaneId
  /** What may be written down; a turning matter is not among them. */
  readonly matters: readonly MatterId[]
  /** The same as it was said when the number was taken. */
  readonly declared: readonly MatterId[]
  readonly missing: readonly MissingDocument[]
  readonly group: PriorityGroup | null
  readonly language: Language
  readonly assisted: boolean
  readonly booking: { readonly code: string; readonly slot: Instant } | null
  readonly takenAt: Instant
  /** From when the line counts the wait: taken, or shortly before the booked slot. */
  readonly since: Instant
  readonly told: FactOf<'ticket-taken'>['told']
  readonly stage: Stage
  /** What the newest pre-review found. */
  readonly review: Review | null
  readonly firstCall: { readonly at: Instant; readonly reason: CallReason } | null
  readonly firstServedAt: Instant | null
  /** Milliseconds at counters, without the time on hold. */
  readonly served: number
  /** The last counter and clerk. */
  readonly counter: CounterNumber | null
  readonly clerk: string | null
  readonly calls: number
  readonly passes: number
  /** Asked for more time at least once: from then on the wait is the visitor's own. */
  readonly askedForTime: boolean
  /** Visitors of other public lanes who came later and were called before, by their lane. */
  readonly overtakenBy: Readonly<Record<LaneId, number>>
}

export type Review = Pick<FactOf<'ticket-reviewed'>, 'result' | 'missing' | 'by' | 'at'>

export type Stage =
  | { readonly name: 'waiting'; readonly aside: Aside | null; readonly only: CounterNumber | null }
  | {
      readonly name: 'called'
      readonly counter: CounterNumber
      readonly times: number
      readonly at: Instant
      readonly lastAt: Instant
      readonly reason: CallReason
    }
  | { readonly name: 'serving'; readonly counter: CounterNumber; readonly since: Instant }
  | { readonly name: 'held'; readonly counter: CounterNumber; readonly at: Instant }
  | { readonly name: 'passed'; readonly counter: CounterNumber; readonly at: Instant }
  | { readonly name: 'over'; readonly outcome: Outcome; readonly at: Instant }
export type StageName = Stage['name']
export type StageOf<N extends StageName> = Extract<Stage, { name: N }>

/** "unfinished": somebody forgot to press finish; the books were closed meanwhile. */
export type Outcome = 'served' | 'withdrawn' | 'left' | 'unfinished'

/** Steps back for a while: `behind` more of the lane go first. */
export type Aside =
  | { readonly name: 'returned'; readonly behind: number }
  | { readonly name: 'more-time'; readonly behind: number; readonly until: Instant }

export const inLine: StageOf<'waiting'> = { name: 'waiting', aside: null, only: null }

/** From when the wait of a visit counts: who booked is not waiting before it is nearly their time. */
export function countsFrom({ bookedEarlyMinutes }: Policy, booking: Ticket['booking'], at: Instant): Instant {
  return booking ? Math.max(at, booking.slot - bookedEarlyMinutes * minute) : at
}

export function takenTicket(fact: FactOf<'ticket-taken'>, order: number, since: Instant): Ticket {
  const { number, lane, matters, missing, group, language, assisted, booking, told, at } = fact
  return {
    number,
    order,
    lane,
    matters,
    declared: matters,
    missing,
    group,
    language,
    assisted,
    booking,
    told,
    since,
    takenAt: at,
    stage: inLine,
    review: null,
    firstCall: null,
    firstServedAt: null,
    served: 0,
    counter: null,
    clerk: null,
    calls: 0,
    passes: 0,
    askedForTime: false,
    overtakenBy: {},
  }
}

/** How many came later and were called before. */
export function overtakenIn({ overtakenBy }: Ticket): number {
  return Object.values(overtakenBy).reduce((sum, people) => sum + people, 0)
}

/** The counter at which a ticket is now: called or being served. */
export function counterOf(ticket: Ticket): CounterNumber | null {
  return ticket.stage.name === 'called' || ticket.stage.name === 'serving' ? ticket.stage.counter : null
}
