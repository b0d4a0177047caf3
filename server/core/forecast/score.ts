import type { Band } from './band.ts'

/** One forecast and what came of it, in minutes. */
export interface Judged {
  readonly wait: number
  readonly told: Band
}

/** The report card of forecasts. Minutes and shares. */
export interface Score {
  readonly count: number
  /** Mean absolute error of the P50. */
  readonly mae: number
  /** Mean of wait − P50: above 0 people wait longer than told. */
  readonly bias: number
  /** Share that waited longer than the P80. */
  readonly late: number
  /** Share that waited from P10 to P90. */
  readonly coverage: number
  /** Mean pinball loss of P10, P50, P80 and P90 (Koenker and Bassett 1978). */
  readonly pinball: number
}

/** @returns null for no forecasts */
export function scoreOf(judged: readonly Judged[]): Score | null {
  const count = judged.length
  if (count === 0) return null
  const mean = (of: (one: Judged) => number) => judged.reduce((sum, one) => sum + of(one), 0) / count
  return {
    count,
    mae: mean(({ wait, told }) => Math.abs(wait - told.p50)),
    bias: mean(({ wait, told }) => wait - told.p50),
    late: mean(({ wait, told }) => Number(wait > told.p80)),
    coverage: mean(({ wait, told }) => Number(told.p10 <= wait && wait <= told.p90)),
    pinball: mean(({ wait, told }) => pinballOfBand(wait, told)),
  }
}

export function pinballOfBand(wait: number, { p10, p50, p80, p90 }: Band): number {
  return (pinball(wait, p10, 0.1) + pinball(wait, p50, 0.5) + pinball(wait, p80, 0.8) + pinball(wait, p90, 0.9)) / 4
}

/** Loss of saying that the share `tau` of outcomes lies at most at `quantile`. */
export function pinball(outcome: number, quantile: number, tau: number): number {
  const over = outcome - quantile
  return over >= 0 ? tau * over : (tau - 1) * over
}

/** So many of the last tickets warn; fewer would cry wolf. */
export const watched = 200

/** Is the share of late ones off? One in five may be. */
export function warningOf(lastLate: readonly boolean[]): 'too-late' | 'too-early' | null {
  if (lastLate.length < watched) return null
  const late = lastLate.slice(-watched).filter(Boolean).length / watched
  if (late > 0.3) return 'too-late'
  return late < 0.1 ? 'too-early' : null
}
