import { describe, expect, test } from 'vitest'
import { dashboardView, deskView, type Kept } from '../../server/core/views/staff.ts'
import type { Me } from '../../shared/staff-views.ts'
import { instantOf, minute } from '../../shared/time.ts'
import {
  desk,
  type House,
  lin,
  monday,
  openHouse,
  opens,
  passes,
  quietVisit,
  seniorVisit,
  serves,
  waits,
} from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const counter = 4
const me: Me = { login: 'lin', name: '林', role: 'clerk', mustChangePassword: false }

describe('desk and dashboard', () => {
  test('V11 the desk sees who was passed and whether they may return', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const number = house.takes()
    serves(house, lin, counter, 'called')
    passes(house, lin, counter)
    const passedAt = house.now
    const seen = () => deskOf(house).passed.map((one) => [one.number, one.passedAt, one.mayReturn])
    expect(seen()).toEqual([[number, passedAt, null]])
    house.later(31)
    expect(seen()).toEqual([[number, passedAt, 'passed-too-long']])
  })

  test('RV19 who walks along the line sees first who will be called next', () => {
    const house = openHouse()
    const first = house.takes()
    const second = house.takes()
    const elder = house.takes(seniorVisit)
    const minutes = new Map([
      [first, 11.6],
      [second, 12.4],
      [elder, 2],
    ])
    const foretold = { ...waits, expected: (number: string) => minutes.get(number) ?? null }
    const newest = house.takes()
    const { queue, byCall } = deskView(house.day, foretold, me, kept(house), 'key', house.now)
    expect(byCall).toEqual([elder, first, second, newest])
    expect(queue.map(({ number }) => number)).toEqual([first, second, elder, newest])
  })

  test('V19 staff see a bell until somebody answers it', () => {
    const house = openHouse()
    house.given(desk, { type: 'ring-bell', aid: 'glasses' }, { type: 'ring-bell', aid: 'help', counter })
    house.given(desk, { type: 'answer-bell', bell: 1 })
    const open = { id: 2, aid: 'help', place: { name: 'counter', counter }, rungAt: house.now, answeredBy: null }
    expect(deskOf(house).bells).toEqual([open])
  })

  test('V12 the desk sees each booking with where it stands', () => {
    const bookings = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6'].map((code, index) => ({
      code: `${code}X`,
      slot: index < 5 ? '09:00' : '08:30',
    }))
    const house = openHouse(mixed, bookings)
    opens(house, [lin, counter])
    house.checksIn('A1X')
    house.checksIn('B2X')
    serves(house, lin, counter)
    serves(house, lin, counter, 'called')
    house.checksIn('C3X')
    house.clock('09:16')
    house.checksIn('D4X')
    const seen = deskOf(house).bookings.map(({ code, slot, number, stage }) => [code, slot, number, stage])
    const nine = instantOf(monday, '09:00')
    expect(seen).toEqual([
      ['F6X', nine - 30 * minute, null, 'absent'],
      ['A1X', nine, '8001', 'served'],
      ['B2X', nine, '8002', 'called'],
      ['C3X', nine, '8003', 'checked-in'],
      ['D4X', nine, '1001', 'late'],
      ['E5X', nine, null, 'absent'],
    ])
    house.clock('09:15')
    expect(deskOf(house).bookings.at(-1)?.stage).toBe('booked')
  })

  test('V3 the board shows the last eight calls, each number once, the newest first: the dashboard does as well', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const number = house.takes()
    serves(house, lin, counter, 'called')
    house.later(0, 20)
    house.given(lin, { type: 'recall', counter })
    const { calls } = dashboardView(house.day, me, kept(house), 1, 'key', house.now)
    expect(calls.map((call) => call.number)).toEqual([number])
  })

  test('V13 the dashboard counts each lane with its longest wait', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.given(desk, { type: 'ring-bell', aid: 'glasses' })
    house.takes(quietVisit)
    house.later(5)
    house.takes()
    house.takes(seniorVisit)
    house.later(7, 30)
    const view = dashboardView(
      house.day,
      me,
      { ...kept(house), nameOf: () => ({ name: '林', deputy: '' }) },
      3,
      'key',
      house.now,
    )
    expect(view).toEqual({
      screen: 'dashboard',
      catalogue: 'key',
      me,
      day: monday,
      doors: { stage: 'open', until: '17:30', bookingOnly: false, matters: null },
      waiting: 3,
      longest: 12,
      lanes: [
        { lane: 'general', waiting: 1, longest: 7 },
        { lane: 'priority', waiting: 1, longest: 7 },
        { lane: 'turning', waiting: 1, longest: 12 },
        { lane: 'booked', waiting: 0, longest: 0 },
      ],
      counters: mixed.counters.map(({ number, flexible }) => {
        const open = number === counter
        return { counter: number, stage: open ? 'open' : 'closed', clerk: open ? '林' : null, number: null, flexible }
      }),
      calls: [],
      figuresVersion: 3,
      forecastFault: null,
      surge: { level: 0, advices: [], closing: [] },
    })
    expect(deskOf(house)).toMatchObject({
      waiting: 3,
      longest: 12,
      bells: [{ id: 1, aid: 'glasses', answeredBy: null }],
    })
  })
})

function kept({ asides }: House): Kept {
  return { asides, booked: new Map(), nameOf: () => null, retold: () => null, forecastFault: null }
}

function deskOf(house: House) {
  return deskView(house.day, waits, me, kept(house), 'key', house.now)
}
