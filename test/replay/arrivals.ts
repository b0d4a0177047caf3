import { z } from 'zod'
import { DayDate } from '../../shared/time.ts'
import { type Fault, parseCsv } from './csv.ts'

/** One ticket of a real office, as the file tells it. Minutes are of the day. */
const Arrival = z.object({
  office: z.string().trim().min(1, 'the name of an office').max(80, 'at most 80 characters'),
  queue_id: z.string().regex(/^[\w.-]{1,40}$/, 'letters, digits, ".", "-" or "_", at most 40'),
  queue: z.string().trim().min(1, 'the name of a queue').max(200, 'at most 200 characters'),
  date: DayDate,
  ticket_no: whole(0, 999_999),
  issued_min: number(0, 1439),
  called_min: number(0, 1439),
  wait_min: number(0, 1439),
  waiting_at_issue: whole(0, 100_000),
  open_counters: whole(0, 60),
  api_service_time_min: number(0, 600),
})
export type Arrival = z.infer<typeof Arrival>

export const columns = Object.keys(Arrival.shape)

/** Every row of the file, or every fault of it: a file with a fault is not used at all. */
export function arrivalsIn(
  text: string,
): { readonly arrivals: readonly Arrival[] } | { readonly faults: readonly Fault[] } {
  const { header, rows } = parseCsv(text.replace(/^\uFEFF/, ''))
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) return { faults: missing.map(missingColumn) }
  if (rows.length === 0) return { faults: [{ line: null, column: null, words: 'there is no row below the header' }] }
  const faults: Fault[] = []
  const arrivals: Arrival[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of rows) {
    const found = rowFaults(header, line, cells)
    faults.push(...found.faults)
    if (!found.arrival) continue
    const { office, date, queue_id, ticket_no } = found.arrival
    const key = [office, date, queue_id, ticket_no].join('\n')
    const first = seen.get(key)
    if (first)
      faults.push({
        line,
        column: 'ticket_no',
        words: `${ticket_no} of queue ${queue_id} is on line ${first} already; a number is allowed once a day`,
      })
    seen.set(key, first ?? line)
    arrivals.push(found.arrival)
  }
  return faults.length > 0 ? { faults } : { arrivals }
}

function rowFaults(
  header: readonly string[],
  line: number,
  cells: readonly string[],
): { faults: Fault[]; arrival?: Arrival } {
  if (cells.length !== header.length) {
    const words = `${cells.length} cells, but the header has ${header.length}: one cell for each column is allowed`
    return { faults: [{ line, column: null, words }] }
  }
  const parsed = Arrival.safeParse(Object.fromEntries(header.map((name, index) => [name, cells[index]])))
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => cellFault(header, line, cells, issue)) }
  const written = minuteColumns.map((name) => cells[header.indexOf(name)] ?? '')
  const fault = timeFault(line, parsed.data, roundingOf(written))
  return fault ? { faults: [fault] } : { faults: [], arrival: parsed.data }
}

function cellFault(header: readonly string[], line: number, cells: readonly string[], issue: z.core.$ZodIssue): Fault {
  const column = String(issue.path[0])
  const given = cells[header.indexOf(column)] ?? ''
  const allowed = column === 'date' ? 'a date of the calendar as 2020-01-08' : issue.message
  return { line, column, words: `${JSON.stringify(given)} is not allowed; allowed is ${allowed}` }
}

const minuteColumns = ['issued_min', 'called_min', 'wait_min'] as const

/** Minutes are rounded, or cut off, as finely as the file writes them: a difference of two may be off by as much as both. */
function roundingOf(minutes: readonly string[]): number {
  const decimals = Math.max(...minutes.map((cell) => cell.split('.')[1]?.length ?? 0))
  return 2 * 10 ** -decimals
}

/** A hair of binary fractions: 11.7 − 11.5 is not quite 0.2. */
const tiny = 1e-9

function timeFault(line: number, { issued_min, called_min, wait_min }: Arrival, rounding: number): Fault | null {
  if (called_min < issued_min)
    return {
      line,
      column: 'called_min',
      words: `${called_min} is before issued_min ${issued_min}; allowed is the same or later`,
    }
  if (Math.abs(called_min - issued_min - wait_min) <= rounding + tiny) return null
  const wait = (called_min - issued_min).toFixed(2)
  return { line, column: 'wait_min', words: `${wait_min} is not called_min less issued_min; allowed is ${wait}` }
}

function missingColumn(column: string): Fault {
  return { line: 1, column, words: `the column is missing; the header must name ${columns.join(', ')}` }
}

function number(from: number, to: number) {
  const allowed = `a number from ${from} to ${to}`
  return z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, allowed)
    .transform(Number)
    .refine((value) => from <= value && value <= to, allowed)
}

function whole(from: number, to: number) {
  const allowed = `a whole number from ${from} to ${to}`
  return z
    .string()
    .regex(/^\d+(\.0+)?$/, allowed)
    .transform(Number)
    .refine((value) => from <= value && value <= to, allowed)
}
