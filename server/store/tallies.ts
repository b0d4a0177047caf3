import type { DayDate } from '../../shared/time.ts'
import type { Tally } from '../core/day-tally.ts'
import type { Database } from './database.ts'

/** Counts of a day that no visit's row can tell. They can be rebuilt from the log. */
export interface Tallies {
  put(day: DayDate, tallies: readonly Tally[]): void
  /** One count of every date from one on. */
  since(day: DayDate, kind: Tally['kind'], key: string): ReadonlyMap<DayDate, number>
}

export function openTallies(database: Database): Tallies {
  const replace = database.prepare('insert or replace into tally (day, kind, key, count) values (?, ?, ?, ?)')
  const select = database.prepare<[string, string, string], { day: string; count: number }>(
    'select day, count from tally where day >= ? and kind = ? and key = ?',
  )
  return {
    since: (day, kind, key) => new Map(select.all(day, kind, key).map((row) => [row.day, row.count])),
    put(day, tallies) {
      for (const { kind, key, count } of tallies) replace.run(day, kind, key, count)
    },
  }
}
