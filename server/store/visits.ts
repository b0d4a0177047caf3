import type { TicketNumber } from '../../shared/contract.ts'
import type { DayDate } from '../../shared/time.ts'
import type { Visit } from '../core/visit.ts'
import type { Database } from './database.ts'

/** One row per visit that is over: what every report reads. Can be rebuilt from the log. */
export interface Visits {
  put(visit: Visit): void
  /** An undone finish: the visit goes on. */
  remove(day: DayDate, number: TicketNumber): void
  /** The visits of the last dates up to one, oldest first, as far as the forecast learns from them. */
  lastDays(upTo: DayDate, dates: number): PastVisitRow[]
  /** Of the last visitors who had to wait and were called: longer than the P80 they were told? The newest last. */
  lastLate(count: number): boolean[]
}

export type PastVisitRow = Pick<
  Visit,
  'day' | 'lane' | 'matter' | 'matters' | 'taken_at' | 'booked' | 'counter' | 'called_at' | 'over_at' | 'at_counter'
>

const columns = [
  'day',
  'number',
  'lane',
  'matter',
  'category',
  'taken_at',
  'hour',
  'weekday',
  'booked',
  'assisted',
  'priority_group',
  'wait',
  'service',
  'counter',
  'clerk',
  'outcome',
  'calls',
  'passes',
  'overtaken',
  'told_about',
  'told_latest',
  'told_p10',
  'told_p50',
  'told_p80',
  'told_p90',
  'queued',
  'called_at',
  'over_at',
  'at_counter',
  'matters',
] as const satisfies readonly (keyof Visit)[]

export function openVisits(database: Database): Visits {
  const replace = database.prepare(
    `insert or replace into visit (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`,
  )
  const remove = database.prepare('delete from visit where day = ? and number = ?')
  // Older rows do not know when they were called: nothing is learned from them.
  const last = database.prepare<[string, number], PastVisitRow>(
    `select day, lane, matter, matters, taken_at, booked, counter, called_at, over_at, at_counter from visit
     where day in (select distinct day from visit where day <= ? and over_at is not null order by day desc limit ?)
     and over_at is not null order by day, taken_at, number`,
  )
  const late = database
    .prepare<[number], number>(
      `select called_at - taken_at > told_p80 * 60000 from visit
       where day in (select distinct day from visit order by day desc limit 5) and queued = 1 and called_at is not null
       order by day desc, called_at desc limit ?`,
    )
    .pluck()
  return {
    lastLate: (count) => late.all(count).map(Boolean).reverse(),
    lastDays: (upTo, dates) => last.all(upTo, dates),
    put: (visit) => replace.run(visit),
    remove: (day, number) => remove.run(day, number),
  }
}
