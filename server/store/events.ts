import type { DayDate } from '../../shared/time.ts'
import { Fact } from '../core/events.ts'
import type { Database } from './database.ts'

export interface EventLog {
  /** To be called inside a transaction. */
  append(day: DayDate, command: string, office: string, facts: readonly Fact[]): void
  /** The facts of a day in the order in which they happened. */
  read(day: DayDate): Fact[]
  /** What a command has led to; empty if it was never carried out. */
  of(command: string): { day: DayDate; facts: Fact[] } | null
  /** The day that was written of last: not the latest of the calendar, if the clock was ahead once. */
  lastDay(): DayDate | null
}

export function openEventLog(database: Database): EventLog {
  const insert = database.prepare('insert into event (day, command, part, office, data) values (?, ?, ?, ?, ?)')
  const select = database.prepare<[string], string>('select data from event where day = ? order by seq').pluck()
  const find = database.prepare<[string], { day: string; data: string }>(
    'select day, data from event where command = ? order by part',
  )
  const last = database.prepare<[], string>('select day from event order by seq desc limit 1').pluck()
  // A file is input too: what does not parse stops the start, before anybody is called by mistake.
  const parse = (data: string) => Fact.parse(JSON.parse(data))
  return {
    append(day, command, office, facts) {
      facts.forEach((fact, part) => {
        insert.run(day, command, part, office, JSON.stringify(fact))
      })
    },
    read: (day) => select.all(day).map(parse),
    of(command) {
      const rows = find.all(command)
      return rows[0] ? { day: rows[0].day, facts: rows.map(({ data }) => parse(data)) } : null
    },
    lastDay: () => last.get() ?? null,
  }
}
