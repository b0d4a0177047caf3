import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chanceOf } from '../../server/demo/chance.ts'
import { openForReading } from '../../server/store/database.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { ticket } from '../support/orders.ts'
import { openHouse, paired } from '../support/server.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (directory = folder): Store => openStore(directory, { broken: () => {} })
const withdrawn = (number: string) => ({ type: 'ticket-withdrawn', at: 1, number }) as const

async function write(store: Store, ...numbers: string[]): Promise<void> {
  for (const number of numbers)
    await store.journal.write(() =>
      store.events.append('2026-11-18', `command-${number}`, 'office', [withdrawn(number)]),
    )
}

describe('D12 what is in the log is never changed and never deleted', () => {
  test.each(['update event set data = data', 'delete from event', `replace into event select * from event`])(
    'D12 what is in the log is never changed and never deleted: %s',
    async (statement) => {
      const store = open()
      await write(store, '1001', '1002')
      const before = store.database.prepare('select * from event').all()
      expect(() => store.database.exec(statement)).toThrow()
      expect(store.database.prepare('select * from event').all()).toEqual(before)
      store.close()
    },
  )

  test('D12 what is in the log is never changed: nor is a command carried out twice', async () => {
    const store = open()
    await write(store, '1001')
    await expect(write(store, '1001')).rejects.toThrow('UNIQUE')
    store.close()
  })
})

describe('D13 a file that cannot be believed is not opened', () => {
  test('D13 a file that cannot be believed is not opened: written by a newer program', () => {
    open().close()
    new Sqlite(path.join(folder, 'office.sqlite')).exec('pragma user_version = 99')
    expect(() => open()).toThrow('newer than the program')
  })

  test('D13 a file that cannot be believed is not opened: a fact that this program does not know', async () => {
    const store = open()
    await write(store, '1001')
    store.database.exec(
      `insert into event (day, command, part, office, data) values ('2026-11-18', 'x', 0, 'office', '{"type":"moon-landed","at":1}')`,
    )
    expect(() => store.events.read('2026-11-18')).toThrow()
    store.close()
  })

  test('D13 a file that cannot be believed is not opened: what is no database', () => {
    writeFileSync(path.join(folder, 'office.sqlite'), 'x'.repeat(8192))
    expect(() => open()).toThrow()
  })
})

test('D5 every turn that is acknowledged was synced before: every opening asks for it and makes sure', () => {
  for (let opening = 0; opening < 2; opening++) {
    const store = open()
    expect(store.database.pragma('synchronous', { simple: true })).toBe(2)
    expect(store.database.pragma('journal_mode', { simple: true })).toBe('wal')
    store.close()
  }
})

test('D4 a power cut loses nothing that was acknowledged: a write-ahead log that is cut or garbled anywhere gives the beginning of the story', async () => {
  const house = await openHouse({ at: instantOf('2026-11-18', '09:00') })
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  for (let visitor = 0; visitor < 20; visitor++) {
    house.now += minute
    await tablet.act(ticket)
  }
  const whole = rowsOf(house.server.store.database)
  for (const name of ['office.sqlite', 'office.sqlite-wal'])
    copyFileSync(path.join(house.directory, name), path.join(folder, name))
  await house.close()
  const wal = readFileSync(path.join(folder, 'office.sqlite-wal'))
  const chance = chanceOf('garbled')
  for (let image = 0; image < 300; image++) {
    const rest =
      image % 2 === 0
        ? wal.subarray(0, Math.floor((wal.length * image) / 300 / 512) * 512)
        : garbled(wal, chance.next())
    const found = rowsFrom(rest)
    expect(found).toEqual(whole.slice(0, found.length))
  }
  expect(rowsFrom(wal)).toEqual(whole)
})

function garbled(bytes: Buffer, drawn: number): Buffer {
  const copy = Buffer.from(bytes)
  const at = Math.floor(drawn * copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8))
  return copy
}

function rowsFrom(wal: Buffer): unknown[] {
  const directory = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'wal-'))
  try {
    copyFileSync(path.join(folder, 'office.sqlite'), path.join(directory, 'office.sqlite'))
    writeFileSync(path.join(directory, 'office.sqlite-wal'), wal)
    const database = openForReading(directory)
    const rows = rowsOf(database)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.close()
    return rows
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function rowsOf(database: Store['database']): unknown[] {
  const hasLog = database.prepare(`select 1 from sqlite_master where name = 'event'`).get()
  return hasLog ? database.prepare('select seq, day, command, part, data from event order by seq').all() : []
}
