import { z } from 'zod'
import { Counter, type LaneId, Policy } from './setup.ts'
import type { DayDate } from './time.ts'

/** An order of calls that somebody thinks of: the policy, and what each counter takes, first tier first. */
export const Proposal = z.strictObject({
  policy: Policy,
  counters: z.array(Counter.pick({ number: true, serves: true })).max(60),
})
export type Proposal = z.infer<typeof Proposal>

/** What an order of calls would have made of the last days: the same visitors, the same visits, the same counters. */
export interface WhatIf {
  /** Office-days played; 0: nothing has been recorded yet. */
  readonly days: number
  readonly from: DayDate | null
  readonly to: DayDate | null
  /** Share of priority visitors among all called, 0 … 1. */
  readonly priorityShare: number
  /** Public lanes in the order of the office. */
  readonly lanes: readonly {
    readonly lane: LaneId
    readonly inForce: LaneOutcome
    readonly proposed: LaneOutcome
  }[]
  /** Whether priority visitors would have been called within the promise; null: no promise, or nobody to keep it to. */
  readonly promise: PromiseOutcome | null
}

export interface LaneOutcome {
  readonly n: number
  /** Minutes; null: nobody was called. */
  readonly mean: number | null
  readonly p90: number | null
  /** Numbers of other lanes called before it though they came later, for each number. */
  readonly overtaken: number | null
}

/** Shares of priority visitors who wait longer than promised, 0 … 1. */
export interface PromiseOutcome {
  readonly minutes: number
  readonly inForce: number
  readonly proposed: number
  /** With priority before everybody, always: no order of calls can do more for them. */
  readonly strict: number
}

/** One line of the answer, as it comes. */
export type WhatIfLine =
  | { readonly done: number; readonly of: number }
  | { readonly result: WhatIf }
  | { readonly failed: true }
