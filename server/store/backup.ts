import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { DayDate } from '../../shared/time.ts'
import type { Database } from './database.ts'

const kept = 30
/** So many stay, however little room there is. */
const keptAlways = 3
/** Bytes that are the office's own, for more than a year of days: a copy never takes them. */
const spare = 256 * 2 ** 20
const nameOf = (day: DayDate) => `office-${day}.sqlite`

/**
 * A whole copy of the database for each closed day, while the office works on. A copy that was cut off bears another
 * name. An office on a full disk gives no numbers, so copies leave it room: rather fewer of them, and at last none.
 * @param free bytes that a folder may still take
 * @throws if there is no room for it, or the disk refuses; nothing of it is left behind
 */
export async function backUp(database: Database, directory: string, day: DayDate, free = freeIn): Promise<void> {
  mkdirSync(directory, { recursive: true })
  if (isThere(database, join(directory, nameOf(day)))) return
  forgetUnfinished(directory)
  makeRoom(directory, sizeOf(database) + spare, free)
  try {
    await database.backup(join(directory, unfinished))
  } catch (error) {
    forgetUnfinished(directory)
    throw error
  }
  renameSync(join(directory, unfinished), join(directory, nameOf(day)))
  const copies = copiesIn(directory)
  for (const name of copies.slice(0, -kept)) rmSync(join(directory, name))
  for (const name of copies.slice(-kept)) if (name < nameOf(day)) forgetBookings(join(directory, name), day)
}

const unfinished = 'unfinished.sqlite'

/** Made in the evening: whoever starts the machine in the morning must not wait for it once more. */
function isThere(database: Database, file: string): boolean {
  if (!existsSync(file)) return false
  const copy = new Sqlite(file, { readonly: true })
  try {
    return lastFact(copy) === lastFact(database)
  } finally {
    copy.close()
  }
}

function lastFact(database: Database): number | null {
  return database.prepare<[], number | null>('select max(seq) from event').pluck().get() ?? null
}

/** The earliest first. */
function copiesIn(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => /^office-[\d-]+\.sqlite$/.test(name))
    .sort()
}

function makeRoom(directory: string, needed: number, free: typeof freeIn): void {
  for (const name of copiesIn(directory).slice(0, -keptAlways)) {
    if (free(directory) >= needed) return
    rmSync(join(directory, name))
  }
  const left = free(directory)
  if (left >= needed) return
  throw new Error(`${megabytes(left)} are free in ${directory}, ${megabytes(needed)} are needed for a copy`)
}

function freeIn(directory: string): number {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize
}

function sizeOf(database: Database): number {
  const [pages, each] = ['page_count', 'page_size'].map((name) => Number(database.pragma(name, { simple: true })))
  return (pages ?? 0) * (each ?? 0)
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`
}

/** SQLite's own file beside it too. */
function forgetUnfinished(directory: string): void {
  for (const name of readdirSync(directory)) if (name.startsWith(unfinished)) rmSync(join(directory, name))
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
