import { describe, expect, test } from 'vitest'
import { consoleView } from '../../server/core/views/console.ts'
import type { Kept } from '../../server/core/views/staff.ts'
import type { ConsoleView, Me } from '../../shared/staff-views.ts'
import { minute } from '../../shared/time.ts'
import { wrongButtons } from '../support/acts.ts'
import {
  type House,
  lin,
  openHouse,
  opens,
  passes,
  phoneOf,
  quietVisit,
  seniorVisit,
  serves,
  wang,
} from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const counter = 4
const me: Me = { login: 'lin', name: '林', role: 'clerk', mustChangePassword: false }

describe('console', () => {
  test('V1 the acts offered on a console are those that the rules accept now', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const seen = () => {
      expect(wrongButtons(house, 0)).toEqual([])
      const acts = consoleOf(house).seat?.acts ?? {}
      return Object.entries(acts).flatMap(([act, refusal]) => (refusal === null ? act : []))
    }
    expect(seen()).toEqual(['pause-counter', 'close-counter'])
    const number = house.takes()
    expect(seen()).toEqual(['call-next', 'pause-counter', 'close-counter'])
    serves(house, lin, counter, 'called')
    expect(seen()).toEqual(['start', 'transfer', 'undo', 'mark-matters'])
    house.later(0, 20)
    expect(seen()).toEqual(['recall', 'start', 'transfer', 'undo', 'mark-matters'])
    house.given(lin, { type: 'start', counter })
    expect(seen()).toEqual(['call-next', 'finish', 'hold', 'transfer', 'undo', 'mark-matters'])
    house.given(lin, { type: 'hold', counter }, { type: 'pause-counter', counter, reason: 'break' })
    expect(seen()).toEqual(['resume-counter', 'close-counter'])
    house.given(lin, { type: 'resume-counter', counter }, { type: 'resume', counter, number })
    expect(consoleOf(house).seat).toMatchObject({ undoable: 'resume', stage: 'open', next: null })
    house.given(lin, { type: 'hold', counter })
    house.given(phoneOf(number), { type: 'withdraw-ticket', number })
    expect(consoleOf(house).seat).toMatchObject({ undoable: null, acts: { undo: 'undo-too-late' } })
  })

  test('V2 the queue on a console stands in the order in which the counter would call', () => {
    const house = openHouse(mixed, [{ code: 'AB1', slot: '09:30' }])
    opens(house, [lin, counter], [wang, 5])
    house.takes()
    serves(house, wang, 5, 'called')
    house.given(wang, { type: 'transfer', counter: 5, to: { counter }, reason: 'English' })
    house.checksIn('AB1')
    house.takes(quietVisit)
    const busy = house.takes()
    house.takes()
    house.given(phoneOf(busy), { type: 'need-more-time', number: busy, passes: 9 })
    house.later(1)
    house.takes(seniorVisit)
    house.later(1)
    const { queue, seat } = consoleOf(house)
    expect(queue.map(({ number, aside }) => [number, aside])).toEqual([
      ['1001', 'transferred'],
      ['2001', 'none'],
      ['1002', 'none'],
      ['1004', 'none'],
      ['1003', 'more-time'],
      ['8001', 'too-early'],
    ])
    expect(seat?.next).toBe('1001')
    const called = ['1001', '2001', '1002', '1004'].map(() => serves(house, lin, counter))
    expect(called).toEqual(queue.slice(0, 4).map((ticket) => ticket.number))
  })

  test('V9 a console shows its own lanes, who is on hold and who was passed', () => {
    const house = openHouse()
    opens(house, [lin, 2], [wang, counter])
    const [held, passed, sent, waiting] = [house.takes(), house.takes(), house.takes(quietVisit), house.takes()]
    serves(house, lin, 2, 'serving')
    house.given(lin, { type: 'hold', counter: 2 })
    serves(house, lin, 2, 'called')
    passes(house, lin, 2)
    const before = consoleOf(house)
    expect([before.queue, before.held, before.passed].map((list) => list.map(({ number }) => number))).toEqual([
      [waiting],
      [held],
      [passed],
    ])
    serves(house, wang, counter, 'called')
    house.given(wang, { type: 'transfer', counter, to: { counter: 2 }, reason: 'quieter there' })
    expect(consoleOf(house).queue.map(({ number }) => number)).toEqual([sent, waiting])
    expect(serves(house, lin, 2, 'serving')).toBe(sent)
    house.given(lin, { type: 'hold', counter: 2 })
    expect(consoleOf(house).held.map(({ number }) => number)).toEqual([held, sent])
    expect(consoleView(house.day, { ...me, login: 'wu' }, kept(house), 'key', house.now)).toMatchObject({
      seat: null,
      queue: [],
      held: [],
      passed: [],
      waiting: 1,
    })
  })

  test('V10 waits are told in words of three steps', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes()
    const late = () => consoleOf(house).queue[0]?.late
    house.later(9, 59)
    expect(late()).toBe('fine')
    house.later(0, 1)
    expect(late()).toBe('long')
    house.later(10)
    expect(late()).toBe('too-long')
    expect(consoleOf(house)).toMatchObject({ waiting: 1, longest: 20 })
  })

  test('V14 an ordinary matter that takes half as long again is pointed out gently', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes({ matters: ['transcript-zh', 'hhcert'] })
    serves(house, lin, counter, 'serving')
    const longer = () => consoleOf(house).seat?.current?.longer
    house.later(1.5 * (6 + 5))
    expect(longer()).toBe(false)
    house.later(0, 1)
    expect(longer()).toBe(true)
    house.given(lin, { type: 'mark-matters', counter, matters: ['move-in'] })
    expect(longer()).toBe(false)
    house.later(20)
    expect(longer()).toBe(true)
  })

  test('V18 the ticket at the counter is shown with its call, its reason and when the next is possible', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const missing = [{ matter: 'move-in', document: 2 }]
    const number = house.takes({ matters: ['move-in'], missing, language: 'id' })
    const takenAt = house.now
    house.later(3)
    serves(house, lin, counter, 'called')
    const reason = { rule: 'only-one', lane: 'general', minutes: 3, weight: 1, over: null, words: null }
    const shown = { number, lane: 'general', takenAt, since: takenAt, language: 'id', group: null, assisted: false }
    expect(consoleOf(house).seat?.current).toEqual({
      ...shown,
      matters: ['move-in'],
      missing,
      review: null,
      slot: null,
      stage: 'called',
      aside: 'none',
      late: 'fine',
      calls: 1,
      calledAt: house.now,
      servingSince: null,
      reason,
      nextCallAt: house.now + 20_000,
      longer: false,
    })
    house.later(1)
    house.given(lin, { type: 'start', counter })
    expect(consoleOf(house).seat?.current).toMatchObject({
      stage: 'serving',
      calledAt: house.now - minute,
      servingSince: house.now,
      reason,
    })
  })
})

function kept({ asides }: House): Kept {
  return { asides, booked: new Map(), nameOf: () => null, retold: () => null, forecastFault: null }
}

function consoleOf(house: House): ConsoleView {
  return consoleView(house.day, me, kept(house), 'key', house.now)
}
