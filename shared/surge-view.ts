import type { RefusalCode } from './refusals.ts'
import type { CounterNumber } from './setup.ts'
import type { AdviceKind } from './surge.ts'
import type { Instant } from './time.ts'

/** How full the hall is, and what the office proposes: for every screen of the staff. */
export interface SurgeView {
  /** 0 calm, 1 filling up, 2 a counter more, 3 back line and pre-review, 4 all hands. */
  readonly level: number
  /** What is on the table, first what waits for an answer, then the newest; what runs and does not concern the viewer is left out. */
  readonly advices: readonly AdviceView[]
  /** These finish the visit in hand, and close. */
  readonly closing: readonly CounterNumber[]
}

export interface AdviceView {
  readonly id: number
  readonly kind: AdviceKind
  readonly counter: CounterNumber | null
  /** offered: waits for an answer. coming: accepted, the counter is not open yet. running: the help is there. */
  readonly stage: 'offered' | 'coming' | 'running'
  /** Since when it is at this stage. */
  readonly since: Instant
  /** Who is asked, who said yes, who came; null: whoever is free. */
  readonly who: string | null
  /** Who was asked to come first; null: whoever is free. */
  readonly asked: string | null
  /** When these figures were foretold: as the advice was made, and anew now and then while nobody answers. */
  readonly toldAt: Instant
  readonly waiting: number
  /** Minutes of a ticket taken now, and of one taken a little later; null: cannot be foreseen. */
  readonly now: number | null
  readonly ahead: number | null
  /** Minutes of the longest wait without it and with it. */
  readonly effect: { readonly before: number; readonly after: number } | null
  /** null: the viewer may; else why not. */
  readonly answer: RefusalCode | null
  readonly end: RefusalCode | null
  /** One tap of this viewer opens the counter for them: a yes, or the way to where a yes was said. */
  readonly opensHere: boolean
}
