import type { PromiseOutcome } from './what-if.ts'

/** A promise is kept if nine of ten are called within it: no visit is broken off, so a few must wait a little longer. */
export const mayBreak = 0.1

export function promiseWord({ proposed, strict }: PromiseOutcome): 'kept' | 'strict-only' | 'no-order' {
  if (proposed <= mayBreak) return 'kept'
  return strict <= mayBreak ? 'strict-only' : 'no-order'
}
