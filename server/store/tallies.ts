import type { DayDate } from '../../shared/time.ts'
import type { Tally } from '../core/day-tally.ts'
import type { Database } from './database.ts'

/** Counts of a day that no visit's row can tell. They can be rebuilt from the log. */
export interface Tallies {
  put(day: DayDate, tallies: readonly Tally[]): void
}

export function openTallies(database: Database): Tallies {
  const replace = database.prepare('insert or replace into tally (day, kind, key, count) values (?, ?, ?, ?)')
  return {
    put(day, tallies) {
      for (const { kind, key, count } of tallies) replace.run(day, kind, key, count)
    },
  }
}
