import type { Column } from './figure-columns.ts'
import { leastForShare, type Row, shareOf } from './figures.ts'

/** How the burden of waiting was shared. Milliseconds; null: nobody, or too few to say. */
export interface Fairness {
  /** The general line as the public knows it: turning visitors are in it. */
  readonly general: LaneWaits
  readonly priority: LaneWaits
  /** Of everybody. */
  readonly longest: number | null
  /** Numbers of other lanes called before a general one that came earlier, for each general number called. */
  readonly overtaken: { readonly mean: number | null; readonly p99: number | null }
  /** Priority visitors called on days with a promise; how many of them waited longer than it. */
  readonly promised: { readonly n: number; readonly over: number }
}

export interface LaneWaits {
  readonly n: number
  readonly mean: number | null
  readonly p90: number | null
  readonly longest: number | null
}

export interface FairnessFigures {
  readonly all: Fairness
  /** By month, "2026-11". */
  readonly byMonth: readonly Row<string, Fairness>[]
  /** By month and public lane, "2026-11 priority". */
  readonly byLane: readonly Row<string, LaneWaits>[]
}

/** The wait of a priority visitor for each minute of a general one; null while too few stand behind it. */
export function waitRatio({ general, priority }: Fairness): number | null {
  if (general.n < leastForShare || priority.n < leastForShare) return null
  return general.mean && priority.mean !== null ? priority.mean / general.mean : null
}

export function overPromise({ promised }: Fairness): number | null {
  return shareOf(promised.over, promised.n)
}

export const fairnessColumns: readonly Column<Fairness>[] = [
  { quantity: 'general-called', unit: 'count', of: ({ general }) => general.n },
  { quantity: 'general-mean', unit: 'minutes', of: ({ general }) => general.mean },
  { quantity: 'general-p90', unit: 'minutes', of: ({ general }) => general.p90 },
  { quantity: 'priority-called', unit: 'count', of: ({ priority }) => priority.n },
  { quantity: 'priority-mean', unit: 'minutes', of: ({ priority }) => priority.mean },
  { quantity: 'priority-p90', unit: 'minutes', of: ({ priority }) => priority.p90 },
  { quantity: 'wait-ratio', unit: 'ratio', of: waitRatio },
  { quantity: 'overtaken-mean', unit: 'ratio', of: ({ overtaken }) => overtaken.mean },
  { quantity: 'overtaken-p99', unit: 'ratio', of: ({ overtaken }) => overtaken.p99 },
  { quantity: 'wait-longest', unit: 'minutes', of: ({ longest }) => longest },
  { quantity: 'over-promise-share', unit: 'share', of: overPromise },
]

export const laneWaitColumns: readonly Column<LaneWaits>[] = [
  { quantity: 'called', unit: 'count', of: ({ n }) => n },
  { quantity: 'wait-mean', unit: 'minutes', of: ({ mean }) => mean },
  { quantity: 'wait-p90', unit: 'minutes', of: ({ p90 }) => p90 },
  { quantity: 'wait-longest', unit: 'minutes', of: ({ longest }) => longest },
]
