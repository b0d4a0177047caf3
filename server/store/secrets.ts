import { randomBytes } from 'node:crypto'
import type { Database } from './database.ts'

/** A random key of this office, made when it is first asked for. */
export function secretOf(database: Database, name: string): Buffer {
  const get = database.prepare<[string], Buffer>('select value from secret where name = ?').pluck()
  database.prepare('insert into secret (name, value) values (?, ?) on conflict do nothing').run(name, randomBytes(32))
  const value = get.get(name)
  if (!value) throw new Error(`the secret "${name}" was not kept`)
  return value
}
