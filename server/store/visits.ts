import type { TicketNumber } from '../../shared/contract.ts'
import type { DayDate } from '../../shared/time.ts'
import type { Visit } from '../core/visit.ts'
import type { Database } from './database.ts'

/** One row per visit that is over: what every report reads. Can be rebuilt from the log. */
export interface Visits {
  put(visit: Visit): void
  /** An undone finish: the visit goes on. */
  remove(day: DayDate, number: TicketNumber): void
}

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
] as const satisfies readonly (keyof Visit)[]

export function openVisits(database: Database): Visits {
  const replace = database.prepare(
    `insert or replace into visit (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`,
  )
  const remove = database.prepare('delete from visit where day = ? and number = ?')
  return {
    put: (visit) => replace.run(visit),
    remove: (day, number) => remove.run(day, number),
  }
}
