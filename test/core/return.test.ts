import { describe, expect, test } from 'vitest'
import type { DayOrder } from '../../server/core/decision.ts'
import { minute } from '../../shared/time.ts'
import {
  desk,
  done,
  type House,
  lin,
  openHouse,
  opens,
  passes,
  phoneOf,
  quietVisit,
  refused,
  seniorVisit,
  serves,
  type Visit,
  wang,
} from '../support/day.ts'

/** Serves every lane, so that nothing but the line decides. */
const counter = 4

describe('back after a missed call', () => {
  test('T8 who was passed and returns waits for the next three of the line', () => {
    const house = houseWith({}, {}, {}, {}, {})
    const number = passed(house)
    expect(house.when(phoneOf(number), { type: 'return-ticket', number })).toEqual(
      done({ type: 'ticket-returned', at: house.now, number, behind: 3 }),
    )
    expect([served(house), served(house), served(house), served(house), served(house)]).toEqual([
      '1002',
      '1003',
      '1004',
      '1001',
      '1005',
    ])
    const reasons = house.facts.flatMap((fact) =>
      fact.type === 'ticket-called' && fact.number === number ? fact.reason : [],
    )
    expect(reasons.map((reason) => reason.rule)).toEqual(['first-come', 'returned'])
  })

  test('T8 who was passed and returns waits for the next three of the line: turning and general are one line', () => {
    const house = houseWith({}, quietVisit, {}, quietVisit, {})
    const number = passed(house)
    house.given(desk, { type: 'return-ticket', number })
    expect([served(house), served(house), served(house), served(house)]).toEqual(['1002', '1003', '1004', '1001'])
  })

  test('T8 who was passed and returns waits for the next three of the line, but not for nobody', () => {
    const house = houseWith({}, {})
    const number = passed(house)
    house.given(desk, { type: 'return-ticket', number })
    house.takes(seniorVisit)
    expect([served(house), served(house), served(house)]).toEqual(['1002', '1001', '2001'])
  })

  test.each([
    ['general', {}],
    ['turning', quietVisit],
  ])('T9 of several who return, each has two others between: first general, then %s', (_, visit) => {
    const house = houseWith({}, visit, {}, {}, {}, {}, {}, {}, {})
    const [first, second, third] = [passed(house), passed(house), passed(house)]
    house.given(desk, { type: 'return-ticket', number: first })
    expect(house.when(desk, { type: 'return-ticket', number: second })).toEqual(
      done({ type: 'ticket-returned', at: house.now, number: second, behind: 5 }),
    )
    served(house)
    served(house)
    expect(house.when(desk, { type: 'return-ticket', number: third })).toEqual(
      done({ type: 'ticket-returned', at: house.now, number: third, behind: 5 }),
    )
  })

  test.each([
    ['priority', seniorVisit],
    ['who cannot wait', { ...quietVisit, priority: 'immediate' }],
  ] as const)('T10 priority and booked visitors, and who cannot wait, are next when they return: %s', (_, visit) => {
    const house = houseWith(visit)
    const number = passed(house)
    const others = [house.takes(), house.takes()]
    house.later(3)
    expect(house.when(desk, { type: 'return-ticket', number })).toEqual(
      done({ type: 'ticket-returned', at: house.now, number, behind: 0 }),
    )
    expect([served(house), served(house), served(house)]).toEqual([number, ...others])
  })

  test('T10 priority and booked visitors, and who cannot wait, are next when they return: booked', () => {
    const house = openHouse(undefined, [{ code: 'AB1', slot: '09:00' }])
    opens(house, [lin, counter])
    house.checksIn('AB1')
    const number = passed(house)
    house.given(desk, { type: 'return-ticket', number })
    expect(house.ticket(number).stage).toEqual({ name: 'waiting', aside: null, only: null })
  })

  test('T11 a ticket comes back within thirty minutes and once, then a new number is needed', () => {
    const house = houseWith({})
    const number = passed(house)
    house.later(30)
    house.given(phoneOf(number), { type: 'return-ticket', number })
    passed(house)
    expect(house.when(phoneOf(number), { type: 'return-ticket', number })).toEqual(refused('passed-twice'))
  })

  test('T11 a ticket comes back within thirty minutes and once, then a new number is needed: too late', () => {
    const house = houseWith({})
    const number = passed(house)
    house.later(30, 1)
    expect(house.when(phoneOf(number), { type: 'return-ticket', number })).toEqual(
      refused('passed-too-long', { minutes: 30 }),
    )
    expect(house.when(desk, { type: 'return-ticket', number: '1555' })).toEqual(refused('unknown-ticket'))
  })
})

describe('more time', () => {
  test('T13 who asks for more time lets the next few pass and is not called meanwhile', () => {
    const house = houseWith({}, {}, {}, {})
    const order: DayOrder = { type: 'need-more-time', number: '1001', passes: 2 }
    expect(house.when(phoneOf('1001'), order)).toEqual(
      done({ type: 'time-asked', at: house.now, number: '1001', passes: 2, until: house.now + 10 * minute }),
    )
    expect([served(house), served(house), served(house), served(house)]).toEqual(['1002', '1003', '1001', '1004'])
  })

  test('T22 more time is over when the visitor says so', () => {
    const house = houseWith({}, {}, {})
    house.given(phoneOf('1001'), { type: 'need-more-time', number: '1001', passes: 9 })
    served(house)
    expect(house.when(phoneOf('1001'), { type: 'return-ticket', number: '1001' })).toEqual(
      done({ type: 'ticket-returned', at: house.now, number: '1001', behind: 0 }),
    )
    expect(served(house)).toBe('1001')
  })

  test('T23 more time is over by itself, so that nobody is forgotten', () => {
    const house = houseWith({})
    house.given(phoneOf('1001'), { type: 'need-more-time', number: '1001', passes: 1 })
    house.later(4, 59)
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(refused('nobody-waiting'))
    house.later(0, 1)
    expect(served(house)).toBe('1001')
  })

  test('T14 who has returned, or has asked for time, cannot ask for more until that is over', () => {
    const house = houseWith({}, {}, {}, {})
    const number = passed(house)
    house.given(desk, { type: 'return-ticket', number })
    expect(house.when(phoneOf(number), { type: 'need-more-time', number, passes: 1 })).toEqual(refused('already-aside'))
    house.given(phoneOf('1003'), { type: 'need-more-time', number: '1003', passes: 1 })
    expect(house.when(phoneOf('1003'), { type: 'need-more-time', number: '1003', passes: 5 })).toEqual(
      refused('already-aside'),
    )
    house.later(5)
    house.given(phoneOf('1003'), { type: 'need-more-time', number: '1003', passes: 5 })
    expect(house.when(phoneOf('1'), { type: 'need-more-time', number: '1', passes: 5 })).toEqual(
      refused('unknown-ticket'),
    )
  })
})

describe('another place', () => {
  test('T12 a transferred ticket waits again and keeps its time of arrival', () => {
    const house = houseWith({})
    const { since, takenAt } = house.ticket('1001')
    serves(house, lin, counter, 'serving')
    house.later(3)
    expect(
      house.when(lin, { type: 'transfer', counter, to: { lane: 'priority' }, reason: 'cannot stand long' }),
    ).toEqual(
      done({
        type: 'ticket-transferred',
        at: house.now,
        number: '1001',
        counter,
        lane: 'priority',
        only: null,
        reason: 'cannot stand long',
      }),
    )
    expect(house.ticket('1001')).toMatchObject({
      lane: 'priority',
      since,
      takenAt,
      stage: { name: 'waiting', aside: null, only: null },
      served: 3 * minute,
    })
  })

  test('T24 a transfer goes to another lane or to another open counter', () => {
    const house = houseWith({})
    opens(house, [wang, 3])
    serves(house, lin, counter, 'called')
    house.takes(seniorVisit)
    const to = (place: { lane: string } | { counter: number }): DayOrder =>
      ({ type: 'transfer', counter, to: place, reason: 'English' }) as const
    expect(house.when(lin, to({ lane: 'moon' }))).toEqual(refused('unknown-lane'))
    expect(house.when(lin, to({ lane: 'general' }))).toEqual(refused('same-place'))
    expect(house.when(lin, to({ counter: 88 }))).toEqual(refused('unknown-counter'))
    expect(house.when(lin, to({ counter }))).toEqual(refused('same-place'))
    expect(house.when(lin, to({ counter: 6 }))).toEqual(refused('counter-closed'))
    house.given(lin, to({ counter: 3 }))
    house.given(phoneOf('1001'), { type: 'need-more-time', number: '1001', passes: 1 })
    house.given(phoneOf('1001'), { type: 'return-ticket', number: '1001' })
    expect(house.ticket('1001').stage).toEqual({ name: 'waiting', aside: null, only: 3 })
    expect(served(house)).toBe('2001')
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(refused('nobody-waiting'))
    expect(serves(house, wang, 3)).toBe('1001')
  })

  test('L11 a ticket sent to a counter is next there and is called nowhere else, unless that counter has closed', () => {
    const house = houseWith({})
    opens(house, [wang, 3])
    serves(house, lin, counter, 'called')
    house.given(lin, { type: 'transfer', counter, to: { counter: 3 }, reason: 'English' })
    house.given(wang, { type: 'pause-counter', counter: 3, reason: 'lunch' })
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(refused('nobody-waiting'))
    house.given(wang, { type: 'close-counter', counter: 3 })
    expect(served(house)).toBe('1001')
  })
})

function houseWith(...visits: readonly Visit[]): House {
  const house = openHouse()
  opens(house, [lin, counter])
  for (const visit of visits) house.takes(visit)
  house.later(1)
  return house
}

/** The next one does not come, whatever is called. */
function passed(house: House): string {
  const number = serves(house, lin, counter, 'called')
  passes(house, lin, counter)
  return number
}

function served(house: House): string {
  house.later(0, 1)
  return serves(house, lin, counter)
}
