import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/**
 * The same figures once more, from nothing but the rows of the log: this file knows SQLite and arithmetic, and shares
 * no line with the product. Times in milliseconds.
 */
export interface Recount {
  readonly taken: number
  readonly called: number
  readonly finished: number
  /** Numbers that the log gives twice. */
  readonly twice: readonly string[]
  /** Numbers given, but not finished. */
  readonly unfinished: readonly string[]
  readonly numbers: ReadonlySet<string>
  /** From the number taken to the first call. */
  readonly waits: ReadonlyMap<string, number>
}

export interface Waits {
  readonly mean: number
  readonly median: number
  readonly p90: number
}

/** @param directory the data folder of an office that has stopped */
export function recount(directory: string, day: string): Recount {
  const database = new Sqlite(join(directory, 'office.sqlite'), { readonly: true })
  const rows = database
    .prepare<[string], { data: string }>('select data from event where day = ? order by seq')
    .all(day)
  database.close()
  const taken = new Map<string, number>()
  const called = new Map<string, number>()
  const finished = new Set<string>()
  const twice: string[] = []
  for (const { data } of rows) {
    const { type, number, at } = JSON.parse(data)
    if (type === 'ticket-taken' && taken.has(number)) twice.push(number)
    if (type === 'ticket-taken') taken.set(number, at)
    if (type === 'ticket-called' && !called.has(number)) called.set(number, at)
    if (type === 'service-finished') finished.add(number)
  }
  return {
    taken: taken.size,
    called: called.size,
    finished: finished.size,
    twice,
    numbers: new Set(taken.keys()),
    unfinished: [...taken.keys()].filter((number) => !finished.has(number)),
    waits: new Map([...called].map(([number, at]) => [number, at - (taken.get(number) ?? at)])),
  }
}

/** Percentiles lie between two measured values where they fall between (Hyndman and Fan's type 7). */
export function spreadOf(values: readonly number[]): Waits | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const low = sorted[Math.floor(place)] ?? 0
    const high = sorted[Math.ceil(place)] ?? low
    return low + (high - low) * (place - Math.floor(place))
  }
  return { mean: sorted.reduce((sum, one) => sum + one, 0) / sorted.length, median: at(0.5), p90: at(0.9) }
}
