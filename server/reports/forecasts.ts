import { type RawBuilder, sql } from 'kysely'
import { leastForShare, type Row } from '../../shared/figures.ts'
import type { ForecastFigures, ForecastGroup } from '../../shared/forecast-figures.ts'
import { minute } from '../../shared/time.ts'
import { count, type History, type Period, visitsIn } from './history.ts'
import { isTurning, lanesWith, type Names } from './names.ts'
import { spanOf } from './spans.ts'

/** The report card of what visitors were told, of those who had to wait and were called. */
export async function forecastFigures(history: History, period: Period, names: Names): Promise<ForecastFigures> {
  const by = <Key>(key: RawBuilder<Key>) => groupsBy(history, period, key)
  const [all] = await by(sql<string>`'all'`)
  const { key: _, ...whole } = all ?? { key: '', ...nobody }
  const lanes = lanesWith(names, await turningIn(history, period, names))
  return {
    all: whole,
    free: await freeIn(history, period),
    byLane: lanes.rows(await by(lanes.key)),
    byHalfHour: await by(halfHour),
    byLaneAndHalfHour: byLane(
      names,
      await by(sql<string>`${publicLaneIn(names)} || ' ' || printf('%02d', ${halfHour})`),
    ),
    bySpan: await by(spanOf(period)),
  }
}

/** Minutes from the number to the first call: what the forecast foretold. */
const waited = sql<number>`((called_at - taken_at) / 60000.0)`

/** 0 … 47 in Taipei, eight hours ahead of the world's time. */
const halfHour = sql<number>`cast((taken_at / 60000 + 480) % 1440 / 30 as integer)`

const error = sql<number>`(${waited} - told_p50)`

function loss(quantile: RawBuilder<number>, tau: number): RawBuilder<number> {
  return sql<number>`max(${tau} * (${waited} - ${quantile}), ${tau - 1} * (${waited} - ${quantile}))`
}

const pinball = sql<number>`((${loss(sql`told_p10`, 0.1)} + ${loss(sql`told_p50`, 0.5)}
  + ${loss(sql`told_p80`, 0.8)} + ${loss(sql`told_p90`, 0.9)}) / 4)`

function measured(history: History, period: Period) {
  return visitsIn(history, period).where('queued', '=', 1).where('called_at', 'is not', null)
}

async function groupsBy<Key>(
  history: History,
  period: Period,
  key: RawBuilder<Key>,
): Promise<Row<Key, ForecastGroup>[]> {
  const rows = await measured(history, period)
    .select([
      key.as('key'),
      sql<number>`count(*)`.as('n'),
      sql<number>`avg(abs(${error})) * ${minute}`.as('meanError'),
      sql<number>`avg(${error}) * ${minute}`.as('bias'),
      count(sql`${waited} > told_p80`).as('late'),
      count(sql`${waited} > told_latest`).as('lateOnPaper'),
      count(sql`${waited} between told_p10 and told_p90`).as('covered'),
      sql<number>`avg(${pinball}) * ${minute}`.as('pinball'),
    ])
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .$castTo<Row<Key, Gathered>>()
    .execute()
  return rows.map(({ key, ...row }) => ({ key, ...groupOf(row) }))
}

type Gathered = { readonly [Name in keyof ForecastGroup]: number }

/** Below ten every figure would tell about people, not about forecasts. */
function groupOf({ n, late, lateOnPaper, covered, ...means }: Gathered): ForecastGroup {
  if (n < leastForShare) return { ...nobody, n }
  return { n, ...means, late: late / n, lateOnPaper: lateOnPaper / n, covered: covered / n }
}

const nobody: ForecastGroup = {
  n: 0,
  meanError: null,
  bias: null,
  late: null,
  lateOnPaper: null,
  covered: null,
  pinball: null,
}

/** Numbers taken while a counter was free: nothing was to be foretold. */
async function freeIn(history: History, period: Period): Promise<number> {
  const query = visitsIn(history, period).select(count(sql`queued = 0`).as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}

async function turningIn(history: History, period: Period, names: Names): Promise<number> {
  const query = measured(history, period).select(count(isTurning(names)).as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}

/** A half-hour of one lane has few visitors: turning ones are always counted with the general line. */
function publicLaneIn(names: Names): RawBuilder<string> {
  const general = names.lanes.find(({ kind }) => kind === 'general')?.id ?? 'general'
  return sql<string>`case when ${isTurning(names)} then ${general} else lane end`
}

/** In the order of the office's lanes, each by the clock. */
function byLane(names: Names, rows: readonly Row<string, ForecastGroup>[]): Row<string, ForecastGroup>[] {
  const places = new Map(names.lanes.map(({ id }, place) => [id, place]))
  const placeOf = ({ key }: Row<string, ForecastGroup>) => places.get(key.slice(0, key.lastIndexOf(' '))) ?? places.size
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}
