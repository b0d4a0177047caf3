import { sql } from 'kysely'
import { RatingReason } from '../../shared/contract.ts'
import type { Ratings } from '../../shared/figures.ts'
import type { History, Period } from './history.ts'
import { cellOf } from './suppress.ts'

/** How often each reason was named. A rating may name several, so their sum tells nothing about one of them. */
export async function reasonsIn(history: History, { from, to }: Period): Promise<Ratings['reasons']> {
  const { rows } = await sql<{ reason: string; n: number }>`
    select named.value as reason, count(*) as n from rating, json_each(rating.reasons) as named
    where day >= ${from} and day <= ${to} and score is not null group by named.value`.execute(history)
  const counts = new Map(rows.map(({ reason, n }) => [reason, n]))
  return RatingReason.options.map((reason) => ({ reason, count: cellOf(counts.get(reason) ?? 0) }))
}
