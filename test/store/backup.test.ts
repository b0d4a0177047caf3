import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUp } from '../../server/store/backup.ts'
import { type Database, openDatabase } from '../../server/store/database.ts'
import { nextDate } from '../../shared/time.ts'

const today = '2026-11-20'
const megabyte = 2 ** 20

let folder: string
let directory: string
let database: Database
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backup-'))
  directory = path.join(folder, 'backup')
  database = openDatabase(folder)
  mkdirSync(directory)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const nameOf = (day: string) => `office-${day}.sqlite`

/** Copies of earlier days, the earliest first. */
async function earlier(count: number): Promise<string[]> {
  const days = Array.from({ length: count }, (_, back) => nextDate(today, back - count))
  for (const day of days) await database.backup(path.join(directory, nameOf(day)))
  return days.map(nameOf)
}

test('D14 copies leave the office room: thirty are kept', async () => {
  const before = await earlier(32)
  await backUp(database, directory, today)
  expect(readdirSync(directory).sort()).toEqual([...before.slice(3), nameOf(today)])
})

test('D14 copies leave the office room: on a full disk the earliest go first, and three stay', async () => {
  const before = await earlier(8)
  const free = () => (readdirSync(directory).length <= 5 ? 300 : 200) * megabyte
  await backUp(database, directory, today, free)
  expect(readdirSync(directory).sort()).toEqual([...before.slice(3), nameOf(today)])
  const none = backUp(database, directory, nextDate(today), () => 200 * megabyte)
  await expect(none).rejects.toThrow(/200 MB are free in .*, 25\d MB are needed for a copy/)
  expect(readdirSync(directory).sort()).toEqual([...before.slice(6), nameOf(today)])
})

test('D15 a day that lies aside already is not copied again, and is if it went on since', async () => {
  const fact = database.prepare(
    "insert into event (day, command, part, office, data) values (?, ?, 0, 'office', '{}') returning seq",
  )
  const inCopy = () => {
    const copy = new Sqlite(path.join(directory, nameOf(today)), { readonly: true })
    const facts = copy.prepare<[], number>('select count(*) from event').pluck().get()
    copy.close()
    return facts
  }
  fact.run(today, 'closed')
  await backUp(database, directory, today)
  await backUp(database, directory, today, () => 0)
  expect(inCopy()).toBe(1)
  fact.run(today, 'opened-again-and-closed')
  await expect(backUp(database, directory, today, () => 0)).rejects.toThrow('0 MB are free')
  await backUp(database, directory, today)
  expect(inCopy()).toBe(2)
})

test('D14 copies leave the office room: of one that the disk refuses nothing is left', async () => {
  writeFileSync(path.join(directory, 'unfinished.sqlite-journal'), 'of a life that was cut off')
  Object.defineProperty(database, 'backup', {
    value: async (file: string) => {
      expect(existsSync(`${file}-journal`)).toBe(false)
      writeFileSync(file, 'half of it')
      throw new Error('database or disk is full')
    },
  })
  await expect(backUp(database, directory, today)).rejects.toThrow('disk is full')
  expect(readdirSync(directory)).toEqual([])
})
