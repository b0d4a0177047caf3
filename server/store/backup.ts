import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { DayDate } from '../../shared/time.ts'
import type { Database } from './database.ts'

const kept = 30
const nameOf = (day: DayDate) => `office-${day}.sqlite`

/** A whole copy of the database for each closed day, while the office works on. A copy that was cut off bears another name. */
export async function backUp(database: Database, directory: string, day: DayDate): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const unfinished = join(directory, 'unfinished.sqlite')
  await database.backup(unfinished)
  renameSync(unfinished, join(directory, nameOf(day)))
  const copies = readdirSync(directory)
    .filter((name) => /^office-[\d-]+\.sqlite$/.test(name))
    .sort()
  for (const name of copies.slice(0, -kept)) rmSync(join(directory, name))
  for (const name of copies.slice(-kept)) if (name < nameOf(day)) forgetBookings(join(directory, name), day)
}

/** An older copy was made before this day, so it may still know who was to come on it, and why. */
function forgetBookings(file: string, day: DayDate): void {
  const copy = new Sqlite(file)
  try {
    const due = copy.prepare('select 1 from booking where day <= ?').get(day)
    if (!due) return
    copy.pragma('secure_delete = ON')
    copy.prepare('delete from booking where day <= ?').run(day)
  } finally {
    copy.close()
  }
}
