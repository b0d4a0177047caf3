import { expect, test } from 'vitest'
import { kindOf, type PastArrivals, plansFrom, staffingOf } from '../../server/core/staffing.ts'
import type { Setup } from '../../shared/setup.ts'
import { mixed } from '../support/offices.ts'

/** Six counters and a flexible one; two are off from noon. */
const setup: Setup = {
  ...mixed,
  targets: { ...mixed.targets, withinMinutes: 20, withinShare: 0.9 },
  roster: { away: [{ weekdays: [1, 2, 3, 4, 5], from: '12:00', to: '12:45', counters: [2, 4] }] },
}
const wednesdays = ['2026-10-28', '2026-11-04', '2026-11-11', '2026-11-18']
/** 12 at nine, 24 at noon, ten minutes each. */
const past = (dates: readonly string[]): PastArrivals[] =>
  dates.map((date) => ({
    date,
    halves: new Map([
      [18, 12],
      [24, 24],
    ]),
    minutes: 360,
    visits: 36,
  }))
const day = (dates: readonly string[]) =>
  staffingOf(setup.targets, [{ setup, days: ['2026-11-25'] }], past(dates)).days[0]
const half = (from: string) => day(wednesdays)?.halves?.find((one) => one.from === from)

test('SG34 a half-hour needs the fewest counters that keep the target by Erlang C, beside what the roster gives', () => {
  expect(day(wednesdays)).toMatchObject({ like: 3, learned: 4, minutes: 10 })
  // 12 in 30 minutes of 10 minutes each are 4 Erlangs. With 5: C = 0.5541, P(W>20) = C·e^(−(5−4)/10·20) = 0.075.
  expect(half('09:00')).toEqual({ from: '09:00', arrivals: 12, needed: 5, rostered: 6 })
  // 8 Erlangs. With 9: C = 0.6533, P(W>20) = C·e^(−2) = 0.088.
  expect(half('12:00')).toEqual({ from: '12:00', arrivals: 24, needed: 9, rostered: 4 })
  expect(half('12:30')).toEqual({ from: '12:30', arrivals: 0, needed: 0, rostered: 4 })
  expect(half('13:00')?.rostered).toBe(6)
})

test('SG35 with fewer than three days of its kind nothing is said of a day', () => {
  expect(day(wednesdays.slice(0, 2))).toMatchObject({ learned: 2, halves: null })
  expect(day(['2026-11-12', '2026-11-13', '2026-11-16'])).toMatchObject({ learned: 0, minutes: null, halves: null })
})

test('SG36 the first office-day after a holiday is like a Monday', () => {
  const holiday = { date: '2026-12-25', name: '行憲紀念日', windows: [] }
  const christmas = { ...setup, hours: { ...setup.hours, exceptions: [holiday] } }
  expect(kindOf(christmas, '2026-12-23')).toBe(3)
  expect(kindOf(christmas, '2026-12-28')).toBe(1)
  const tuesday = { ...setup, hours: { ...setup.hours, exceptions: [{ ...holiday, date: '2026-12-22' }] } }
  expect(kindOf(tuesday, '2026-12-23')).toBe(1)
})

test('SG45 each coming day is staffed by the setup that will hold on it, its roster and its hours', () => {
  const fewer = { ...setup, roster: { away: [{ weekdays: [3], from: '08:00', to: '12:00', counters: [2, 3, 4] }] } }
  const hours = { ...fewer.hours, weekly: fewer.hours.weekly.map((windows, day) => (day === 4 ? [] : windows)) }
  const changed = { ...fewer, hours }
  const plans = plansFrom('2026-11-24', [
    { from: '2026-11-24', setup },
    { from: '2026-11-25', setup: changed },
  ])
  expect(plans.map(({ days }) => days)).toEqual([
    ['2026-11-24'],
    ['2026-11-25', '2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01', '2026-12-02'],
  ])
  const { days } = staffingOf(setup.targets, plans, past(wednesdays))
  const rostered = days
    .find(({ date }) => date === '2026-11-25')
    ?.halves?.find(({ from }) => from === '09:00')?.rostered
  expect(rostered).toBe(3)
})

test('SG49 where one lunch ends and the next begins, as many are there as at any moment of the half-hour', () => {
  const away = [
    { weekdays: [3], from: '12:00', to: '12:45', counters: [2, 4] },
    { weekdays: [3], from: '12:45', to: '13:15', counters: [3, 5, 6] },
  ]
  const plans = [{ setup: { ...setup, roster: { away } }, days: ['2026-11-25'] }]
  const [wednesday] = staffingOf(setup.targets, plans, past(wednesdays)).days
  const rostered = (from: string) => wednesday?.halves?.find((one) => one.from === from)?.rostered
  expect(['11:30', '12:00', '12:30', '13:00', '13:30'].map(rostered)).toEqual([6, 4, 3, 3, 6])
})
