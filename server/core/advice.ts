import type { CounterNumber } from '../../shared/setup.ts'
import { levelOf } from '../../shared/setup-ranges.ts'
import type { AdviceEnd, AdviceKind, DeclineReason } from '../../shared/surge.ts'
import type { Instant } from '../../shared/time.ts'

/** What a hall that fills up has led to today. */
export interface Surge {
  /** All of the day, in their order: an accepted one is an activation. */
  readonly advices: readonly Advice[]
  /** These finish the ticket in hand, and close. */
  readonly closing: ReadonlySet<CounterNumber>
  /** Since when a counter is open, through pauses. */
  readonly openedAt: ReadonlyMap<CounterNumber, Instant>
  /** Flexible counters that somebody opened without an advice: they help as much, and are reviewed as well. */
  readonly byHand: readonly OpenedByHand[]
}

export interface OpenedByHand {
  readonly counter: CounterNumber
  readonly clerk: string
  readonly at: Instant
  /** How many waited then. */
  readonly waiting: number
  readonly closed: { readonly at: Instant; readonly how: 'counter-closed' | 'day-over' } | null
}

/** Something that the office proposes, and what became of it. */
export interface Advice {
  readonly id: number
  readonly kind: AdviceKind
  readonly at: Instant
  /** To be opened, or closed; null: it is not about one counter. */
  readonly counter: CounterNumber | null
  /** The login of who is asked first; null: whoever is free. */
  readonly who: string | null
  readonly trigger: Trigger
  /** Minutes of the longest wait without and with it; null: cannot be foreseen. */
  readonly effect: Effect | null
  readonly answered: Answered | null
  readonly opened: { readonly counter: CounterNumber; readonly clerk: string; readonly at: Instant } | null
  /** When the counter that was opened for it has closed. */
  readonly closedAt: Instant | null
  readonly ended: {
    readonly at: Instant
    readonly by: string
    readonly how: AdviceEnd
    /** Minutes that a ticket taken then would wait. */
    readonly forecast: number | null
  } | null
}

export interface Trigger {
  readonly rule: 'forecast' | 'waiting'
  readonly waiting: number
  readonly now: number | null
  readonly ahead: number | null
}

/** What the forecast says of an advice: when it was made, which is what is recorded; and anew while it stands. */
export interface Foretold {
  readonly trigger: Trigger
  readonly effect: Effect | null
}

/** The newest that screens say of an advice that waits for an answer. */
export interface Retold extends Foretold {
  readonly at: Instant
}

export interface Effect {
  readonly before: number
  readonly after: number
}

export interface Answered {
  readonly by: string
  readonly at: Instant
  readonly answer: 'accept' | 'decline'
  readonly reason: DeclineReason | null
  readonly words: string
}

export const noSurge: Surge = { advices: [], closing: new Set(), openedAt: new Map(), byHand: [] }

/** Waits for an answer. */
export function isOffered(advice: Advice): boolean {
  return advice.answered === null && advice.ended === null
}

/** Offered, or accepted and not over. */
export function isOnTheTable(advice: Advice): boolean {
  return advice.ended === null && advice.answered?.answer !== 'decline'
}

/** How hard the hall presses now: 0 calm … 4 all hands. */
export function surgeLevel({ advices }: Surge): number {
  return Math.max(0, ...advices.filter(isOnTheTable).map(({ kind }) => levelOf[kind]))
}
