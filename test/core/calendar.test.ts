import { describe, expect, test } from 'vitest'
import { closesAt, doorsAt, opensAt, windowsOn } from '../../server/core/calendar.ts'
import { newDay } from '../../server/core/day.ts'
import type { Setup } from '../../shared/setup.ts'
import { dateOf, instantOf, minute, minuteOfDay, nextDate, timeOf, weekdayOf } from '../../shared/time.ts'
import { beginDay, desk, office, openHouse, ordinaryVisit, refused, tablet, unopenedHouse } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

/** Weekdays off by the government's calendar: 2026 without the ten suspended Saturdays, which S12 names. */
const holidays = {
  2026: '01-01 02-16 02-17 02-18 02-19 02-20 02-27 04-03 04-06 05-01 06-19 09-25 09-28 10-09 10-26 12-25',
  2027: '01-01 02-04 02-05 02-08 02-09 02-10 03-01 04-05 04-06 04-30 06-09 09-15 09-28 10-11 10-25 12-24 12-31',
}

describe('the calendar', () => {
  test.each(Object.entries(holidays))(
    'H1 the office is closed on every holiday of 2026 and 2027, and open on the working day beside it: %s',
    (year, dates) => {
      const off = weekdaysOf(year).filter((date) => windowsOn(mixed, date).length === 0)
      expect(off).toEqual(dates.split(' ').map((date) => `${year}-${date}`))
      expect(off.map((date) => opensAt(mixed, date))).toEqual(off.map(() => null))
    },
  )

  test('H1 the office is closed on every holiday of 2026 and 2027, and open on the working day beside it: the hours', () => {
    expect(windowsOn(mixed, '2026-11-23')).toEqual([{ from: '08:00', to: '17:30' }])
    expect(windowsOn(mixed, '2026-11-29')).toEqual([])
    expect(opensAt(mixed, '2026-11-23')).toBe(instantOf('2026-11-23', '07:45'))
    expect(closesAt(mixed, '2026-11-23')).toBe(instantOf('2026-11-23', '21:00'))
  })

  test('H4 Saturday morning is for bookings and a few matters', () => {
    const house = openHouse(mixed, [{ code: 'SAT1', slot: '09:00' }], '2026-11-28')
    expect(doorsAt(house.day, house.now)).toMatchObject({ stage: 'open', until: '12:00', bookingOnly: true })
    expect(house.when(tablet, ordinaryVisit)).toEqual(refused('booking-only'))
    expect(house.checksIn('SAT1', ['name-change'])).toBe('8001')
    expect(house.takes({}, desk)).toBe('1001')
  })

  test('H4 Saturday morning is for bookings and a few matters, in another office for few matters without a booking', () => {
    const window = { from: '09:00', to: '12:00', matters: ['name-change'] }
    const house = openHouse(withSaturday([window]), [], '2026-11-28')
    expect(house.when(tablet, { ...ordinaryVisit, matters: ['name-change', 'moica'] })).toEqual(
      refused('not-at-this-hour'),
    )
    expect(house.takes({ matters: ['name-change'] })).toBe('1001')
    expect(house.takes({ matters: ['moica'] }, desk)).toBe('1002')
  })

  test('H2 numbers are given from fifteen minutes before opening until closing, after that only by staff', () => {
    const house = unopenedHouse()
    house.clock('07:45')
    house.given(office, beginDay(mixed, house.day.date))
    expect(house.takes()).toBe('1001')
    house.clock('17:29')
    expect(house.takes()).toBe('1002')
    house.clock('17:30')
    expect(house.when(tablet, ordinaryVisit)).toEqual(refused('closed-now'))
    expect(house.takes({}, desk)).toBe('1003')
  })

  test('H2 numbers are given from fifteen minutes before opening until closing: at noon the doors may close', () => {
    const windows = [
      { from: '13:30', to: '17:00' },
      { from: '09:00', to: '12:00' },
    ]
    const house = openHouse(withSaturday(windows), [], '2026-11-28')
    house.clock('08:00')
    expect(doorsAt(house.day, house.now)).toEqual({ stage: 'closed', next: { date: '2026-11-28', from: '09:00' } })
    house.clock('12:30')
    expect(doorsAt(house.day, house.now)).toEqual({ stage: 'closed', next: { date: '2026-11-28', from: '13:30' } })
    house.clock('13:15')
    expect(doorsAt(house.day, house.now)).toEqual({ stage: 'open', until: '17:00', bookingOnly: false, matters: null })
  })
})

describe('opened by hand', () => {
  test('H7 a day opened by hand on a day off gives numbers until the books close', () => {
    const house = byHand('2026-11-29', '10:00')
    expect(doorsAt(house.day, house.now)).toEqual({ stage: 'open', until: '21:00', bookingOnly: false, matters: null })
    expect(house.takes()).toBe('1001')
    house.clock('21:00')
    expect(house.when(tablet, ordinaryVisit)).toEqual(refused('closed-now'))
  })

  test('H7 a day opened by hand on a day off gives numbers until the books close: the same in the evening', () => {
    const house = byHand('2026-11-23', '18:00')
    expect(doorsAt(house.day, house.now)).toMatchObject({ stage: 'open', until: '21:00' })
  })

  test('H7 a day opened by hand on a day off gives numbers until the books close: or until midnight, if it was opened later', () => {
    const house = byHand('2026-11-29', '21:30')
    expect(doorsAt(house.day, house.now)).toMatchObject({ stage: 'open', until: '23:59' })
    expect(house.takes()).toBe('1001')
    house.later(180)
    expect(house.when(tablet, ordinaryVisit)).toEqual(refused('closed-now'))
  })

  test('H8 a day opened by hand too early still ends at closing time', () => {
    const house = byHand('2026-11-23', '07:00')
    expect(doorsAt(house.day, house.now)).toEqual({ stage: 'open', until: '17:30', bookingOnly: false, matters: null })
    expect(house.takes()).toBe('1001')
    house.clock('17:30')
    expect(house.when(tablet, ordinaryVisit)).toEqual(refused('closed-now'))
  })

  test('H8 a day opened by hand too early still ends at closing time, and by the clock it does not open early', () => {
    const house = unopenedHouse()
    house.clock('07:00')
    house.given(office, beginDay(mixed, house.day.date))
    expect(house.when(tablet, ordinaryVisit)).toEqual(refused('closed-now'))
  })
})

describe('the clock', () => {
  test('H5 the day is the date in Taipei, not in UTC', () => {
    const lastMinute = Date.UTC(2026, 10, 23, 15, 59)
    expect([dateOf(lastMinute), timeOf(lastMinute), minuteOfDay(lastMinute)]).toEqual(['2026-11-23', '23:59', 1439])
    const midnight = lastMinute + minute
    expect([dateOf(midnight), timeOf(midnight), minuteOfDay(midnight)]).toEqual(['2026-11-24', '00:00', 0])
    const eight = Date.UTC(2026, 10, 24, 0, 0)
    expect([dateOf(eight), timeOf(eight)]).toEqual(['2026-11-24', '08:00'])
    expect(instantOf('2026-11-24', '08:00')).toBe(eight)
    expect([nextDate('2026-12-31'), nextDate('2028-02-28'), weekdayOf('2026-11-24')]).toEqual([
      '2027-01-01',
      '2028-02-29',
      2,
    ])
  })

  test('H5 the day is the date in Taipei, not in UTC: before eight the office is not a day behind', () => {
    const day = newDay('2026-11-24', mixed)
    expect(doorsAt(day, Date.UTC(2026, 10, 23, 23, 0))).toEqual({
      stage: 'closed',
      next: { date: '2026-11-24', from: '08:00' },
    })
  })

  test.each([
    ['opened by the calendar', false],
    ['opened by hand', true],
  ])('H6 a machine that slept over two days gives no number on the old day, and its books are due: %s', (_, hand) => {
    const date = hand ? '2026-11-29' : '2026-11-23'
    const house = hand ? byHand(date, '10:00') : openHouse()
    const later = nextDate(date, 2)
    house.clock('10:00', later)
    expect(doorsAt(house.day, house.now)).toEqual({ stage: 'closed', next: { date: nextDate(date, 3), from: '08:00' } })
    expect(house.when(tablet, ordinaryVisit)).toEqual(refused('closed-now'))
    expect(closesAt(house.day.setup, house.day.date)).toBeLessThan(house.now)
    house.given(office, { type: 'end-day' })
    expect(house.day.stage).toBe('closed')
  })

  test.each([
    ['on Friday evening', '2026-11-27', '18:00', '2026-11-28', '09:00'],
    ['before the doors', '2026-11-23', '06:00', '2026-11-23', '08:00'],
    ['on Saturday afternoon', '2026-11-28', '12:30', '2026-11-30', '08:00'],
    ['before the Lunar New Year', '2026-02-13', '18:00', '2026-02-23', '08:00'],
  ])('H11 closed doors say when they open next: %s', (_, date, time, nextDay, from) => {
    expect(doorsAt(newDay(date, mixed), instantOf(date, time))).toEqual({
      stage: 'closed',
      next: { date: nextDay, from },
    })
  })

  test('H11 closed doors say when they open next, or nothing if that is not known', () => {
    const never: Setup = { ...mixed, hours: { ...mixed.hours, weekly: [[], [], [], [], [], [], []] } }
    expect(doorsAt(newDay('2026-11-23', never), instantOf('2026-11-23', '10:00'))).toEqual({
      stage: 'closed',
      next: null,
    })
  })
})

function byHand(date: string, time: string) {
  const house = unopenedHouse(mixed, date)
  house.clock(time)
  house.given(desk, beginDay(mixed, date, [], true))
  return house
}

function withSaturday(windows: Setup['hours']['weekly'][number]): Setup {
  return {
    ...mixed,
    hours: { ...mixed.hours, weekly: mixed.hours.weekly.map((day, i) => (i === 6 ? windows : day)) },
  }
}

function weekdaysOf(year: string): string[] {
  const days = Array.from({ length: 365 }, (_, index) => nextDate(`${year}-01-01`, index))
  return days.filter((date) => weekdayOf(date) % 6 !== 0)
}
