import { z } from 'zod'
import type { Figures } from '../../shared/figures.ts'
import { Setup, Targets } from '../../shared/setup.ts'
import type { Staffing } from '../../shared/staffing.ts'
import { DayDate } from '../../shared/time.ts'
import { Proposal, type WhatIf } from '../../shared/what-if.ts'
import type { WeighedDay } from './effects.ts'

const Plan = z.object({ setup: Setup, days: z.array(DayDate).readonly() })

/** What is asked of the thread that reads the history. */
export const Question = z.discriminatedUnion('what', [
  z.object({ what: z.literal('figures'), id: z.int(), from: DayDate, to: DayDate }),
  z.object({ what: z.literal('what-if'), id: z.int(), before: DayDate, inForce: Setup, proposed: Proposal }),
  z.object({ what: z.literal('effects'), id: z.int(), day: DayDate }),
  z.object({ what: z.literal('staffing'), id: z.int(), targets: Targets, plans: z.array(Plan), before: DayDate }),
  /** Nobody waits for the answer any more. */
  z.object({ what: z.literal('stop'), id: z.int() }),
])
export type Question = z.infer<typeof Question>

/** What comes back: how far it is, then the answer or why there is none. */
export type Reply =
  | { readonly id: number; readonly done: number; readonly of: number }
  | { readonly id: number; readonly figures: Figures }
  | { readonly id: number; readonly whatIf: WhatIf | null }
  | { readonly id: number; readonly effects: WeighedDay }
  | { readonly id: number; readonly staffing: Staffing }
  | { readonly id: number; readonly error: string }
