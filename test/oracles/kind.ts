import type { z } from 'zod'

/** What the product makes of a row's inputs: one figure, or several under the names that rows use for them. */
export type Got = number | null | Readonly<Record<string, number>>
export type Kind = (inputs: unknown) => Got

/** @throws RangeError in words for inputs that the kind does not have or the formula does not allow */
export function kind<Inputs>(schema: z.ZodType<Inputs>, answer: (inputs: Inputs) => Got): Kind {
  return (inputs) => {
    const read = schema.safeParse(inputs)
    if (read.success) return answer(read.data)
    const faults = read.error.issues.map(({ path, message }) => [...path, message].join(' '))
    throw new RangeError(`inputs: ${faults.join('; ')}`)
  }
}

/** W1, W2 … as rows name the waits of classes. */
export function byClass(waits: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(waits.map((wait, index) => [`W${index + 1}`, wait]))
}
