/** One line of the table: what was measured, beside what this machine could do at best in the same run. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly limit: { readonly what: string; readonly value: number }
  readonly ratio: number
  readonly aim: string
  readonly met: boolean
}

interface Measured {
  readonly what: string
  readonly unit: string
  readonly value: number
  readonly limit: Figure['limit']
}

export function atMost(aim: number, measured: Measured): Figure {
  const { value, limit, unit } = measured
  return { ...measured, ratio: value / limit.value, aim: `≤ ${aim} ${unit}`, met: value <= aim }
}

/** The aim is the ratio itself. */
export function ratioOf(aim: string, isMet: (ratio: number) => boolean, measured: Measured): Figure {
  const ratio = measured.value / measured.limit.value
  return { ...measured, ratio, aim, met: isMet(ratio) }
}

/** Each measure is taken this often, because a neighbour on the same machine can only make it worse. */
export const repeats = 3

export async function bestOf<T>(measure: () => Promise<T>, isBetter: (a: T, b: T) => boolean): Promise<T> {
  let best = await measure()
  for (let again = 1; again < repeats; again++) {
    const next = await measure()
    if (isBetter(next, best)) best = next
  }
  return best
}

export function lowest(measure: () => Promise<number>): Promise<number> {
  return bestOf(measure, (a, b) => a < b)
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
