import { ScreenName } from '../../shared/contract.ts'
import type { Instant } from '../../shared/time.ts'
import type { Database } from './database.ts'

export interface Device {
  readonly id: number
  readonly screen: ScreenName
  readonly name: string
  readonly counter: number | null
  readonly pairedAt: Instant
  readonly pairedBy: string
}

/** Screens of the office that were paired once. `key` is a hash of what only that browser holds. */
export interface Devices {
  pair(key: string, device: Omit<Device, 'id'>): void
  find(key: string): Device | null
  get(id: number): Device | null
  revoke(id: number): void
  all(): Device[]
}

interface Row {
  id: number
  screen: string
  name: string
  counter: number | null
  paired_at: number
  paired_by: string
}

export function openDevices(database: Database): Devices {
  const insert = database.prepare(
    `insert into device (key, screen, name, counter, paired_at, paired_by) values (?, ?, ?, ?, ?, ?)
     on conflict do update set screen = excluded.screen, name = excluded.name, counter = excluded.counter, paired_at = excluded.paired_at, paired_by = excluded.paired_by`,
  )
  const find = database.prepare<[string], Row>('select * from device where key = ?')
  const get = database.prepare<[number], Row>('select * from device where id = ?')
  const revoke = database.prepare('delete from device where id = ?')
  const all = database.prepare<[], Row>('select * from device order by screen, counter, name')
  const one = (row: Row | undefined) => (row ? deviceOf(row) : null)
  return {
    pair: (key, { screen, name, counter, pairedAt, pairedBy }) =>
      insert.run(key, screen, name, counter, pairedAt, pairedBy),
    find: (key) => one(find.get(key)),
    get: (id) => one(get.get(id)),
    revoke: (id) => revoke.run(id),
    all: () => all.all().map(deviceOf),
  }
}

function deviceOf({ id, screen, name, counter, paired_at, paired_by }: Row): Device {
  return { id, name, counter, screen: ScreenName.parse(screen), pairedAt: paired_at, pairedBy: paired_by }
}
