import { z } from 'zod'
import { AdviceEnd, AdviceKind, DeclineReason } from './surge.ts'
import { DayDate, Instant } from './time.ts'

/** An advice; or a flexible counter that somebody opened without one. */
export const ActivationKind = z.enum([...AdviceKind.options, 'by-hand'])
export type ActivationKind = z.infer<typeof ActivationKind>

/**
 * One advice of a day, and what became of it: a row of the monthly review. Minutes are of the longest wait. Who was
 * asked, said yes or came stands as a login; names are added where somebody reads them.
 */
export const Activation = z.strictObject({
  day: DayDate,
  /** Its number on the day; below zero: opened by hand. */
  advice: z.int(),
  kind: ActivationKind,
  at: Instant,
  rule: z.enum(['forecast', 'waiting']),
  /** What triggered it: people, minutes of a ticket taken then, and a little later. */
  waiting: z.int(),
  now: z.number().nullable(),
  ahead: z.number().nullable(),
  /** Foretold without it and with it. */
  before: z.number().nullable(),
  after: z.number().nullable(),
  counter: z.int().nullable(),
  who: z.string().nullable(),
  answer: z.enum(['accept', 'decline']).nullable(),
  answeredAt: Instant.nullable(),
  answeredBy: z.string().nullable(),
  reason: DeclineReason.nullable(),
  words: z.string(),
  openedAt: Instant.nullable(),
  clerk: z.string().nullable(),
  closedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  ended: AdviceEnd.nullable(),
  /** Minutes that a ticket taken at its end would wait. */
  forecastAtEnd: z.number().nullable(),
})
export type Activation = z.infer<typeof Activation>

/** What an activation was worth: the same day played without it, with the same visitors. */
export interface Effect {
  /** Minutes of waiting that visitors were spared, all together; negative if it cost some. */
  readonly saved: number
  /** Minutes that the counter was open. */
  readonly staff: number
}

/** As the dashboard reads it, with names instead of logins. */
export interface ActivationRow extends Activation {
  /** null: not an open counter, or not weighed yet (the evening does it). */
  readonly effect: Effect | null
}

export interface ActivationReport {
  readonly from: DayDate
  readonly to: DayDate
  readonly rows: readonly ActivationRow[]
  readonly total: ActivationTotal
}

export interface ActivationTotal {
  readonly advised: number
  readonly accepted: number
  readonly declined: number
  readonly opened: number
  /** Of these without an advice. */
  readonly byHand: number
  /** Of those opened and weighed. */
  readonly weighed: number
  /** Minutes, each activation weighed alone. */
  readonly saved: number
  /** Minutes, the days played without any of them: where counters overlapped, this is not the sum of the single ones. */
  readonly together: number
  readonly staffHours: number
}
