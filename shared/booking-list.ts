import { cellsOf } from './booking-cells.ts'
import { type Columns, columnsIn, isHeader, usualColumns } from './booking-columns.ts'
import type { Text } from './language.ts'
import { mostMatters } from './matters.ts'
import { isPersonalCode, type PersonalKind, personalIn } from './personal.ts'
import type { MatterId } from './setup.ts'
import type { TimeOfDay } from './time.ts'

/** A line of the day's list: when, what, and the code to check in by. Nobody's name. */
export interface BookingLine {
  /** As the office counts them in its file: 1 is the first. */
  readonly line: number
  readonly slot: TimeOfDay
  readonly code: string
  readonly matters: readonly MatterId[]
}

/** What is wrong with a line, as far as the list alone can tell; opening hours and places are for the office to say. */
export type ListFault = { readonly line: number } & (
  | { readonly what: 'empty' }
  | { readonly what: 'too-long'; readonly most: number }
  | { readonly what: 'column-lacks'; readonly column: 'slot' | 'matter' | 'code' }
  | { readonly what: 'columns'; readonly count: number }
  | { readonly what: 'personal'; readonly kind: PersonalKind }
  | { readonly what: 'slot' | 'matter' | 'code'; readonly written: string }
  | { readonly what: 'code-twice'; readonly first: number }
)

export interface ParsedList {
  readonly lines: readonly BookingLine[]
  readonly faults: readonly ListFault[]
}

interface Named {
  readonly id: MatterId
  readonly name: Text
}

/** As many as one message carries. */
export const mostBookings = 200

/**
 * Reads a pasted list or a CSV file: slot, matter, code, with a header or without, divided by tabs, semicolons or
 * commas. Every fault at once; a list with faults shall not be used. Never throws, and never repeats what looks like
 * a person's.
 */
export function parseBookingList(text: string, matters: readonly Named[]): ParsedList {
  const rows = rowsIn(text)
  const [first] = rows
  if (!first) return { lines: [], faults: [{ line: 1, what: 'empty' }] }
  const header = isHeader(first.cells)
  const columns = header ? columnsIn(first.cells) : usualColumns
  const headFaults = header ? faultsOfHeader(first, columns) : []
  const body = header ? rows.slice(1) : rows
  if (body.length === 0) return { lines: [], faults: [...headFaults, { line: first.line, what: 'empty' }] }
  const known = namesOf(matters)
  const read = body.slice(0, mostBookings).map((row) => lineOf(row, columns, known))
  const tooLong = body[mostBookings]
  const faults = [
    ...headFaults,
    ...read.flatMap((one) => ('faults' in one ? one.faults : [])),
    ...(tooLong ? [{ line: tooLong.line, what: 'too-long', most: mostBookings } as const] : []),
  ]
  const lines = read.flatMap((one) => ('faults' in one ? [] : [one]))
  return { lines, faults: [...faults, ...repeatedCodes(lines)].toSorted((a, b) => a.line - b.line) }
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

function rowsIn(text: string): Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  return lines
    .map((words, index) => ({ line: index + 1, cells: cellsOf(words) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function faultsOfHeader({ line, cells }: Row, columns: Columns): ListFault[] {
  const lacking = (['slot', 'matter', 'code'] as const).filter((column) => columns[column] < 0)
  return [
    ...(columns.personal.length > 0 ? [{ line, what: 'personal', kind: columns.personal[0] ?? 'name' } as const] : []),
    ...lacking.map((column) => ({ line, what: 'column-lacks', column }) as const),
    ...(columns.others > 0 ? [{ line, what: 'columns', count: cells.length } as const] : []),
  ]
}

function lineOf({ line, cells }: Row, columns: Columns, known: Names): BookingLine | { faults: ListFault[] } {
  const personal = cells.map((cell) => (mattersIn(cell, known) ? null : personalIn(cell))).find((kind) => kind !== null)
  if (personal) return { faults: [{ line, what: 'personal', kind: personal }] }
  if (cells.length !== columns.count) return { faults: [{ line, what: 'columns', count: cells.length }] }
  const written = { slot: cells[columns.slot], matter: cells[columns.matter], code: cells[columns.code] }
  const slot = timeIn(written.slot ?? '')
  const matters = mattersIn(written.matter ?? '', known)
  const code = codeIn(written.code ?? '')
  if (slot && matters && code) return { line, slot, code, matters }
  const wrong = { slot, matter: matters, code }
  const whats = (['slot', 'matter', 'code'] as const).filter((what) => columns[what] >= 0 && wrong[what] === null)
  return { faults: whats.map((what) => ({ line, what, written: (written[what] ?? '').slice(0, 40) })) }
}

/** "8:30", "0830", "08:30-09:00" and 「8時30分」 are all half past eight. */
function timeIn(cell: string): TimeOfDay | null {
  const [, hour = '', minutes = ''] =
    /^(\d{1,2})\s*[:時点點]?\s*(\d{2})\s*分?(?:\s*[-–~至]\s*\d{1,2}\s*:?\s*\d{2})?$/.exec(cell.normalize('NFKC')) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minutes) > 59) return null
  return `${hour.padStart(2, '0')}:${minutes}`
}

/** As at the tablet: small letters, spaces and hyphens are forgiven. */
function codeIn(cell: string): string | null {
  const code = cell.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '')
  return /^[A-Z0-9]{3,12}$/.test(code) && !isPersonalCode(code) ? code : null
}

type Names = ReadonlyMap<string, MatterId | null>

/** By id, by the name in Mandarin with and without what stands in brackets, and in English. */
function namesOf(matters: readonly Named[]): Names {
  const names = new Map<string, MatterId | null>()
  const add = (name: string, id: MatterId) => {
    const key = plain(name)
    // A short name that two matters share names neither.
    if (key !== '') names.set(key, names.has(key) && names.get(key) !== id ? null : id)
  }
  for (const { id, name } of matters) add(name['zh-TW'].replace(/\s*[（(].*[)）]\s*/, ''), id)
  for (const { id, name } of matters) for (const one of [name['zh-TW'], name.en ?? '']) names.set(plain(one), id)
  for (const { id } of matters) names.set(plain(id), id)
  return names
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('台', '臺').replaceAll(/\s/g, '')
}

/** One matter, or several joined by a plus; null if any of them is unknown. */
function mattersIn(cell: string, known: Names): MatterId[] | null {
  const whole = known.get(plain(cell))
  if (whole) return [whole]
  const ids = cell.split(/[+＋|｜]/).map((name) => known.get(plain(name)) ?? null)
  const found = [...new Set(ids.filter((id) => id !== null))]
  return found.length > 0 && !ids.includes(null) && found.length <= mostMatters ? found : null
}

function repeatedCodes(lines: readonly BookingLine[]): ListFault[] {
  const first = new Map<string, number>()
  return lines.flatMap(({ line, code }) => {
    const before = first.get(code)
    if (before === undefined) first.set(code, line)
    return before === undefined ? [] : [{ line, what: 'code-twice', first: before } as const]
  })
}
