import { describe, expect, test } from 'vitest'
import { boardView, mineView, ticketView } from '../../server/core/views/public.ts'
import { instantOf } from '../../shared/time.ts'
import type { MineView } from '../../shared/views.ts'
import {
  desk,
  type House,
  lin,
  monday,
  openHouse,
  opens,
  passes,
  phoneOf,
  seniorVisit,
  serves,
  tablet,
  told,
  waits,
  wang,
} from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const counter = 2
const openDoors = { stage: 'open', until: '17:30', bookingOnly: false, matters: null } as const

describe('phone', () => {
  test('V7 a phone follows its ticket through every stage', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes()
    const number = house.takes()
    house.takes(seniorVisit)
    const { wait } = told
    const waiting = { name: 'waiting', ahead: 1, aheadAtFirst: 1, wait, lettingPass: 0, slot: null } as const
    expect(mine(house, number)).toEqual({
      screen: 'mine',
      catalogue: 'key',
      number,
      lane: 'general',
      takenAt: house.now,
      stage: waiting,
      overtakenBy: [],
      slow: false,
      bell: 'quiet',
      rating: 'not-yet',
      may: { 'need-more-time': null, 'return-ticket': 'not-passed', 'withdraw-ticket': null },
    })
    house.given(phoneOf(number), { type: 'need-more-time', number, passes: 3 })
    expect(mine(house, number).stage).toEqual({ ...waiting, lettingPass: 3 })
    house.later(15)
    expect(mine(house, number)).toMatchObject({ stage: { lettingPass: 0 }, may: { 'need-more-time': null } })
    expect(serves(house, lin, counter)).toBe('2001')
    expect(mine(house, number).overtakenBy).toEqual([{ lane: 'priority', people: 1 }])
    serves(house, lin, counter)
    serves(house, lin, counter, 'called')
    house.later(0, 30)
    house.given(lin, { type: 'recall', counter })
    expect(mine(house, number).stage).toEqual({ name: 'called', counter, times: 2, at: house.now })
    house.given(lin, { type: 'start', counter })
    expect(mine(house, number)).toMatchObject({
      stage: { name: 'serving', counter },
      may: { 'need-more-time': 'not-waiting', 'return-ticket': 'not-passed', 'withdraw-ticket': 'not-waiting' },
    })
    house.given(lin, { type: 'hold', counter })
    expect(mine(house, number).stage).toEqual({ name: 'held', counter })
    house.given(lin, { type: 'resume', counter, number }, { type: 'finish', counter })
    expect(mine(house, number)).toMatchObject({ stage: { name: 'done' }, may: { 'withdraw-ticket': 'already-over' } })
  })

  test('V7 a phone follows its ticket through every stage: passed, gone and booked', () => {
    const house = openHouse(mixed, [{ code: 'AB1', slot: '09:30' }])
    opens(house, [lin, counter])
    const number = house.takes()
    serves(house, lin, counter, 'called')
    passes(house, lin, counter)
    expect(mine(house, number)).toMatchObject({ stage: { name: 'passed' }, may: { 'return-ticket': null } })
    house.given(phoneOf(number), { type: 'withdraw-ticket', number })
    expect(mine(house, number).stage).toEqual({ name: 'gone' })
    expect(mine(house, house.checksIn('AB1')).stage).toMatchObject({ slot: instantOf(monday, '09:30') })
  })

  test('V17 a bell is rung, then answered for a while, then quiet', () => {
    const house = openHouse()
    const number = house.takes()
    const bells = () => [mine(house, number).bell, ticketView(house.day, waits, 'key', house.now).bell]
    house.given(phoneOf(number), { type: 'ring-bell', aid: 'help', number })
    expect(bells()).toEqual(['rung', 'quiet'])
    expect(mine(house, house.takes()).bell).toBe('quiet')
    house.given(tablet, { type: 'ring-bell', aid: 'help' })
    house.given(desk, { type: 'answer-bell', bell: 1 })
    expect(bells()).toEqual(['answered', 'rung'])
    house.later(3)
    expect(bells()).toEqual(['quiet', 'rung'])
    house.later(12, 1)
    expect(bells()).toEqual(['quiet', 'quiet'])
  })
})

describe('tablet', () => {
  test('V15 the tablet knows the hours, the doors, the counters and its bell', () => {
    const house = openHouse()
    opens(house, [lin, counter], [wang, 4])
    house.given(wang, { type: 'pause-counter', counter: 4, reason: 'lunch' })
    expect(ticketView(house.day, waits, 'key', house.now)).toEqual({
      screen: 'ticket',
      catalogue: 'key',
      today: monday,
      hours: [{ from: '08:00', to: '17:30', bookingOnly: false }],
      doors: openDoors,
      lanes: boardView(house.day, waits, 'key', house.now).lanes,
      slow: false,
      crowded: false,
      quieter: null,
      counters: [1, 2, 3, 4, 5, 6, 7].map((one) => ({ counter: one, open: one === counter })),
      bell: 'quiet',
    })
    house.later(9 * 60)
    expect(ticketView(house.day, waits, 'key', house.now).doors).toEqual({
      stage: 'closed',
      next: { date: '2026-11-24', from: '08:00' },
    })
  })
})

function mine(house: House, number: string): MineView {
  return mineView(house.day, house.ticket(number), waits, 'not-yet', 'key', house.now)
}
