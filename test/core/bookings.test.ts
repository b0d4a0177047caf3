import { describe, expect, test } from 'vitest'
import { bookingFault } from '../../server/core/decide-booking.ts'
import type { DayOrder } from '../../server/core/decision.ts'
import { type DayDate, instantOf, minute } from '../../shared/time.ts'
import { desk, done, lin, monday, openHouse, opens, refused, serves, tablet, told } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const saturday: DayDate = '2026-11-28'
const booked = [
  { code: 'EARLY1', slot: '08:30' },
  { code: 'NINE1', slot: '09:00' },
  { code: 'LATE1', slot: '09:30' },
]

describe('checking in', () => {
  test('B1 a booking that checks in gets a number of the booked series', () => {
    const house = openHouse(mixed, booked)
    const slot = instantOf(monday, '09:30')
    expect(house.when(tablet, checkIn('LATE1'), ['move-in', 'seal-cert'])).toEqual(
      done({
        type: 'ticket-taken',
        at: house.now,
        number: '8001',
        lane: 'booked',
        matters: ['move-in', 'seal-cert'],
        missing: [],
        group: null,
        language: 'en',
        assisted: false,
        booking: { code: 'LATE1', slot },
        told: { ahead: 0, ...told },
      }),
    )
    expect(house.day.bookings.get('LATE1')).toEqual({ code: 'LATE1', slot, number: '8001' })
  })

  test('B2 a booking later than fifteen minutes becomes a walk-in', () => {
    const house = openHouse(mixed, booked)
    house.clock('09:15')
    expect(house.ticket(house.checksIn('NINE1')).lane).toBe('booked')
    house.clock('09:46')
    const number = house.checksIn('LATE1', ['move-in'])
    expect(house.ticket(number)).toMatchObject({ number: '1001', lane: 'general', since: house.now })
    expect(house.ticket(house.checksIn('EARLY1', ['death'])).lane).toBe('turning')
  })

  test('B3 a booking checks in once', () => {
    const house = openHouse(mixed, booked)
    const number = house.checksIn('NINE1')
    expect(house.when(tablet, checkIn('NINE1'))).toEqual(refused('booking-used', { number }))
    house.given(desk, { type: 'withdraw-ticket', number })
    expect(house.when(desk, checkIn('NINE1'))).toEqual(refused('booking-used', { number }))
  })

  test('B4 an unknown code is refused', () => {
    expect(openHouse(mixed, booked).when(tablet, checkIn('NINE2'))).toEqual(refused('unknown-booking'))
  })

  test('H2 numbers are given from fifteen minutes before opening until closing, after that only by staff: also for a booking', () => {
    const house = openHouse(mixed, booked)
    house.clock('17:30')
    expect(house.when(tablet, checkIn('NINE1'))).toEqual(refused('closed-now'))
    expect(house.when(desk, checkIn('NINE1')).accepted).toBe(true)
  })

  test('B7 a booking counts its wait from five minutes before the slot, or from the check-in if that is later', () => {
    const house = openHouse(mixed, booked)
    const early = house.checksIn('LATE1')
    house.clock('09:03')
    const punctual = house.checksIn('NINE1')
    expect(house.ticket(early).since).toBe(instantOf(monday, '09:25'))
    expect(house.ticket(punctual).since).toBe(house.now)
  })

  test('L9 a booking is called from five minutes before its slot and not earlier', () => {
    const house = openHouse(mixed, booked)
    opens(house, [lin, 2])
    const number = house.checksIn('LATE1')
    house.clock('09:24')
    expect(house.when(lin, { type: 'call-next', counter: 2 })).toEqual(refused('nobody-waiting'))
    house.takes()
    house.clock('09:25')
    house.takes()
    expect(serves(house, lin, 2)).toBe('1001')
    house.later(1)
    expect(serves(house, lin, 2)).toBe(number)
  })
})

describe('making a booking', () => {
  test.each([
    ['a slot of the office', monday, '09:30', ['move-in'], null],
    ['a time that is no slot', monday, '10:00', ['move-in'], 'slot-unknown'],
    ['a slot before the doors of a Saturday', saturday, '08:30', ['name-change'], 'slot-unknown'],
    ['a Saturday', saturday, '09:00', ['name-change'], null],
    ['a matter that Saturdays do not have', saturday, '09:00', ['move-in'], 'not-bookable'],
    ['a Sunday', '2026-11-29', '09:00', ['move-in'], 'slot-unknown'],
    ['a holiday', '2026-12-25', '09:00', ['move-in'], 'slot-unknown'],
    ['a suspended Saturday', '2026-12-26', '09:00', ['name-change'], 'slot-unknown'],
    ['a matter that cannot be booked', monday, '09:30', ['pickup'], 'not-bookable'],
    ['one matter of two that cannot', monday, '09:30', ['move-in', 'pickup'], 'not-bookable'],
    ['an unknown matter', monday, '09:30', ['moon'], 'unknown-matter'],
  ])(
    'B5 a booking is made for a slot of the office, on a day it is open, for a matter that can be booked: %s',
    (_, date, slot, matters, code) => {
      const fault = bookingFault(mixed, { date, code: 'NEW1', slot, matters }, [])
      expect(fault?.code ?? null).toBe(code)
    },
  )

  test('B5 a booking is made for a slot of the office, and a weekday without bookings has none', () => {
    const setup = { ...mixed, booking: { ...mixed.booking, weekdays: [2, 3] } }
    const wanted = { date: monday, code: 'NEW1', slot: '09:00', matters: ['move-in'] }
    // Nothing to choose from: the weekday has no slots at all.
    expect(bookingFault(setup, wanted, [])).toEqual({ code: 'slot-unknown', figures: { times: '' } })
  })

  test('B6 a slot takes no more bookings than its capacity, and a code is used once a day', () => {
    const house = openHouse(mixed, booked)
    expect(house.when(desk, add('NEW1', '09:30'))).toEqual(
      done({
        type: 'booking-added',
        at: house.now,
        booking: { code: 'NEW1', slot: house.now + 30 * minute },
      }),
    )
    expect(house.when(desk, add('LATE1', '09:00'))).toEqual(refused('booking-exists'))
    house.given(desk, add('NEW2', '09:30'))
    expect(house.when(desk, add('NEW3', '09:30'))).toEqual(refused('slot-full', { capacity: 3 }))
    house.given(desk, add('NEW3', '09:00'))
    expect(house.ticket(house.checksIn('NEW2')).booking).toEqual({ code: 'NEW2', slot: instantOf(monday, '09:30') })
  })
})

function checkIn(code: string): DayOrder {
  return { type: 'check-in', code, language: 'en' }
}

function add(code: string, slot: string): DayOrder {
  return { type: 'add-booking', date: monday, code, slot, matters: ['move-in'] }
}
