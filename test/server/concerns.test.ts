import { afterEach, expect, test } from 'vitest'
import { openConcerns } from '../../server/concerns.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { type House, openHouse } from '../support/server.ts'

let house: House
afterEach(() => house.close())

const concerns = () => openConcerns(house.server.store, house.server.office)()
const clock = (date: string, time: string) => house.wait(instantOf(date, time) - house.now)

test('VO32 what must be seen to is said to who keeps the office, and to nobody else', async () => {
  house = await openHouse({ at: instantOf('2027-10-01', '09:00') })
  const head = await house.connect('office', await house.signIn('lin', 'head'))
  expect((await head.sees('office')).concerns).toEqual([{ name: 'no-holidays', year: 2028 }])
  const supervisor = await house.connect('office', await house.signIn('wang', 'supervisor'))
  expect((await supervisor.sees('office')).concerns).toEqual([])
})

test('VO32 what must be seen to is said: holidays, three months before the year that has none, until they are there', async () => {
  house = await openHouse({ at: instantOf('2027-09-30', '09:00') })
  const say = openConcerns(house.server.store, house.server.office)
  expect(say()).toEqual([])
  await clock('2027-10-01', '09:00')
  expect(say()).toEqual([{ name: 'no-holidays', year: 2028 }])
  const festivals = ['01-01', '01-26', '01-27', '01-28', '02-28'].map((day) => `2028-${day}`)
  const exceptions = festivals.map((date) => ({ date, name: '放假', windows: [] }))
  const setup = { ...longjing, hours: { ...longjing.hours, exceptions } }
  house.server.store.setups.add('2028-01-01', house.now, 'lin', '', setup)
  expect(say()).toEqual([])
})

test('VO32 what must be seen to is said: a day that was not copied, until one is', async () => {
  house = await openHouse({ at: instantOf('2026-11-18', '16:00') })
  const { database } = house.server.store
  const full = () => Promise.reject(new Error('no room'))
  Object.defineProperty(database, 'backup', { value: full, configurable: true })
  await clock('2026-11-18', '21:00')
  expect(concerns()).toEqual([{ name: 'no-copy', day: '2026-11-18' }])
  Reflect.deleteProperty(database, 'backup')
  await clock('2026-11-19', '09:00')
  await clock('2026-11-19', '21:00')
  expect(concerns()).toEqual([])
})

test('VO32 what must be seen to is said: a clock that is before the books', async () => {
  house = await openHouse({ at: instantOf('2026-11-19', '09:00') })
  await clock('2026-11-18', '09:00')
  expect(concerns()).toEqual([{ name: 'clock-behind', clock: '2026-11-18' }])
  await clock('2026-11-18', '21:00')
  house.now += minute
  expect(concerns()).toEqual([{ name: 'clock-behind', clock: '2026-11-18' }])
  await clock('2026-11-19', '09:00')
  expect(concerns()).toEqual([])
})
