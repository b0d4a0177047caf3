import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Fairness, FairnessFigures, LaneWaits } from '../../shared/fairness.ts'
import { leastForShare, type Row } from '../../shared/figures.ts'
import { Policy } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import { count, type History, type Period, visitsIn } from './history.ts'
import { isTurning, type Names } from './names.ts'

/** How the burden of waiting was shared, month by month. Turning visitors are counted in the general line, always. */
export async function fairnessFigures(history: History, period: Period, names: Names): Promise<FairnessFigures> {
  const promise = await promiseOn(history, period)
  const month = sql<string>`substr(day, 1, 7)`
  const parts = (key: RawBuilder<string>, part: RawBuilder<string>) => partsOf(history, period, promise, key, part)
  const [all = nobody] = fairnessOf(await parts(sql<string>`'all'`, roleOf(names)))
  const { key: _, ...whole } = all
  return {
    all: whole,
    byMonth: fairnessOf(await parts(month, roleOf(names))),
    byLane: (await parts(month, publicLaneOf(names)))
      .toSorted((a, b) => a.key.localeCompare(b.key) || placeOf(names, a.part) - placeOf(names, b.part))
      .map(({ key, part, n, mean, p90, longest }) => ({ key: `${key} ${part}`, n, mean, p90, longest })),
  }
}

interface Part extends LaneWaits {
  readonly key: string
  readonly part: string
  readonly overtaken_mean: number | null
  readonly overtaken_p99: number | null
  readonly promised: number
  readonly over: number
}

/** Visits that were called, by month and by lane or what the lane is for. */
function partsOf(
  history: History,
  period: Period,
  promise: RawBuilder<number | null>,
  key: RawBuilder<string>,
  part: RawBuilder<string>,
): Promise<Part[]> {
  return visitsIn(history, period)
    .where('wait', 'is not', null)
    .select([
      key.as('key'),
      part.as('part'),
      sql<number>`count(*)`.as('n'),
      sql<number>`avg(wait)`.as('mean'),
      sql<number>`percentile(wait, 90)`.as('p90'),
      sql<number>`max(wait)`.as('longest'),
      sql<number>`avg(overtaken)`.as('overtaken_mean'),
      sql<number>`percentile(overtaken, 99)`.as('overtaken_p99'),
      count(sql`${promise} is not null`).as('promised'),
      count(sql`wait > ${promise}`).as('over'),
    ])
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`1`)
    .$castTo<Part>()
    .execute()
}

function fairnessOf(parts: readonly Part[]): Row<string, Fairness>[] {
  const keys = [...new Set(parts.map(({ key }) => key))]
  return keys.map((key) => {
    const own = parts.filter((part) => part.key === key)
    const general = own.find(({ part }) => part === 'general')
    const priority = own.find(({ part }) => part === 'priority')
    const isSaid = general !== undefined && general.n >= leastForShare
    return {
      key,
      general: waitsOf(general),
      priority: waitsOf(priority),
      longest: Math.max(...own.map(({ longest }) => longest ?? 0)),
      overtaken: { mean: isSaid ? general.overtaken_mean : null, p99: isSaid ? general.overtaken_p99 : null },
      promised: { n: priority?.promised ?? 0, over: priority?.over ?? 0 },
    }
  })
}

const none: LaneWaits = { n: 0, mean: null, p90: null, longest: null }
const nobody: Row<string, Fairness> = {
  key: 'all',
  general: none,
  priority: none,
  longest: null,
  overtaken: { mean: null, p99: null },
  promised: { n: 0, over: 0 },
}

function waitsOf(part: Part | undefined): LaneWaits {
  if (!part) return none
  const { n, mean, p90, longest } = part
  return { n, mean, p90, longest }
}

function publicLaneOf(names: Names): RawBuilder<string> {
  const general = names.lanes.find(({ kind }) => kind === 'general')?.id ?? 'general'
  return sql<string>`case when ${isTurning(names)} then ${general} else lane end`
}

function roleOf(names: Names): RawBuilder<string> {
  const lanesOf = (kind: string) => {
    const ids = names.lanes.filter((lane) => lane.kind === kind).map(({ id }) => id)
    return ids.length > 0 ? sql`lane in (${sql.join(ids)})` : sql`false`
  }
  return sql<string>`case when ${isTurning(names)} or ${lanesOf('general')} then 'general'
    when ${lanesOf('priority')} then 'priority' else 'other' end`
}

function placeOf(names: Names, lane: string): number {
  return names.lanes.findIndex(({ id }) => id === lane)
}

const Kept = z.object({ policy: Policy })

/** Milliseconds promised to priority visitors on the day of a visit; null where the order of calls promised nothing. */
async function promiseOn(history: History, { to }: Period): Promise<RawBuilder<number | null>> {
  const rows = await history
    .selectFrom('setup')
    .select(['holds_from', 'data'])
    .where('holds_from', '<=', to)
    .orderBy('holds_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const promises = rows.map(({ holds_from, data }) => {
    const { policy } = Kept.parse(JSON.parse(data))
    const promise = policy.kind === 'accumulating' ? policy.promiseMinutes * minute : null
    return sql`when day >= ${holds_from} then ${promise}`
  })
  return sql<number | null>`(case ${sql.join(promises, sql` `)} end)`
}
