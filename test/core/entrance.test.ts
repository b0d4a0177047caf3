import { describe, expect, test } from 'vitest'
import type { DayOrder } from '../../server/core/decision.ts'
import {
  desk,
  done,
  lin,
  openHouse,
  opens,
  ordinaryVisit,
  phoneOf,
  quietVisit,
  refused,
  seniorVisit,
  serves,
  tablet,
  told,
} from '../support/day.ts'
import { large, mixed } from '../support/offices.ts'

const counter = 2

describe('taking a number', () => {
  test('T1 whoever takes a number is told how many are ahead and how long it may last', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes()
    house.takes(seniorVisit)
    const missing = [{ matter: 'move-in', document: 1 }]
    const order: DayOrder = { ...ordinaryVisit, matters: ['move-in'], missing, language: 'vi' }
    expect(house.when(tablet, order)).toEqual(
      done({
        type: 'ticket-taken',
        at: house.now,
        number: '1002',
        lane: 'general',
        matters: ['move-in'],
        missing,
        group: null,
        language: 'vi',
        assisted: false,
        booking: null,
        told: { ahead: 1, ...told },
      }),
    )
  })

  test.each([
    ['nothing in particular', [], null, false, 'general'],
    ['an ordinary matter', ['move-in'], null, false, 'general'],
    ['a turning matter, quietly', ['divorce'], null, true, 'turning'],
    ['a turning matter among others, quietly', ['move-in', 'death'], 'senior', true, 'turning'],
    ['a turning matter without the quiet counter', ['divorce'], null, false, 'general'],
    ['an ordinary matter, quietly', ['move-in'], null, true, 'general'],
    ['a small child', ['move-in'], 'small-children', false, 'priority'],
    ['a turning matter and age, without the quiet counter', ['death'], 'senior', false, 'priority'],
    ['short matters only', ['pickup', 'hhcert'], null, false, 'express'],
    ['a matter that only some counters can do', ['nat-test'], null, false, 'special'],
    ['such a matter among others', ['move-in', 'archive'], 'senior', false, 'special'],
    ['a short matter and another', ['pickup', 'move-in'], null, false, 'general'],
  ] as const)(
    'T2 a visitor stands in the quiet lane if they accept it, in the special one if few counters can help, in priority if they ask, in express if all is short, else in the general one: %s',
    (_, matters, priority, quiet, lane) => {
      const house = openHouse(large)
      const number = house.takes({ matters: [...matters], priority, quiet })
      expect(house.ticket(number).lane).toBe(lane)
    },
  )

  test('T3 a matter that the office does not have is refused', () => {
    const house = openHouse()
    expect(house.when(tablet, { ...ordinaryVisit, matters: ['move-in', 'moon'] })).toEqual(refused('unknown-matter'))
  })

  test('T19 a number given by staff is marked as assisted', () => {
    const house = openHouse()
    expect(house.ticket(house.takes({}, desk)).assisted).toBe(true)
    expect(house.ticket(house.takes()).assisted).toBe(false)
  })

  test('T20 several matters stand on one ticket, and the clerk marks what was really done', () => {
    const house = openHouse()
    const number = house.takes({ matters: ['move-in', 'id-exchange', 'seal-cert'] })
    expect(house.ticket(number).matters).toEqual(['move-in', 'id-exchange', 'seal-cert'])
    opens(house, [lin, counter])
    const mark: DayOrder = { type: 'mark-matters', counter, matters: ['move-in', 'hhcert'] }
    expect(house.when(lin, mark)).toEqual(refused('nobody-here'))
    serves(house, lin, counter, 'serving')
    expect(house.when(lin, { ...mark, matters: ['moon'] })).toEqual(refused('unknown-matter'))
    expect(house.when(lin, mark)).toEqual({
      accepted: true,
      facts: [{ type: 'matters-marked', at: house.now, number, matters: ['move-in', 'hhcert'] }],
      asides: [{ number, matters: [], missing: [] }],
    })
    expect(house.ticket(number).matters).toEqual(['move-in', 'hhcert'])
  })
})

describe('numbers', () => {
  test('N1 a number is given once a day, and each series goes up by one', () => {
    const house = openHouse()
    const numbers = Array.from({ length: 30 }, (_, index) => house.takes(index % 3 === 0 ? seniorVisit : {}))
    expect(numbers.slice(0, 6)).toEqual(['2001', '1001', '1002', '2002', '1003', '1004'])
    expect(new Set(numbers).size).toBe(30)
  })

  test('N1 a number is given once a day, and each series goes up by one: also after visitors have gone', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes()
    serves(house, lin, counter)
    const second = house.takes()
    house.given(phoneOf(second), { type: 'withdraw-ticket', number: second })
    expect(house.takes()).toBe('1003')
  })

  test('N2 every lane draws from its own series, turning from the general one', () => {
    const house = openHouse(large, [{ code: 'AB1', slot: '09:00' }])
    const visits = [{}, quietVisit, seniorVisit, { matters: ['pickup'] }, {}]
    expect([...visits.map((visit) => house.takes(visit)), house.checksIn('AB1')]).toEqual([
      '1001',
      '1002',
      '2001',
      '5001',
      '1003',
      '8001',
    ])
  })

  test('N3 a series that is used up gives no number and says so', () => {
    const series = mixed.series.map((one) => (one.id === 'priority' ? { ...one, prefix: 'P', from: 8, to: 10 } : one))
    const house = openHouse({ ...mixed, series })
    expect([house.takes(seniorVisit), house.takes(seniorVisit), house.takes(seniorVisit)]).toEqual([
      'P08',
      'P09',
      'P10',
    ])
    expect(house.when(tablet, { ...ordinaryVisit, ...seniorVisit })).toEqual(refused('no-number-left'))
    expect(house.takes()).toBe('1001')
  })
})

describe('bells', () => {
  test('T21 a bell rings once for a place until somebody answers it', () => {
    const house = openHouse()
    const number = house.takes()
    const ring: DayOrder = { type: 'ring-bell', aid: 'wheelchair', number }
    expect(house.when(phoneOf(number), ring)).toEqual(
      done({ type: 'bell-rung', at: house.now, bell: 1, aid: 'wheelchair', place: { name: 'ticket', number } }),
    )
    expect(house.when(phoneOf(number), { ...ring, aid: 'help' })).toEqual(refused('bell-rung'))
    house.given(tablet, { type: 'ring-bell', aid: 'help' })
    house.given(lin, { type: 'ring-bell', aid: 'supervisor', counter }, { type: 'ring-bell', aid: 'help', counter })
    expect(house.when(desk, { type: 'answer-bell', bell: 1 })).toEqual(
      done({ type: 'bell-answered', at: house.now, bell: 1, by: 'desk' }),
    )
    expect(house.when(desk, { type: 'answer-bell', bell: 1 })).toEqual(refused('unknown-bell'))
    expect(house.when(desk, { type: 'answer-bell', bell: 9 })).toEqual(refused('unknown-bell'))
    house.given(phoneOf(number), ring)
    expect([...house.day.bells.values()].map(({ id, place, answeredBy }) => [id, place.name, answeredBy])).toEqual([
      [1, 'ticket', 'desk'],
      [2, 'tablet', null],
      [3, 'counter', null],
      [4, 'counter', null],
      [5, 'ticket', null],
    ])
    expect(house.when(tablet, { type: 'ring-bell', aid: 'help', number: '1999' })).toEqual(refused('unknown-ticket'))
  })
})
