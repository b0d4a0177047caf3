import type { DayDate } from '../../shared/time.ts'
import { Fact } from '../core/events.ts'
import type { Database } from './database.ts'

export interface EventLog {
  /** To be called inside a transaction. */
  append(day: DayDate, command: string, office: string, facts: readonly Fact[]): void
  /** The facts of a day in the order in which they happened, with the command that caused them. */
  read(day: DayDate): { command: string; fact: Fact }[]
  /** The newest day that has any event. */
  lastDay(): DayDate | null
}

export function openEventLog(database: Database): EventLog {
  const insert = database.prepare('insert into event (day, command, part, office, data) values (?, ?, ?, ?, ?)')
  const select = database.prepare<[string], { command: string; data: string }>(
    'select command, data from event where day = ? order by seq',
  )
  const last = database.prepare<[], string>('select max(day) from event').pluck()
  return {
    append(day, command, office, facts) {
      facts.forEach((fact, part) => {
        insert.run(day, command, part, office, JSON.stringify(fact))
      })
    },
    // A file is input too: what does not parse stops the start, before anybody is called by mistake.
    read: (day) => select.all(day).map(({ command, data }) => ({ command, fact: Fact.parse(JSON.parse(data)) })),
    lastDay: () => last.get() ?? null,
  }
}
