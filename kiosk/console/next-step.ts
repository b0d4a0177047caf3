import type { Command } from '../../shared/contract.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import type { ConsoleAct, Seat } from '../../shared/staff-views.ts'
import type { actWords } from './act-words.ts'

/** The one large key: what it does at each stage of a visit. */
export interface NextStep {
  readonly words: keyof typeof actWords
  readonly hint: (keyof typeof actWords & 'finishLastHint') | null
  readonly act: ConsoleAct
  readonly command: Command
}

/** @param closing  these finish the visit in hand and close, whoever waits */
export function nextStep(seat: Seat, closing: readonly CounterNumber[] = []): NextStep {
  const { counter, current } = seat
  const callNext = { act: 'call-next', command: { type: 'call-next', counter }, hint: null } as const
  if (seat.stage === 'paused')
    return { words: 'resumeWork', hint: null, act: 'resume-counter', command: { type: 'resume-counter', counter } }
  if (!current) return { words: 'callNext', ...callNext }
  if (current.stage === 'called')
    return { words: 'start', hint: null, act: 'start', command: { type: 'start', counter } }
  if (closing.includes(counter)) return { words: 'finishClosing', ...callNext }
  // With nobody waiting the same command finishes and calls nobody.
  return seat.next === null
    ? { words: 'finishLast', ...callNext, hint: 'finishLastHint' }
    : { words: 'finishNext', ...callNext }
}
