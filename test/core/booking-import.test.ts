import { describe, expect, test } from 'vitest'
import { talliesOf } from '../../server/core/day-tally.ts'
import { decide } from '../../server/core/decide.ts'
import { bookingFault } from '../../server/core/decide-booking.ts'
import type { DayOrder } from '../../server/core/decision.ts'
import { slotsOn } from '../../shared/booking-slots.ts'
import type { Setup } from '../../shared/setup.ts'
import { nameFaults } from '../../shared/setup-check.ts'
import { instantOf } from '../../shared/time.ts'
import { desk, done, lin, monday, office, openHouse, opens, refused, serves, snapshotOf } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

type Lines = Extract<DayOrder, { type: 'import-bookings' }>['lines']

const lines: Lines = [
  { line: 1, code: 'NEW1', slot: '09:30', matters: ['move-in'] },
  { line: 2, code: 'NEW2', slot: '09:30', matters: ['marriage', 'birth'] },
]
const list = (step: 'check' | 'import', of: Lines = lines): DayOrder => ({
  type: 'import-bookings',
  date: monday,
  step,
  lines: [...of],
})
const added = (code: string, at: number) =>
  ({ type: 'booking-added', at, booking: { code, slot: instantOf(monday, '09:30') } }) as const

describe('importing a list', () => {
  test('BK6 a list is imported whole, and a check changes nothing', () => {
    const house = openHouse()
    const before = JSON.stringify(snapshotOf(house.day))
    expect(house.when(desk, list('check'))).toEqual(done())
    expect(JSON.stringify(snapshotOf(house.day))).toBe(before)
    expect(house.when(desk, list('import'))).toEqual(done(added('NEW1', house.now), added('NEW2', house.now)))
  })

  test('BK7 a list with a fault imports nothing, and each line is named with its reason', () => {
    const house = openHouse(mixed, [{ code: 'OLD1', slot: '09:00' }])
    const faulty: Lines = [
      ...lines,
      { line: 3, code: 'NEW3', slot: '09:30', matters: ['move-in'] },
      { line: 4, code: 'NEW4', slot: '09:30', matters: ['move-in'] },
      { line: 5, code: 'NEW5', slot: '12:15', matters: ['move-in'] },
      { line: 6, code: 'NEW6', slot: '08:30', matters: ['pickup'] },
      { line: 7, code: 'OLD1', slot: '08:30', matters: ['move-in'] },
      { line: 8, code: 'A123456789', slot: '08:30', matters: ['move-in'] },
      { line: 9, code: 'NEW9', slot: '08:30', matters: ['moon'] },
    ]
    expect(house.when(desk, list('import', faulty))).toEqual({
      accepted: false,
      refusal: { code: 'bookings-faulty', figures: { count: 6 } },
      faults: [
        { line: 4, refusal: { code: 'slot-full', figures: { capacity: 3 } } },
        { line: 5, refusal: { code: 'slot-unknown', figures: { times: '08:30、09:00、09:30' } } },
        { line: 6, refusal: { code: 'not-bookable' } },
        { line: 7, refusal: { code: 'booking-exists' } },
        { line: 8, refusal: { code: 'code-personal' } },
        { line: 9, refusal: { code: 'unknown-matter' } },
      ],
    })
    expect(house.day.bookings.size).toBe(1)
  })

  test('BK8 the same list a second time adds nothing, and a changed line is a fault', () => {
    const house = openHouse()
    house.given(desk, list('import'))
    const agreed = new Map(lines.map(({ code, matters }) => [code, matters]))
    const again = (order: DayOrder) => decide(house.day, order, { at: house.now, by: desk, agreed })
    expect(again(list('import'))).toEqual(done())
    const changed: Lines = [{ line: 1, code: 'NEW1', slot: '09:30', matters: ['birth'] }]
    expect(again(list('import', changed))).toMatchObject({
      accepted: false,
      faults: [{ line: 1, refusal: { code: 'booking-exists' } }],
    })
  })
})

describe('slots', () => {
  const booking: Setup['booking'] = {
    ...mixed.booking,
    weekdays: [1, 6],
    byWeekday: [{ weekday: 6, times: ['10:00'], capacity: 1 }],
    byDate: [{ date: monday, times: [], capacity: 1 }],
  }

  test('BK9 a date has its own slots, else those of its weekday, else the usual ones', () => {
    expect(slotsOn(booking, '2026-11-30')).toMatchObject({ times: ['08:30', '09:00', '09:30'], capacity: 3 })
    expect(slotsOn(booking, '2026-11-28')).toMatchObject({ times: ['10:00'], capacity: 1 })
    expect(slotsOn(booking, monday).times).toEqual([])
    expect(slotsOn(booking, '2026-11-24').times).toEqual([])
    const wanted = { date: monday, code: 'NEW1', slot: '09:00', matters: ['move-in'] }
    expect(bookingFault({ ...mixed, booking }, wanted, [])).toEqual({ code: 'slot-unknown', figures: { times: '' } })
  })

  test('BK10 a counter kept for bookings calls them first from five minutes before the slot, and others otherwise', () => {
    const kept: Setup = {
      ...mixed,
      policy: { ...mixed.policy, kind: 'first-come' },
      booking: { ...mixed.booking, counters: [2] },
    }
    const house = openHouse(kept, [{ code: 'NINE1', slot: '09:30' }])
    opens(house, [lin, 2])
    expect(house.day.counters.get(2)?.serves).toEqual([['booked'], ['general', 'priority']])
    const booked = house.checksIn('NINE1')
    const first = house.takes()
    const second = house.takes()
    expect(serves(house, lin, 2)).toBe(first)
    house.clock('09:25')
    expect(serves(house, lin, 2)).toBe(booked)
    expect(serves(house, lin, 2)).toBe(second)
  })

  test('BK11 a counter that is kept must be there and serve the booked lane, and a day stands once', () => {
    const twice = [...booking.byWeekday, ...booking.byWeekday]
    const dates = [...booking.byDate, ...booking.byDate]
    const setup = { ...mixed, booking: { ...booking, byWeekday: twice, byDate: dates, counters: [2, 88] } }
    expect(nameFaults(setup).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'booking.byWeekday.1.weekday: this weekday stands here twice',
      'booking.byDate.1.date: this date stands here twice',
      'booking.counters.1: no counter 88; allowed: 1, 2, 3, 4, 5, 6, 7',
    ])
    const without = { ...mixed, counters: mixed.counters.map((one) => ({ ...one, serves: [['general']] })) }
    expect(nameFaults({ ...without, booking: { ...booking, counters: [2] } }).at(-1)?.message).toContain('booked lane')
  })
})

test('BK12 bookings are counted: made, in time, late, absent once the books are closed, and called within five minutes', () => {
  const house = openHouse(mixed, [
    { code: 'AAA1', slot: '09:00' },
    { code: 'AAA2', slot: '09:00' },
    { code: 'AAA3', slot: '09:00' },
    { code: 'AAA4', slot: '08:30' },
    { code: 'AAA5', slot: '09:30' },
  ])
  opens(house, [lin, 2])
  house.checksIn('AAA1')
  house.checksIn('AAA2')
  serves(house, lin, 2)
  house.later(5, 1)
  serves(house, lin, 2)
  house.checksIn('AAA3')
  house.later(5)
  serves(house, lin, 2)
  house.checksIn('AAA4')
  const counts = () =>
    talliesOf(house.day).flatMap(({ kind, key, count }) => (kind === 'booking' ? [[key, count]] : []))
  expect(Object.fromEntries(counts())).toEqual({ made: 5, 'in-time': 3, late: 1, absent: 0, called: 3, within: 2 })
  house.given(office, { type: 'end-day' })
  expect(Object.fromEntries(counts())).toMatchObject({ absent: 1 })
})

test('BK13 a booking that comes too late is refused nothing: it waits as a walk-in', () => {
  const house = openHouse(mixed, [{ code: 'LATE1', slot: '09:00' }])
  house.clock('09:16')
  const number = house.checksIn('LATE1', ['move-in'])
  expect(house.ticket(number)).toMatchObject({ lane: 'general', since: house.now })
  expect(house.when(desk, { type: 'check-in', code: 'LATE1', language: 'en' })).toEqual(
    refused('booking-used', { number }),
  )
})
