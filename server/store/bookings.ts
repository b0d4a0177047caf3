import { z } from 'zod'
import { MatterId } from '../../shared/setup.ts'
import type { DayDate, Instant } from '../../shared/time.ts'
import type { Database } from './database.ts'

export interface Booking {
  readonly code: string
  readonly slot: Instant
  readonly matters: readonly string[]
}

/** Agreed visits: a code and a matter, no name. Erased when their day is closed. */
export interface Bookings {
  add(day: DayDate, booking: Booking): void
  of(day: DayDate): Booking[]
  erase(day: DayDate): void
}

export function openBookings(database: Database): Bookings {
  const insert = database.prepare('insert or replace into booking (day, code, slot, matters) values (?, ?, ?, ?)')
  const select = database.prepare<[string], { code: string; slot: number; matters: string }>(
    'select code, slot, matters from booking where day = ? order by slot, code',
  )
  const erase = database.prepare('delete from booking where day <= ?')
  return {
    add: (day, { code, slot, matters }) => insert.run(day, code, slot, JSON.stringify(matters)),
    of: (day) => select.all(day).map((row) => ({ ...row, matters: z.array(MatterId).parse(JSON.parse(row.matters)) })),
    erase: (day) => erase.run(day),
  }
}
