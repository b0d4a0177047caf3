import { Kysely, type RawBuilder, SqliteDialect, sql } from 'kysely'
import type { DayDate } from '../../shared/time.ts'
import type { Tally } from '../core/day-tally.ts'
import type { Visit } from '../core/visit.ts'
import { openForReading } from '../store/database.ts'
import type { RatingRow } from '../store/ratings.ts'

/** What reports read. A city's PostgreSQL will one day answer the same questions. */
export interface Tables {
  readonly visit: Visit
  readonly rating: Omit<RatingRow, 'reasons'> & { readonly reasons: string }
  readonly tally: Tally & { readonly day: DayDate }
  readonly setup: { readonly id: number; readonly holds_from: DayDate; readonly data: string }
  readonly event: { readonly seq: number; readonly day: DayDate; readonly data: string }
}
export type History = Kysely<Tables>

export interface Period {
  readonly from: DayDate
  readonly to: DayDate
}

export function openHistory(directory: string): History {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: openForReading(directory) }) })
}

export function visitsIn(history: History, { from, to }: Period) {
  return history.selectFrom('visit').where('day', '>=', from).where('day', '<=', to)
}

export function ratingsIn(history: History, { from, to }: Period) {
  return history.selectFrom('rating').where('day', '>=', from).where('day', '<=', to)
}

export function count(condition: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`count(case when ${condition} then 1 end)`
}
