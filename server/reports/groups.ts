import { type RawBuilder, sql } from 'kysely'
import type { Group, Row, Spread } from '../../shared/figures.ts'
import { minute } from '../../shared/time.ts'
import { count, type History, type Period, visitsIn } from './history.ts'

/** Visits of a period, gathered by a key: one question to the database for each way of gathering. */
export async function groupsBy<Key>(
  history: History,
  period: Period,
  withinMinutes: number,
  key: RawBuilder<Key>,
): Promise<Row<Key, Group>[]> {
  const rows = await visitsIn(history, period)
    .select([
      key.as('key'),
      count(sql`true`).as('issued'),
      count(sql`outcome = 'served'`).as('served'),
      count(sql`outcome = 'withdrawn'`).as('withdrawn'),
      count(sql`outcome = 'left'`).as('left'),
      count(sql`outcome = 'unfinished'`).as('unfinished'),
      count(sql`passes > 0`).as('passed'),
      count(sql`booked = 1`).as('booked'),
      count(sql`assisted = 1`).as('assisted'),
      count(sql`wait <= ${withinMinutes * minute}`).as('within'),
      count(isTold).as('told'),
      count(sql`${isTold} and wait > told_latest * ${minute}`).as('later'),
      ...spread('wait'),
      ...spread('service'),
    ])
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .$castTo<Gathered<Key>>()
    .execute()
  return rows.map(groupOf)
}

export function hasKey<Key, Of extends object>(row: Row<Key | null, Of>): row is Row<Key, Of> {
  return row.key !== null
}

/** Where a counter was free, nothing was to be foretold; older rows do not know. */
const isTold = sql`(wait is not null and told_latest is not null and coalesce(queued, 1) = 1)`

function spread<Column extends 'wait' | 'service'>(column: Column) {
  const of = sql.ref(column)
  return [
    sql<number>`count(${of})`.as(`${column}_n`),
    sql<number | null>`avg(${of})`.as(`${column}_mean`),
    sql<number | null>`percentile(${of}, 50)`.as(`${column}_median`),
    sql<number | null>`percentile(${of}, 90)`.as(`${column}_p90`),
    sql<number | null>`max(${of})`.as(`${column}_longest`),
  ] as const
}

type Measured<Column extends string> = { readonly [Name in `${Column}_n`]: number } & {
  readonly [Name in `${Column}_${'mean' | 'median' | 'p90' | 'longest'}`]: number | null
}
type Counted = Omit<Group, 'waits' | 'services' | 'told'>
type Gathered<Key> = Row<Key, Counted> &
  Measured<'wait'> &
  Measured<'service'> & { readonly within: number; readonly told: number; readonly later: number }

function groupOf<Key>(row: Gathered<Key>): Row<Key, Group> {
  const { key, issued, served, withdrawn, left, unfinished, passed, booked, assisted } = row
  const waits = {
    n: row.wait_n,
    mean: row.wait_mean,
    median: row.wait_median,
    p90: row.wait_p90,
    longest: row.wait_longest,
    within: row.within,
  }
  const services: Spread = {
    n: row.service_n,
    mean: row.service_mean,
    median: row.service_median,
    p90: row.service_p90,
    longest: row.service_longest,
  }
  const counts = { issued, served, withdrawn, left, unfinished, passed, booked, assisted }
  return { key, ...counts, waits, services, told: { n: row.told, later: row.later } }
}

const nothing: Spread = { n: 0, mean: null, median: null, p90: null, longest: null }

/** A period in which nobody came. */
export const emptyGroup: Group = {
  issued: 0,
  served: 0,
  withdrawn: 0,
  left: 0,
  unfinished: 0,
  passed: 0,
  booked: 0,
  assisted: 0,
  waits: { ...nothing, within: 0 },
  services: nothing,
  told: { n: 0, later: 0 },
}
