import { z } from 'zod'
import { MissingDocument, type TicketNumber } from '../../shared/contract.ts'
import { MatterId } from '../../shared/setup.ts'
import type { DayDate } from '../../shared/time.ts'
import type { Aside } from '../core/decision.ts'
import type { Database } from './database.ts'

const Row = z.object({ matters: z.array(MatterId), missing: z.array(MissingDocument) })

/** Turning matters: read by the clerk's view, erased when the day is closed. */
export interface Asides {
  keep(day: DayDate, aside: Aside): void
  of(day: DayDate): Map<TicketNumber, Aside>
  erase(day: DayDate): void
}

export function openAsides(database: Database): Asides {
  // Overwritten with zeros, not only unlinked: an erased matter must not be found in the file.
  database.pragma('secure_delete = ON')
  const upsert = database.prepare(
    'insert into aside (day, number, data) values (?, ?, ?) on conflict do update set data = excluded.data',
  )
  const select = database.prepare<[string], { number: string; data: string }>(
    'select number, data from aside where day = ?',
  )
  const erase = database.prepare('delete from aside where day <= ?')
  return {
    keep: (day, { number, matters, missing }) => upsert.run(day, number, JSON.stringify({ matters, missing })),
    of: (day) =>
      new Map(select.all(day).map(({ number, data }) => [number, { number, ...Row.parse(JSON.parse(data)) }])),
    erase: (day) => erase.run(day),
  }
}
