import type { Column } from './figure-columns.ts'
import type { LaneRow, Row } from './figures.ts'

/**
 * How well waits were foretold, of visitors who had to wait and were called. Milliseconds and shares; null: fewer than
 * ten. Who asked for more time made the wait their own and is not counted.
 */
export interface ForecastGroup {
  readonly n: number
  /** Mean absolute error of the expected wait. */
  readonly meanError: number | null
  /** Mean of wait less expected: above 0 people waited longer than told. */
  readonly bias: number | null
  /** Waited longer than the P80, before it was rounded up: one in five should. */
  readonly late: number | null
  /** Waited longer than the latest that was told, as it stood on the paper. */
  readonly lateOnPaper: number | null
  /** Waited from P10 to P90: four in five should. */
  readonly covered: number | null
  /** Mean pinball loss of P10, P50, P80 and P90 (Koenker and Bassett 1978). */
  readonly pinball: number | null
}

export interface ForecastFigures {
  readonly all: ForecastGroup
  /** Numbers taken while a counter was free. */
  readonly free: number
  readonly byLane: readonly LaneRow<ForecastGroup>[]
  /** When the number was taken: 0 … 47 in Taipei. */
  readonly byHalfHour: readonly Row<number, ForecastGroup>[]
  /** By public lane and half-hour, "general 19". */
  readonly byLaneAndHalfHour: readonly Row<string, ForecastGroup>[]
  readonly bySpan: readonly Row<string, ForecastGroup>[]
}

export const forecastColumns: readonly Column<ForecastGroup>[] = [
  { quantity: 'foretold', unit: 'count', of: ({ n }) => n },
  { quantity: 'forecast-error', unit: 'minutes', of: ({ meanError }) => meanError },
  { quantity: 'forecast-bias', unit: 'minutes', of: ({ bias }) => bias },
  { quantity: 'forecast-late', unit: 'share', of: ({ late }) => late },
  { quantity: 'late-on-paper', unit: 'share', of: ({ lateOnPaper }) => lateOnPaper },
  { quantity: 'forecast-coverage', unit: 'share', of: ({ covered }) => covered },
  { quantity: 'forecast-pinball', unit: 'minutes', of: ({ pinball }) => pinball },
]
