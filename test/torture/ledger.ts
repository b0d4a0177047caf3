import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../../shared/contract.ts'
import type { History } from './history.ts'

/** What people were told, and what must therefore be true for ever. */
export interface Ledger {
  /** An answer came for this command. */
  note(id: string, answer: Answer): void
  /** A command that nobody has answered yet is sent again with the same id. */
  retried(): void
  /** Holds what was promised against what is written down. */
  check(history: History): void
  /** One of those that were promised something. */
  anyId(drawn: number): string | null
  readonly acknowledged: number
  readonly retries: number
  readonly faults: readonly string[]
}

export function openLedger(): Ledger {
  const promised = new Map<string, Answer>()
  const ids: string[] = []
  const faults = new Set<string>()
  const numbers = new Map<string, string>()
  let retries = 0

  function note(id: string, answer: Answer): void {
    if (!answer.ok) {
      if (promised.has(id)) faults.add(`${id} was acknowledged, and later refused: ${answer.refusal.code}`)
      return
    }
    const earlier = promised.get(id)
    if (earlier && !isDeepStrictEqual(earlier, answer))
      faults.add(`${id} was answered twice and differently: ${JSON.stringify([earlier, answer])}`)
    if (!earlier) ids.push(id)
    promised.set(id, answer)
    if (answer.slip) noteNumber(id, answer.slip.number)
  }

  function noteNumber(id: string, number: string): void {
    const other = numbers.get(number)
    if (other && other !== id) faults.add(`number ${number} was acknowledged to ${other} and to ${id}`)
    numbers.set(number, id)
  }

  function check(history: History): void {
    for (const fault of history.faults) faults.add(fault)
    for (const [id, answer] of promised) {
      const facts = history.of(id)
      if (facts.length === 0) faults.add(`lost: ${id} was acknowledged and is not in the log`)
      const taken = facts.find((fact) => fact.type === 'ticket-taken')
      if (answer.ok && answer.slip && taken && taken.number !== answer.slip.number)
        faults.add(`changed: ${id} was told ${answer.slip.number}, the log says ${taken.number}`)
    }
  }

  return {
    note,
    check,
    retried() {
      retries += 1
    },
    anyId: (drawn) => ids[Math.floor(drawn * ids.length)] ?? null,
    get acknowledged() {
      return promised.size
    },
    get retries() {
      return retries
    },
    get faults() {
      return [...faults]
    },
  }
}
