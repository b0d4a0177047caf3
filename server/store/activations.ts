import { Activation, type ActivationRow, type Effect } from '../../shared/activation.ts'
import type { DayDate } from '../../shared/time.ts'
import type { Database } from './database.ts'

/** Every advice of the crowd rule, for the monthly review. Can be rebuilt from the log; the effect from playing the day. */
export interface Activations {
  put(activation: Activation): void
  weigh(day: DayDate, advice: number, effect: Effect): void
  /** Minutes that all of them spared together. */
  weighDay(day: DayDate, saved: number): void
  /** … on the days of a period. */
  together(from: DayDate, to: DayDate): number
  /** In the order in which they came about. */
  in(from: DayDate, to: DayDate): ActivationRow[]
  /** Closed days, up to a date, on which a counter was opened for the crowd and nobody has yet worked out what it was worth. */
  unweighed(upTo: DayDate): DayDate[]
}

interface Row {
  data: string
  saved: number | null
  staff: number | null
}

export function openActivations(database: Database): Activations {
  const put = database.prepare(
    `insert into activation (day, advice, opened, data) values (?, ?, ?, ?)
     on conflict do update set opened = excluded.opened, data = excluded.data`,
  )
  const weigh = database.prepare('update activation set saved = ?, staff = ? where day = ? and advice = ?')
  const select = database.prepare<[string, string], Row>(
    'select data, saved, staff from activation where day between ? and ? order by day, advice',
  )
  const unweighed = database
    .prepare<[string], string>(
      `select distinct day from activation
       where opened = 1 and (saved is null or day not in (select day from activation_day)) and day <= ?`,
    )
    .pluck()
  const weighDay = database.prepare('insert or replace into activation_day (day, saved) values (?, ?)')
  const together = database
    .prepare<[string, string], number>('select total(saved) from activation_day where day between ? and ?')
    .pluck()
  return {
    weighDay: (day, saved) => weighDay.run(day, saved),
    together: (from, to) => together.get(from, to) ?? 0,
    put: (one) => put.run(one.day, one.advice, one.openedAt === null ? 0 : 1, JSON.stringify(one)),
    weigh: (day, advice, { saved, staff }) => weigh.run(saved, staff, day, advice),
    in: (from, to) =>
      select
        .all(from, to)
        .map(rowOf)
        .sort((a, b) => a.at - b.at),
    unweighed: (upTo) => unweighed.all(upTo),
  }
}

function rowOf({ data, saved, staff }: Row): ActivationRow {
  const activation = Activation.parse(JSON.parse(data))
  return { ...activation, effect: saved === null || staff === null ? null : { saved, staff } }
}
