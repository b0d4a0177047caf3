import { type RawBuilder, sql } from 'kysely'
import type { PriorityGroup } from '../../shared/contract.ts'
import { type Figures, leastForShare } from '../../shared/figures.ts'
import { emptyGroup, groupsBy, hasKey } from './groups.ts'
import { count, type History, type Period, visitsIn } from './history.ts'
import { isTurning, lanesWith, type Names } from './names.ts'
import { spanOf } from './spans.ts'

type VisitFigures = Omit<Figures, 'from' | 'to' | 'targets' | 'lanes' | 'fairness' | 'forecasts' | 'desk' | 'ratings'>

/** How visits went, over the whole period and in parts of it. */
export async function visitFigures(history: History, period: Period, names: Names): Promise<VisitFigures> {
  const by = <Key>(key: RawBuilder<Key>) => groupsBy(history, period, names.targets.withinMinutes, key)
  const lanes = lanesWith(names, await turningVisits(history, period, names))
  const [whole] = await by(sql<string>`'all'`)
  const { key: _, ...all } = whole ?? { key: '', ...emptyGroup }
  return {
    live: await liveIn(history, period),
    all,
    byLane: lanes.rows(await by(lanes.key)),
    byHour: await by(sql<number>`hour`),
    byWeekday: await by(sql<number>`weekday`),
    byCategory: (await by(await categoryKey(history, period))).toSorted(namedFirst),
    byCounter: (await by(sql<number | null>`counter`)).filter(hasKey),
    byPriorityGroup: (await by(sql<PriorityGroup | null>`priority_group`)).filter(hasKey),
    bySpan: await by(spanOf(period)),
  }
}

function namedFirst(a: { readonly key: string | null }, b: { readonly key: string | null }): number {
  return Number(a.key === null) - Number(b.key === null)
}

async function turningVisits(history: History, period: Period, names: Names): Promise<number> {
  const query = visitsIn(history, period).select(count(isTurning(names)).as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}

/**
 * Turning visits have no category. If those without one are few, the smallest categories join them until the
 * line no longer points at people.
 */
async function categoryKey(history: History, period: Period): Promise<RawBuilder<string | null>> {
  const rows = await visitsIn(history, period)
    .select(['category', count(sql`true`).as('n')])
    .groupBy('category')
    .orderBy('n')
    .execute()
  const joining: string[] = []
  let together = rows.find(({ category }) => category === null)?.n ?? 0
  if (together === 0) return sql<string | null>`category`
  for (const { category, n } of rows) {
    if (category === null) continue
    if (together >= leastForShare) break
    joining.push(category)
    together += n
  }
  if (joining.length === 0) return sql<string | null>`category`
  return sql<string | null>`case when category in (${sql.join(joining)}) then null else category end`
}

/** Numbers of the day under way that have been taken and are not over; none once its books are closed. */
async function liveIn(history: History, { from, to }: Period): Promise<number> {
  const newest = await history.selectFrom('event').select('day').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const day = newest?.day ?? ''
  if (day < from || day > to) return 0
  const taken = await history
    .selectFrom('event')
    .select(count(sql`json_extract(data, '$.type') = 'ticket-taken'`).as('n'))
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  const over = await visitsIn(history, { from: day, to: day })
    .select(count(sql`true`).as('n'))
    .executeTakeFirstOrThrow()
  return Math.max(0, taken.n - over.n)
}
