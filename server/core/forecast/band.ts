/** Minutes of waiting from the instant of the forecast; p10 ≤ p50 ≤ p80 ≤ p90. */
export interface Band {
  readonly p10: number
  readonly p50: number
  readonly p80: number
  readonly p90: number
}

/** Why there is none: nobody serves the lane; or it cannot be told, and then nothing is said rather than guessed. */
export type NoBand = 'no-counter' | 'not-enough-data'

/** @param starts minutes in each replication; infinite where the visitor was never called */
export function bandOf(starts: Float64Array): Band | NoBand {
  if (starts.length === 0) return 'not-enough-data'
  const sorted = starts.slice().sort()
  const band = {
    p10: quantile(sorted, 0.1),
    p50: middle(sorted),
    p80: quantile(sorted, 0.8),
    p90: quantile(sorted, 0.9),
  }
  return Number.isFinite(band.p90) ? band : 'not-enough-data'
}

/**
 * The median, steadier than one value in the middle of a hundred: the mean of the middle third, which has the same
 * centre and a quarter less noise of drawing (a trimmed mean; Tukey and McLaughlin 1963).
 */
function middle(sorted: Float64Array): number {
  const third = sorted.subarray(Math.floor(sorted.length / 3), Math.ceil((sorted.length * 2) / 3))
  return third.reduce((sum, one) => sum + one, 0) / third.length
}

/** Between the two nearest values (type 7 of Hyndman and Fan 1996). @param sorted ascending */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low === high ? low : low + (high - low) * (place - Math.floor(place))
}
