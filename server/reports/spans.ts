import { type RawBuilder, sql } from 'kysely'
import { type DayDate, dayLength } from '../../shared/time.ts'
import type { Period } from './history.ts'

const mostDates = 62

/** Two months are read by their dates, more by their months. */
export function spanOf(period: Period): RawBuilder<string> {
  return daysIn(period) <= mostDates ? sql<string>`day` : sql<string>`substr(day, 1, 7)`
}

/** Both ends belong to the period. */
export function daysIn({ from, to }: { readonly from: DayDate; readonly to: DayDate }): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength + 1
}
