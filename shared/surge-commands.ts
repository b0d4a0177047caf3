import { z } from 'zod'
import { DeclineReason } from './surge.ts'

/** What may be ordered when the hall fills up. */

const advice = z.int().positive()

export const AnswerAdvice = z.strictObject({
  type: z.literal('answer-advice'),
  advice,
  answer: z.discriminatedUnion('name', [
    z.strictObject({ name: z.literal('accept') }),
    z.strictObject({ name: z.literal('decline'), reason: DeclineReason, words: z.string().trim().max(80) }),
  ]),
})

export const EndAdvice = z.strictObject({ type: z.literal('end-advice'), advice })
