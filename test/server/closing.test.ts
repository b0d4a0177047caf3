import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf } from '../../shared/time.ts'
import { quietTicket, ticket } from '../support/orders.ts'
import { type House, openHouse, type Person, paired } from '../support/server.ts'

const friday = '2026-11-20'
const monday = '2026-11-23'

let house: House
let tablet: Person
let desk: Person

/** A Friday with ordinary and turning visitors, and bookings for it and for Monday. */
beforeEach(async () => {
  house = await openHouse({ at: instantOf(friday, '07:00') })
  tablet = await house.connect('ticket', await paired(house, 'ticket'))
  desk = await house.connect('desk', await house.signIn('chen', 'supervisor'))
  for (const [date, code] of [
    [friday, 'FRI1'],
    [monday, 'MON1'],
  ] as const)
    expect(await desk.act({ type: 'add-booking', date, code, slot: '09:00', matters: ['divorce'] })).toEqual({
      ok: true,
    })
  await clock(friday, '09:00')
  for (const order of [ticket, quietTicket, ticket, quietTicket]) await tablet.act(order)
})
afterEach(() => house.close())

const clock = (date: string, time: string) => house.wait(instantOf(date, time) - house.now)

/** A list of nothing but this turning matter: how it stands apart, and in a booking; in no setup. */
const trace = '["divorce"]'

function filesWith(words: string): string[] {
  const below = readdirSync(house.directory, { recursive: true, withFileTypes: true })
  const files = below.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  return files.filter((file) => readFileSync(file).includes(words)).map((file) => path.basename(file))
}

test('D8 what a closed day must not keep is in no file any more: the bytes of turning matters', async () => {
  expect(filesWith(trace)).not.toEqual([])
  await clock(friday, '21:00')
  const { database } = house.server.store
  expect(database.prepare('select count(*) as n from aside').get()).toEqual({ n: 0 })
  expect(database.prepare('select code from booking').all()).toEqual([{ code: 'MON1' }])
  await clock(monday, '08:00')
  await clock(monday, '21:00')
  expect(database.prepare('select count(*) as n from event').get()).not.toEqual({ n: 0 })
  expect(filesWith(trace)).toEqual([])
})

test('D8 what a closed day must not keep is in no file any more: also of days on which the machine slept', async () => {
  house.now = instantOf('2026-11-24', '08:00')
  await house.restart()
  await clock('2026-11-24', '21:00')
  expect(filesWith(trace)).toEqual([])
})

test('D8 what a closed day must not keep is in no file any more: a rating forgets its ticket', async () => {
  const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  for (const type of ['open-counter', 'call-next', 'start', 'finish'] as const) await clerk.act({ type, counter: 2 })
  const slip = await tablet.act(ticket)
  const rate = await house.connect('rate', await paired(house, 'rate', 2))
  const { invitation } = await rate.sees('rate', (view) => view.invitation.name !== 'resting')
  const token = 'token' in invitation ? invitation.token : ''
  expect(slip.ok).toBe(true)
  expect(await rate.act({ type: 'rate', token, score: 4, reasons: ['wait'], comment: '很快' })).toEqual({ ok: true })
  const read = () => house.server.store.database.prepare('select number, command, score, comment from rating').all()
  expect(read()).toMatchObject([{ number: '1001', score: 4 }])
  await clock(friday, '21:00')
  expect(read()).toEqual([{ number: null, command: null, score: 4, comment: '很快' }])
})

test('D9 a closed day is laid aside as a whole copy that opens', async () => {
  await clock(friday, '21:00')
  const copy = new Sqlite(path.join(house.directory, 'backup', `office-${friday}.sqlite`), { readonly: true })
  const events = 'select day, command, part, data from event order by seq'
  const whole = house.server.store.database.prepare(events).all()
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(copy.prepare(events).all()).toEqual(whole)
  expect(whole.length).toBeGreaterThan(5)
  copy.close()
})

test('D9 a closed day is laid aside as a whole copy: one that fails is told, and stops nothing', async () => {
  Object.defineProperty(house.server.store.database, 'backup', { value: () => Promise.reject(new Error('no room')) })
  await clock(friday, '21:00')
  await clock(monday, '09:00')
  expect(await tablet.act(ticket)).toMatchObject({ slip: { number: '1001' } })
})
