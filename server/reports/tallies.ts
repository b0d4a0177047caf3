import { type RawBuilder, sql } from 'kysely'
import type { Row } from '../../shared/figures.ts'
import { count, type History, type Period, ratingsIn, visitsIn } from './history.ts'
import { isTurning, type Names } from './names.ts'

/** Ratings of a part of the visits, before anything is held back. */
export interface Tally {
  readonly rated: number
  /** Of those, ratings of turning visits. */
  readonly turning: number
  readonly declined: number
  /** How often 1, 2, 3, 4, 5. */
  readonly scores: readonly number[]
  /** Served visits that were not turning ones. */
  readonly asked: number
}

export const emptyTally: Tally = { rated: 0, turning: 0, declined: 0, scores: [0, 0, 0, 0, 0], asked: 0 }

/** Parts that have visits or ratings, in the order of their keys. */
export async function talliesBy<Key extends string | number | null>(
  history: History,
  period: Period,
  names: Names,
  key: RawBuilder<Key>,
  visitKey: RawBuilder<Key>,
): Promise<Row<Key, Tally>[]> {
  const asked = await visitsIn(history, period)
    .select([visitKey.as('key'), count(sql`outcome = 'served' and not ${isTurning(names)}`).as('asked')])
    .groupBy(sql`1`)
    .$castTo<Row<Key, Pick<Tally, 'asked'>>>()
    .execute()
  const rated = await ratedBy(history, period, names, key)
  const parts = new Map<Key, Row<Key, Tally>>()
  for (const row of asked) parts.set(row.key, { ...emptyTally, key: row.key, asked: row.asked })
  for (const { one, two, three, four, five, ...row } of rated)
    parts.set(row.key, { asked: parts.get(row.key)?.asked ?? 0, scores: [one, two, three, four, five], ...row })
  return [...parts.values()].toSorted((a, b) => inOrder(a.key, b.key))
}

function ratedBy<Key>(history: History, period: Period, names: Names, key: RawBuilder<Key>) {
  return ratingsIn(history, period)
    .select([
      key.as('key'),
      count(sql`score is not null`).as('rated'),
      count(sql`score is not null and ${isTurning(names)}`).as('turning'),
      count(sql`score is null`).as('declined'),
      count(sql`score = 1`).as('one'),
      count(sql`score = 2`).as('two'),
      count(sql`score = 3`).as('three'),
      count(sql`score = 4`).as('four'),
      count(sql`score = 5`).as('five'),
    ])
    .groupBy(sql`1`)
    .$castTo<Row<Key, Rated>>()
    .execute()
}

type Rated = Pick<Tally, 'rated' | 'turning' | 'declined'> &
  Readonly<Record<'one' | 'two' | 'three' | 'four' | 'five', number>>

function inOrder(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b))
}
