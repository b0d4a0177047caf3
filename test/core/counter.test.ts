import { describe, expect, test } from 'vitest'
import type { Actor } from '../../server/core/decision.ts'
import type { CommandType } from '../../shared/contract.ts'
import {
  desk,
  done,
  lin,
  openHouse,
  opens,
  phoneOf,
  refused,
  seniorVisit,
  serves,
  supervisor,
  tablet,
  wang,
} from '../support/day.ts'

const counter = 2

describe('opening a counter', () => {
  test('C1 a counter has one clerk, and a clerk has one counter', () => {
    const house = openHouse()
    expect(house.when(lin, { type: 'open-counter', counter })).toEqual(
      done({
        type: 'counter-opened',
        at: house.now,
        counter,
        clerk: 'lin',
        serves: [['general', 'priority', 'booked']],
      }),
    )
    expect(house.when(lin, { type: 'open-counter', counter })).toEqual(refused('counter-open'))
    expect(house.when(wang, { type: 'open-counter', counter })).toEqual(refused('other-clerk'))
    expect(house.when(lin, { type: 'open-counter', counter: 3 })).toEqual(refused('has-counter', { counter: 2 }))
    house.given(lin, { type: 'pause-counter', counter, reason: 'lunch' })
    expect(house.when(lin, { type: 'open-counter', counter: 3 })).toEqual(refused('has-counter', { counter: 2 }))
    house.given(lin, { type: 'close-counter', counter }, { type: 'open-counter', counter: 3 })
    house.given(wang, { type: 'open-counter', counter })
  })

  test('C7 a counter opens with the lanes that the office gave it, or with those its clerk chooses', () => {
    const house = openHouse()
    opens(house, [lin, 1])
    expect(house.day.counters.get(1)?.serves).toEqual([['priority'], ['general', 'booked']])
    const chosen = [['booked'], ['turning', 'general']]
    expect(house.when(wang, { type: 'open-counter', counter, serves: [['general'], ['moon']] })).toEqual(
      refused('unknown-lane'),
    )
    house.given(wang, { type: 'open-counter', counter, serves: chosen })
    expect(house.day.counters.get(counter)?.serves).toEqual(chosen)
  })

  test('C8 nothing happens at a counter that the office does not have, or that is closed', () => {
    const house = openHouse()
    expect(house.when(lin, { type: 'open-counter', counter: 88 })).toEqual(refused('unknown-counter'))
    expect(house.when(lin, { type: 'call-next', counter: 88 })).toEqual(refused('unknown-counter'))
    for (const type of everyPlainAct)
      expect(house.when(lin, { type, counter }), type).toEqual(refused('counter-closed'))
  })
})

describe('at a counter', () => {
  test.each<[string, Actor]>([
    ['another clerk', wang],
    ['the desk', desk],
    ['a tablet', tablet],
    ['a phone', phoneOf('1001')],
    ['the rating tablet', { name: 'rating-tablet' }],
    ['the clock', { name: 'office' }],
  ])('C2 only who opened a counter, or a supervisor, acts at it: not %s', (_, by) => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    if (by.name !== 'staff')
      expect(house.when(by, { type: 'open-counter', counter: 3 })).toEqual(refused('not-allowed'))
    for (const type of everyPlainAct) expect(house.when(by, { type, counter }), type).toEqual(refused('other-clerk'))
  })

  test('C2 only who opened a counter, or a supervisor, acts at it: what was left open can be closed', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    serves(house, lin, counter, 'serving')
    house.given(supervisor, { type: 'finish', counter })
    expect(house.when(supervisor, { type: 'close-counter', counter })).toEqual(
      done({ type: 'counter-closed', at: house.now, counter }),
    )
  })

  test('C4 two clerks who press "next" at the same instant never get the same visitor', () => {
    const house = openHouse()
    opens(house, [lin, 2], [wang, 3])
    house.takes()
    const second = house.takes()
    expect([serves(house, lin, 2, 'called'), serves(house, wang, 3, 'called')]).toEqual(['1001', '1002'])
    house.given(phoneOf(second), { type: 'withdraw-ticket', number: second })
    expect(house.when(wang, { type: 'call-next', counter: 3 })).toEqual(refused('nobody-waiting'))
    expect(house.when(wang, { type: 'call-ticket', counter: 3, number: '1001', reason: 'here' })).toEqual(
      refused('not-waiting'),
    )
  })

  test('C5 a paused counter calls nobody, and nobody pauses away from a visitor', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const number = house.takes()
    const held = house.takes()
    serves(house, lin, counter, 'serving')
    expect(house.when(lin, { type: 'pause-counter', counter, reason: 'lunch' })).toEqual(refused('counter-busy'))
    house.given(lin, { type: 'hold', counter })
    expect(house.when(lin, { type: 'resume-counter', counter })).toEqual(refused('not-paused'))
    expect(house.when(lin, { type: 'pause-counter', counter, reason: 'lunch' })).toEqual(
      done({ type: 'counter-paused', at: house.now, counter, reason: 'lunch' }),
    )
    const paused = refused('counter-paused')
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(paused)
    expect(house.when(lin, { type: 'call-ticket', counter, number: held, reason: 'here' })).toEqual(paused)
    expect(house.when(lin, { type: 'resume', counter, number })).toEqual(paused)
    expect(house.when(lin, { type: 'pause-counter', counter, reason: 'break' })).toEqual(paused)
    expect(house.when(lin, { type: 'resume-counter', counter })).toEqual(
      done({ type: 'counter-resumed', at: house.now, counter }),
    )
    expect(house.day.counters.get(counter)).toMatchObject({ stage: 'open', reason: null, clerk: 'lin' })
    expect(serves(house, lin, counter)).toBe(held)
  })

  test('C6 a counter with a visitor does not close', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    for (const upTo of ['called', 'serving'] as const) {
      if (upTo === 'called') serves(house, lin, counter, 'called')
      else house.given(lin, { type: 'start', counter })
      expect(house.when(lin, { type: 'close-counter', counter })).toEqual(refused('counter-busy'))
    }
    house.given(lin, { type: 'finish', counter })
    expect(house.when(lin, { type: 'close-counter', counter })).toEqual(
      done({ type: 'counter-closed', at: house.now, counter }),
    )
    expect(house.day.counters.get(counter)).toEqual({
      counter,
      stage: 'closed',
      clerk: null,
      serves: [],
      reason: null,
      ticket: null,
      finished: { number: '1001', at: house.now },
      last: null,
    })
  })

  test('L13 nobody is called from a lane that the counter does not serve', () => {
    const house = openHouse()
    house.given(lin, { type: 'open-counter', counter, serves: [['general']] })
    house.takes(seniorVisit)
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(refused('nobody-waiting'))
  })

  test('L12 every call is kept with its reason and the figures', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes()
    house.later(23)
    const number = house.takes(seniorVisit)
    house.later(8, 20)
    const reason = {
      rule: 'highest-score',
      lane: 'priority',
      minutes: 8,
      weight: 5,
      over: { lane: 'general', minutes: 31, weight: 1 },
      words: null,
    } as const
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(
      done({ type: 'ticket-called', at: house.now, number, counter, reason }),
    )
    expect(house.ticket(number)).toMatchObject({
      stage: { name: 'called', counter, times: 1, at: house.now, lastAt: house.now, reason },
      firstCall: { at: house.now, reason },
      calls: 1,
      counter,
      clerk: 'lin',
    })
  })
})

/** Acts that need nothing but the counter's number. */
const everyPlainAct = [
  'call-next',
  'recall',
  'start',
  'finish',
  'hold',
  'pass',
  'undo',
  'resume-counter',
  'close-counter',
] as const satisfies readonly CommandType[]
