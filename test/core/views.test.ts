import { describe, expect, test } from 'vitest'
import { boardView, openView, signView } from '../../server/core/views/public.ts'
import {
  lin,
  monday,
  openHouse,
  opens,
  passes,
  phoneOf,
  seniorVisit,
  serves,
  told,
  waits,
  wang,
} from '../support/day.ts'

const counter = 2
const openDoors = { stage: 'open', until: '17:30', bookingOnly: false, matters: null } as const

describe('board and web page', () => {
  test('V3 the board shows the last eight calls, each number once, the newest first', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const numbers = Array.from({ length: 10 }, () => house.takes())
    for (const _ of numbers) {
      house.later(1)
      serves(house, lin, counter, 'called')
      house.later(0, 20)
      house.given(lin, { type: 'recall', counter }, { type: 'start', counter }, { type: 'finish', counter })
    }
    const { calls } = boardView(house.day, waits, 'key', house.now)
    expect(calls.map(({ seq, number }) => [seq, number])).toEqual([
      [20, '1010'],
      [18, '1009'],
      [16, '1008'],
      [14, '1007'],
      [12, '1006'],
      [10, '1005'],
      [8, '1004'],
      [6, '1003'],
    ])
    expect(openView(house.day, waits, 'key', house.now).calls).toEqual(calls)
  })

  test('V4 a call is announced for a minute, repeats included', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const number = house.takes()
    serves(house, lin, counter, 'called')
    const first = { seq: 1, number, counter, at: house.now }
    house.later(0, 50)
    house.given(lin, { type: 'recall', counter })
    const second = { seq: 2, number, counter, at: house.now }
    const announced = () => boardView(house.day, waits, 'key', house.now).announcements
    expect(announced()).toEqual([first, second])
    expect(signView(house.day, counter, () => null, 'key', house.now).announcement).toEqual(second)
    house.later(0, 10)
    expect(announced()).toEqual([second])
    house.later(0, 50)
    expect(announced()).toEqual([])
    expect(signView(house.day, counter, () => null, 'key', house.now).announcement).toBeNull()
  })

  test('V16 the whole board of a small hall', () => {
    const house = openHouse()
    opens(house, [lin, counter], [wang, 4])
    house.takes()
    house.takes(seniorVisit)
    house.takes()
    house.given(wang, { type: 'pause-counter', counter: 4, reason: 'lunch' })
    serves(house, lin, counter, 'called')
    const call = { seq: 1, number: '1001', counter, at: house.now }
    const lanes = [
      { lane: 'general', waiting: 1, wait: told.wait },
      { lane: 'priority', waiting: 1, wait: told.wait },
      { lane: 'booked', waiting: 0, wait: told.wait },
    ]
    expect(boardView(house.day, waits, 'key', house.now)).toEqual({
      screen: 'board',
      catalogue: 'key',
      day: monday,
      doors: openDoors,
      calls: [call],
      announcements: [call],
      lanes,
      slow: false,
    })
    expect(openView(house.day, waits, 'key', house.now)).toEqual({
      screen: 'open',
      catalogue: 'key',
      doors: openDoors,
      lanes,
      slow: false,
      crowded: false,
      quieter: null,
      calls: [call],
      openCounters: 1,
    })
  })
})

describe('sign', () => {
  test('V6 the sign shows the number from the call until the next one, or until the counter rests', () => {
    const house = openHouse()
    const nameOf = (login: string) => ({ name: login, deputy: '' })
    const sign = () => signView(house.day, counter, nameOf, 'key', house.now)
    const rest = { screen: 'sign', catalogue: 'key', counter, reason: null, lanes: ['general', 'priority', 'booked'] }
    const closed = {
      ...rest,
      stage: 'closed',
      number: null,
      calling: false,
      announcement: null,
      clerk: null,
      deputy: null,
    }
    expect(sign()).toEqual(closed)
    opens(house, [lin, counter])
    const open = { ...closed, stage: 'open', clerk: 'lin' }
    expect(sign()).toEqual(open)
    const number = house.takes()
    serves(house, lin, counter, 'called')
    const announcement = { seq: 1, number, counter, at: house.now }
    expect(sign()).toEqual({ ...open, number, calling: true, announcement })
    house.given(lin, { type: 'start', counter })
    expect(sign()).toEqual({ ...open, number, announcement })
    house.later(1)
    house.given(lin, { type: 'finish', counter })
    expect(sign()).toEqual({ ...open, number })
    house.later(29)
    expect(sign()).toEqual(open)
    house.given(lin, { type: 'pause-counter', counter, reason: 'lunch' })
    expect(sign()).toEqual({ ...open, stage: 'paused', reason: 'lunch' })
  })

  test('V20 a sign does not say that somebody is served who never came', () => {
    const house = openHouse()
    const sign = () => signView(house.day, counter, () => null, 'key', house.now)
    opens(house, [lin, counter])
    const number = house.takes()
    serves(house, lin, counter, 'called')
    expect(sign()).toMatchObject({ number, calling: true })
    passes(house, lin, counter)
    expect(sign()).toMatchObject({ number: null, calling: false })
    house.given(phoneOf(number), { type: 'return-ticket', number })
    expect(sign()).toMatchObject({ number: null, calling: false })
  })
})
