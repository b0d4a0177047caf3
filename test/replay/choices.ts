import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { DayDate } from '../../shared/time.ts'
import { type Arrival, arrivalsIn } from './arrivals.ts'
import { type Fault, textOf } from './csv.ts'

/** What the command line asks for: one day of one office, in the order of arrival. */
export interface Choices {
  readonly office: string
  readonly day: DayDate
  readonly json: boolean
  readonly arrivals: readonly Arrival[]
}

export const usage = 'npm run replay -- FILE.csv[.gz] [--office NAME] [--day YYYY-MM-DD] [--json]'

/** So many faults are enough to see what is wrong with a file. */
const faultsSaid = 20

export class WrongChoice extends Error {}

/** @throws WrongChoice that says every fault in words */
export function choicesFrom(argv: readonly string[]): Choices {
  const { file, office, day, json } = wordsOf(argv)
  return { json, ...dayOf(arrivalsOf(file), office, day) }
}

/** @throws WrongChoice that says every fault of the file in words */
export function arrivalsOf(file: string): readonly Arrival[] {
  if (!existsSync(file)) throw new WrongChoice(`${file}: there is no such file.`)
  const read = textOf(readFileSync(file))
  if ('fault' in read) throw new WrongChoice(said(file, [read.fault]))
  const found = arrivalsIn(read.text)
  if ('faults' in found) throw new WrongChoice(said(file, found.faults))
  return found.arrivals
}

function wordsOf(argv: readonly string[]) {
  const { values, positionals } = parsed(argv)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new WrongChoice(`Exactly one file is needed.\n${usage}`)
  if (values.day !== undefined && !DayDate.safeParse(values.day).success)
    throw new WrongChoice(`--day ${values.day}: allowed is a date of the calendar as 2020-01-08.`)
  return { file, office: values.office, day: values.day, json: values.json ?? false }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { office: { type: 'string' }, day: { type: 'string' }, json: { type: 'boolean' } },
    })
  } catch (error) {
    throw new WrongChoice(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

function dayOf(arrivals: readonly Arrival[], wantedOffice: string | undefined, wantedDay: string | undefined) {
  const office = chosen(
    '--office',
    wantedOffice,
    arrivals.map((one) => one.office),
  )
  const there = arrivals.filter((one) => one.office === office)
  const day = chosen(
    '--day',
    wantedDay,
    there.map((one) => one.date),
  )
  const ordered = there.filter((one) => one.date === day).sort((a, b) => a.issued_min - b.issued_min)
  return { office, day, arrivals: ordered }
}

/** The wanted one if the file has it; without a wish, the busiest. */
function chosen(option: string, wanted: string | undefined, all: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  const busiest = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name)
  if (wanted === undefined) return busiest[0] ?? ''
  if (counts.has(wanted)) return wanted
  throw new WrongChoice(`${option} ${wanted}: the file has ${busiest.toSorted().join(', ')}.`)
}

function said(file: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, faultsSaid).map(({ line, column, words }) => {
    const place = [line === null ? null : `line ${line}`, column].filter((part) => part !== null).join(', ')
    return `  ${place ? `${place}: ` : ''}${words}`
  })
  const more = faults.length > faultsSaid ? [`  … and ${faults.length - faultsSaid} more`] : []
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
  return [`${file} has ${count}; nothing was replayed.`, ...lines, ...more].join('\n')
}
