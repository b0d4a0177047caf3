import { parseArgs } from 'node:util'
import { DayDate } from '../../shared/time.ts'
import type { Arrival } from '../replay/arrivals.ts'
import { arrivalsOf, WrongChoice } from '../replay/choices.ts'

export interface Choices {
  readonly json: boolean
  /** The days that count; from earlier ones the parameters are learned. */
  readonly from: DayDate
  readonly to: DayDate
  readonly arrivals: readonly Arrival[]
}

export const usage = `npm run replay-forecast -- FILE.csv[.gz] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--json]
    the days from … to are foretold with what the days before taught; without a choice 2020-01-14 to 2020-01-22
    if the file has both, else its last third`

/** @throws WrongChoice that names the option and what is allowed */
export function choicesFrom(argv: readonly string[]): Choices {
  const { values, positionals } = parsed(argv)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new WrongChoice(`Exactly one file is needed.\n${usage}`)
  const arrivals = arrivalsOf(file)
  const dates = [...new Set(arrivals.map(({ date }) => date))].sort()
  const usual = usualSpan(dates)
  const from = dateIn('--from', values.from ?? usual.from)
  const to = dateIn('--to', values.to ?? usual.to)
  if (from > to) throw new WrongChoice(`--from ${from}: allowed is a date up to --to ${to}.`)
  if (!dates.some((date) => date < from))
    throw new WrongChoice(
      `--from ${from}: the file begins on ${dates[0]}; a later date is allowed, because the days before teach.`,
    )
  if (!dates.some((date) => from <= date && date <= to))
    throw new WrongChoice(`--from ${from} --to ${to}: the file has ${dates[0]} to ${dates.at(-1)}.`)
  return { json: values.json ?? false, from, to, arrivals }
}

/** The days on which the method was measured, where the file has them. */
function usualSpan(dates: readonly DayDate[]): { from: DayDate; to: DayDate } {
  const published = { from: '2020-01-14', to: '2020-01-22' }
  if (dates.includes(published.from) && dates.includes(published.to)) return published
  const from = dates[Math.floor((dates.length * 2) / 3)] ?? ''
  return { from, to: dates.at(-1) ?? '' }
}

function dateIn(option: string, given: string): DayDate {
  if (DayDate.safeParse(given).success) return given
  throw new WrongChoice(`${option} ${given}: allowed is a date of the calendar as 2020-01-14.`)
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
    })
  } catch (error) {
    throw new WrongChoice(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
