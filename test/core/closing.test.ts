import { describe, expect, test } from 'vitest'
import { newDay } from '../../server/core/day.ts'
import type { DayOrder } from '../../server/core/decision.ts'
import { evolve } from '../../server/core/evolve.ts'
import type { Setup } from '../../shared/setup.ts'
import {
  beginDay,
  desk,
  done,
  lin,
  monday,
  office,
  openHouse,
  opens,
  ordinaryVisit,
  passes,
  quietVisit,
  refused,
  seniorVisit,
  serves,
  supervisor,
  tablet,
  unopenedHouse,
  wang,
} from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const closeDay: DayOrder = { type: 'close-day' }

describe('opening and closing', () => {
  test('N4 the clock opens a day once, a hand may open it again, and the numbers go on', () => {
    const house = unopenedHouse()
    const begin = beginDay(mixed, monday, [{ code: 'AB1', slot: '09:00' }])
    const { setup } = house.day
    const bookings = [{ code: 'AB1', slot: house.now + 75 * 60_000 }]
    expect(house.when(office, begin)).toEqual(
      done({ type: 'day-opened', at: house.now, date: monday, byHand: false, setup, bookings }),
    )
    house.takes()
    house.checksIn('AB1')
    expect(house.when(supervisor, beginDay(mixed, monday, [], true))).toEqual(refused('day-open'))
    house.given(office, { type: 'end-day' })
    expect(house.when(office, begin)).toEqual(refused('day-closed'))
    house.given(supervisor, beginDay(mixed, monday, [{ code: 'AB1', slot: '09:00' }], true))
    expect(house.takes()).toBe('1002')
    expect(house.day.bookings.get('AB1')?.number).toBe('8001')
    expect(house.ticket('1001').stage.name).toBe('over')
  })

  test('N5 before the day opens and after it closes nothing can be ordered', () => {
    const house = unopenedHouse()
    const orders: DayOrder[] = [ordinaryVisit, closeDay, { type: 'end-day' }, { type: 'open-counter', counter: 2 }]
    for (const order of orders) expect(house.when(lin, order)).toEqual(refused('closed-now'))
    house.given(office, beginDay(mixed, monday), { type: 'end-day' })
    for (const order of orders) expect(house.when(lin, order)).toEqual(refused('day-closed'))
  })

  test('H3 who holds a number at closing time is still called and served', () => {
    const house = openHouse()
    house.takes()
    const number = house.takes(quietVisit)
    house.clock('18:10')
    opens(house, [lin, 4])
    expect([serves(house, lin, 4), serves(house, lin, 4)]).toEqual(['1001', number])
    expect(house.ticket(number).stage).toMatchObject({ outcome: 'served' })
  })

  test('H9 at night who still waits is recorded as left, and who is still served as unfinished', () => {
    const house = openHouse()
    const visits = [{}, {}, {}, {}, {}, {}]
    const [over, held, passed, serving, called, waiting] = visits.map((visit) => house.takes(visit))
    opens(house, [lin, 2], [wang, 3])
    serves(house, lin, 2)
    serves(house, lin, 2, 'serving')
    house.given(lin, { type: 'hold', counter: 2 })
    serves(house, lin, 2, 'called')
    passes(house, lin, 2)
    serves(house, lin, 2, 'serving')
    serves(house, wang, 3, 'called')
    house.clock('21:00')
    const left = [passed, called, waiting].map(String)
    const unfinished = [held, serving].map(String)
    expect(house.when(office, { type: 'end-day' })).toEqual(
      done({ type: 'day-closed', at: house.now, left, unfinished }),
    )
    const ends = [...house.day.tickets.values()].map(({ stage }) =>
      stage.name === 'over' ? stage.outcome : stage.name,
    )
    expect(ends).toEqual(['served', 'unfinished', 'left', 'unfinished', 'left', 'left'])
    expect(house.day).toMatchObject({ stage: 'closed', live: new Set() })
    expect([...house.day.counters.values()].map(({ stage, ticket, clerk }) => [stage, ticket, clerk])).toEqual([
      ['closed', null, null],
      ['closed', null, null],
    ])
    expect(over).toBe('1001')
  })

  test('H10 a hand closes the day only when the counters are closed and everybody has gone', () => {
    const house = openHouse()
    house.takes()
    house.takes()
    opens(house, [lin, 2], [wang, 3])
    serves(house, lin, 2, 'called')
    passes(house, lin, 2)
    expect(house.when(supervisor, closeDay)).toEqual(refused('counters-open', { counters: '2、3' }))
    house.given(lin, { type: 'close-counter', counter: 2 })
    house.given(wang, { type: 'pause-counter', counter: 3, reason: 'meeting' })
    expect(house.when(supervisor, closeDay)).toEqual(refused('counters-open', { counters: '3' }))
    house.given(wang, { type: 'close-counter', counter: 3 })
    expect(house.when(supervisor, closeDay)).toEqual(refused('people-waiting', { count: 1 }))
    house.given(desk, { type: 'withdraw-ticket', number: '1002' })
    expect(house.when(supervisor, closeDay)).toEqual(
      done({ type: 'day-closed', at: house.now, left: ['1001'], unfinished: [] }),
    )
  })
})

describe('a change of the setup', () => {
  test('N10 a change of the setup takes away nothing that is in use today', () => {
    const house = openHouse()
    house.takes(seniorVisit)
    opens(house, [lin, 3])
    const [, second, third] = mixed.counters
    if (!second || !third) throw new Error('the preset has lost its counters')
    const refusals = [
      { ...mixed, lanes: mixed.lanes.filter((lane) => lane.id !== 'priority') },
      { ...mixed, lanes: mixed.lanes.map((lane) => ({ ...lane, series: 'general' })) },
      { ...mixed, lanes: mixed.lanes.map((lane) => ({ ...lane, kind: 'general' as const })) },
      { ...mixed, lanes: mixed.lanes.filter((lane) => lane.id !== 'booked') },
      { ...mixed, counters: mixed.counters.filter((one) => one !== third) },
    ].map((setup) => house.when(office, { type: 'change-setup', by: 'chen', setup }))
    expect(refusals).toEqual(
      ['priority', 'priority', 'priority', 'booked', '3'].map((what) => refused('setup-in-use', { what })),
    )
    const setup = { ...mixed, counters: mixed.counters.filter((one) => one !== second) }
    expect(house.when(office, { type: 'change-setup', by: 'chen', setup })).toEqual(
      done({ type: 'setup-changed', at: house.now, by: 'chen', setup }),
    )
    expect(house.day.setup).toBe(setup)
    expect(house.when(wang, { type: 'open-counter', counter: 2 })).toEqual(refused('unknown-counter'))
  })

  test('N10 a change of the setup takes away nothing that is in use today: nor the lane of who has gone', () => {
    const house = openHouse()
    house.given(desk, { type: 'withdraw-ticket', number: house.takes(seniorVisit) })
    const setup = { ...mixed, lanes: mixed.lanes.filter((lane) => lane.id !== 'priority') }
    expect(house.when(office, { type: 'change-setup', by: 'chen', setup })).toEqual(
      refused('setup-in-use', { what: 'priority' }),
    )
  })

  test('N11 a number series that has begun may grow at its end only', () => {
    const house = openHouse()
    house.takes()
    const withSeries = (from: number, to: number, prefix = '', id = 'general'): Setup => ({
      ...mixed,
      series: mixed.series.map((one) => (one.id === 'general' ? { id, prefix, from, to } : one)),
    })
    for (const setup of [
      withSeries(1002, 1999),
      withSeries(1001, 1500),
      withSeries(1001, 1999, 'G'),
      withSeries(1001, 1999, '', 'other'),
    ])
      expect(house.when(office, { type: 'change-setup', by: 'chen', setup })).toEqual(
        refused('setup-in-use', { what: 'general' }),
      )
    house.given(office, { type: 'change-setup', by: 'chen', setup: withSeries(1001, 1998 + 1) })
    const priority = mixed.series.map((one) => (one.id === 'priority' ? { ...one, prefix: 'P' } : one))
    house.given(office, { type: 'change-setup', by: 'chen', setup: { ...mixed, series: priority } })
    expect([house.takes(), house.takes(seniorVisit)]).toEqual(['1002', 'P2001'])
  })
})

describe('a log that cannot be', () => {
  test('N12 the log that contradicts itself is not believed', () => {
    const day = newDay(monday, mixed)
    const at = { at: 1, counter: 2 }
    expect(() => evolve(day, { type: 'ticket-withdrawn', at: 1, number: '1001' })).toThrow('1001')
    expect(() => evolve(day, { type: 'act-undone', ...at, act: 'finish', numbers: [] })).toThrow('nothing to undo')
    const house = openHouse()
    house.takes()
    expect(() => evolve(house.day as typeof day, { type: 'ticket-recalled', ...at, number: '1001' })).toThrow('waiting')
    const [taken] = house.facts.filter((fact) => fact.type === 'ticket-taken')
    if (!taken) throw new Error('no number was given')
    expect(() => evolve(house.day as typeof day, { ...taken, lane: 'moon' })).toThrow('moon')
    expect(house.when(tablet, ordinaryVisit).accepted).toBe(true)
  })
})
