import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrate } from './migrations.ts'

export type Database = Sqlite.Database
export const databaseFile = 'office.sqlite'

/** One writer for the life of the process. Reports read through a connection of their own. */
export function openDatabase(directory: string, synchronous: 'FULL' | 'NORMAL' = 'FULL'): Database {
  mkdirSync(directory, { recursive: true })
  // timeout 0: waiting for a lock inside SQLite would hold every socket of the house; the journal waits instead.
  const database = new Sqlite(join(directory, databaseFile), { timeout: 0 })
  database.pragma('journal_mode = WAL')
  // better-sqlite3 starts WAL databases with NORMAL, which loses acknowledged tickets when the power goes.
  database.pragma(`synchronous = ${synchronous}`)
  database.pragma('foreign_keys = ON')
  // Without it "replace" deletes a row past the trigger that forbids deleting.
  database.pragma('recursive_triggers = ON')
  assertDurable(database, synchronous)
  migrate(database)
  return database
}

/** Reading only, for reports: never in the way of a ticket. */
export function openForReading(directory: string): Database {
  return new Sqlite(join(directory, databaseFile), { readonly: true, timeout: 2000 })
}

/** A data race in the write-ahead log was mended in 3.51.3 (sqlite.org/wal.html, "the WAL-reset bug"). */
const oldestSqlite = [3, 51, 3]

function assertDurable(database: Database, wanted: 'FULL' | 'NORMAL'): void {
  const level = database.pragma('synchronous', { simple: true })
  if (level !== (wanted === 'FULL' ? 2 : 1)) throw new Error(`SQLite synchronous is ${level}, wanted ${wanted}`)
  const version = database.prepare<[], string>('select sqlite_version()').pluck().get() ?? ''
  if (isOlder(version.split('.').map(Number), oldestSqlite))
    throw new Error(`SQLite ${version} is older than ${oldestSqlite.join('.')}`)
}

function isOlder(version: readonly number[], than: readonly number[]): boolean {
  const at = than.findIndex((part, index) => part !== version[index])
  return at >= 0 && (version[at] ?? 0) < (than[at] ?? 0)
}
