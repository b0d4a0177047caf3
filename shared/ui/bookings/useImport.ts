import { useState } from 'react'
import { type BookingLine, type ListFault, parseBookingList } from '../../booking-list.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { LineFault, Refusal } from '../../contract.ts'
import type { DayDate } from '../../time.ts'
import { useAct } from '../useAct.ts'
import type { Fault } from './fault-in.ts'

/** How far an import is. */
export type ImportStage =
  | { readonly name: 'writing'; readonly faults: readonly Fault[]; readonly refusal: Refusal | null }
  | { readonly name: 'checked'; readonly lines: readonly BookingLine[] }
  | { readonly name: 'done'; readonly added: number; readonly known: number }

const begin: ImportStage = { name: 'writing', faults: [], refusal: null }

/** Reads the list here, asks the office about what could be read, and shows every fault of both at once. */
export function useImport(catalogue: Catalogue) {
  const { act, busy } = useAct()
  const [stage, setStage] = useState<ImportStage>(begin)
  const ask = async (date: DayDate, text: string) => {
    const { lines, faults } = parseBookingList(text, catalogue.matters)
    const answer = lines.length > 0 ? await act(orderOf(date, lines, 'check')) : null
    const known = answer && !answer.ok ? (answer.faults ?? []) : []
    const all: Fault[] = [...faults, ...known.filter((fault) => !isSaid(fault, faults))]
    all.sort((a, b) => a.line - b.line)
    const refusal = answer && !answer.ok && known.length === 0 ? answer.refusal : null
    setStage(all.length > 0 || refusal ? { name: 'writing', faults: all, refusal } : { name: 'checked', lines })
  }
  const take = async (date: DayDate, lines: readonly BookingLine[]) => {
    const answer = await act(orderOf(date, lines, 'import'))
    if (!answer.ok) return setStage({ name: 'writing', faults: answer.faults ?? [], refusal: answer.refusal })
    const added = answer.added ?? 0
    setStage({ name: 'done', added, known: lines.length - added })
  }
  return { stage, busy, ask, take, again: () => setStage(begin) }
}

/** The office calls the second of two equal codes taken; the list has said so already, and named the first. */
function isSaid({ line, refusal }: LineFault, faults: readonly ListFault[]): boolean {
  return refusal.code === 'booking-exists' && faults.some((one) => one.what === 'code-twice' && one.line === line)
}

function orderOf(date: DayDate, lines: readonly BookingLine[], step: 'check' | 'import') {
  const copied = lines.map(({ matters, ...line }) => ({ ...line, matters: [...matters] }))
  return { type: 'import-bookings' as const, date, step, lines: copied }
}
