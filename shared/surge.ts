import { z } from 'zod'
import { mostOf, surgeRanges, surgeSteps } from './setup-ranges.ts'

/** When a hall counts as filling up, and what the office wants proposed then. Everything in it is the office's to decide. */

const figure = (from: number, to: number) => {
  const allowed = `must be from ${from} to ${to}`
  return z.int(allowed).min(from, allowed).max(to, allowed)
}

export type SurgeStep = (typeof surgeSteps)[number]

const steps = (most: number) =>
  z.strictObject({
    /** With one counter fewer it stays below this: a flexible counter may close. */
    close: figure(1, most),
    /** Above this the office is told. */
    notice: figure(1, most),
    /** Above this a flexible counter is proposed. */
    open: figure(1, most),
    /** Above this, with every flexible counter open: the back line, the walking supervisor, pre-review. */
    backLine: figure(1, most),
    /** Above this: all hands. */
    allHands: figure(1, most),
  })

export const SurgeRules = z
  .strictObject({
    /** By the minutes that somebody would wait; or by how many wait, as the tax bureau does ("three or more"). */
    rule: z.enum(['forecast', 'waiting']),
    /** Minutes that a ticket waits which is taken now, or a little later. */
    forecast: steps(mostOf.forecast),
    /** People waiting in the whole hall. A counter is proposed from `open` on, and may go below `close`. */
    waiting: steps(mostOf.waiting),
    /** Minutes ahead that opening looks, for example at a lunch hour that begins. */
    openAhead: figure(...surgeRanges.openAhead),
    /** Minutes ahead that closing looks. */
    closeAhead: figure(...surgeRanges.closeAhead),
    /** Minutes in a row before a notice or a counter is proposed. */
    openAfter: figure(...surgeRanges.openAfter),
    /** … before closing is proposed, and before an advice ends by itself. */
    closeAfter: figure(...surgeRanges.closeAfter),
    /** … before the next level. */
    escalateAfter: figure(...surgeRanges.escalateAfter),
    /** A counter that was opened stays open for so many minutes at least. */
    keepOpen: figure(...surgeRanges.keepOpen),
    /** Minutes of quiet after somebody said no. */
    askAgain: figure(...surgeRanges.askAgain),
  })
  .superRefine((rules, context) => {
    for (const fault of surgeFaults(rules)) context.addIssue({ code: 'custom', ...fault })
  })
export type SurgeRules = z.infer<typeof SurgeRules>

/**
 * FORECAST-15: hardly anybody shall wait longer than a quarter of an hour. The counter is proposed at 14, because two
 * minutes go by before it is sure and three before somebody sits there: with 15, one visitor in ten waited 17 minutes
 * and more in thirty days of the synthetic office, with 13 one in ten waited 16, for as many hours of help. The other
 * rule as the tax bureau of Taichung has it.
 */
export const usualSurge: SurgeRules = {
  rule: 'forecast',
  forecast: { close: 6, notice: 10, open: 14, backLine: 30, allHands: 45 },
  waiting: { close: 1, notice: 2, open: 3, backLine: 12, allHands: 20 },
  openAhead: 15,
  closeAhead: 30,
  openAfter: 2,
  closeAfter: 10,
  escalateAfter: 5,
  keepOpen: 30,
  askAgain: 15,
}

export type SurgeSteps = SurgeRules['forecast']

/** Says what is allowed, so that nobody has to guess. */
function surgeFaults(rules: { readonly forecast: SurgeSteps; readonly waiting: SurgeSteps }) {
  return (['forecast', 'waiting'] as const).flatMap((rule) =>
    surgeSteps.flatMap((step, index) => {
      const below = surgeSteps[index - 1]
      if (!below || rules[rule][step] > rules[rule][below]) return []
      const from = rules[rule][below] + 1
      return [{ path: [rule, step], message: `must be above ${below}: from ${from} to ${mostOf[rule]}` }]
    }),
  )
}

/** What the office may propose; a closing eases, the others press harder from one to the next. */
export const AdviceKind = z.enum(['close', 'notice', 'open', 'back-line', 'all-hands'])
export type AdviceKind = z.infer<typeof AdviceKind>

/** Why it was declined: one tap each, or words of one's own. */
export const DeclineReason = z.enum(['nobody-free', 'soon-over', 'out-of-order', 'not-needed', 'other'])
export type DeclineReason = z.infer<typeof DeclineReason>

/** How an advice came to its end. */
export const AdviceEnd = z.enum(['by-hand', 'calm', 'overtaken', 'not-opened', 'counter-closed', 'day-over'])
export type AdviceEnd = z.infer<typeof AdviceEnd>
