import { describe, expect, test } from 'vitest'
import type { DayOrder } from '../../server/core/decision.ts'
import { minute } from '../../shared/time.ts'
import {
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
  snapshotOf,
  tablet,
  wang,
} from '../support/day.ts'

const counter = 2

/** One visitor at counter 2 in each stage, a minute after it was reached. */
const stages: Record<string, (house: House) => void> = {
  waiting: () => {},
  called: (house) => void serves(house, lin, counter, 'called'),
  serving: (house) => void serves(house, lin, counter, 'serving'),
  held: (house) => {
    serves(house, lin, counter, 'serving')
    house.given(lin, { type: 'hold', counter })
  },
  passed: (house) => {
    serves(house, lin, counter, 'called')
    passes(house, lin, counter)
  },
  over: (house) => void serves(house, lin, counter),
}

const number = '1001'
const moves: Record<string, DayOrder> = {
  'call-next': { type: 'call-next', counter },
  'call-ticket': { type: 'call-ticket', counter, number, reason: 'in a hurry' },
  recall: { type: 'recall', counter },
  start: { type: 'start', counter },
  finish: { type: 'finish', counter },
  hold: { type: 'hold', counter },
  resume: { type: 'resume', counter, number },
  pass: { type: 'pass', counter },
  transfer: { type: 'transfer', counter, to: { lane: 'priority' }, reason: 'better there' },
  'mark-matters': { type: 'mark-matters', counter, matters: ['moica'] },
  'need-more-time': { type: 'need-more-time', number, passes: 2 },
  'return-ticket': { type: 'return-ticket', number },
  'withdraw-ticket': { type: 'withdraw-ticket', number },
}

// Columns: waiting, called, serving, held, passed, over. "yes" is accepted, everything else the reason of the refusal.
const table = `
  call-next       | yes         | counter-busy | yes          | nobody-waiting | nobody-waiting | nobody-waiting
  call-ticket     | yes         | counter-busy | counter-busy | not-waiting    | yes            | not-waiting
  recall          | nobody-here | yes          | not-called   | nobody-here    | nobody-here    | nobody-here
  start           | nobody-here | yes          | not-called   | nobody-here    | nobody-here    | nobody-here
  finish          | nobody-here | not-serving  | yes          | nobody-here    | nobody-here    | nobody-here
  hold            | nobody-here | not-serving  | yes          | nobody-here    | nobody-here    | nobody-here
  resume          | not-held    | counter-busy | counter-busy | yes            | not-held       | not-held
  pass            | nobody-here | calls-left   | not-called   | nobody-here    | nobody-here    | nobody-here
  transfer        | nobody-here | yes          | yes          | nobody-here    | nobody-here    | nobody-here
  mark-matters    | nobody-here | yes          | yes          | nobody-here    | nobody-here    | nobody-here
  need-more-time  | yes         | not-waiting  | not-waiting  | not-waiting    | not-waiting    | not-waiting
  return-ticket   | not-passed  | not-passed   | not-passed   | not-passed     | yes            | already-over
  withdraw-ticket | yes         | yes          | not-waiting  | yes            | yes            | already-over`

const cells = table
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [move = '', ...answers] = row.split('|').map((cell) => cell.trim())
    return Object.keys(stages).map((stage, index) => [move, stage, answers[index] ?? ''] as const)
  })

describe('the life of a ticket', () => {
  test.each(cells)(
    'T6 a visit moves only as the table of stages allows, and every other move is refused with its reason: %s while %s: %s',
    (move, stage, answer) => {
      const house = atStage(stage)
      const before = snapshotOf(house.day)
      const order = moves[move]
      if (!order) throw new Error(`no move "${move}"`)
      const decision = house.when('counter' in order ? lin : phoneOf(number), order)
      expect(decision.accepted ? 'yes' : decision.refusal.code).toBe(answer)
      if (!decision.accepted) expect(snapshotOf(house.day)).toEqual(before)
    },
  )

  test('T4 a called ticket is passed only after the third call', () => {
    const house = atStage('called')
    for (const call of [2, 3]) {
      expect(house.when(lin, { type: 'pass', counter })).toEqual(refused('calls-left', { calls: 3 }))
      expect(house.when(lin, { type: 'recall', counter })).toEqual(
        done({ type: 'ticket-recalled', at: house.now, number, counter }),
      )
      expect(house.ticket(number).calls).toBe(call)
      house.later(1)
    }
    expect(house.when(lin, { type: 'pass', counter })).toEqual(
      done({ type: 'ticket-passed', at: house.now, number, counter }),
    )
    expect(house.ticket(number).stage).toEqual({ name: 'passed', counter, at: house.now })
  })

  test('T5 between two calls of a ticket, and before it is passed, there are twenty seconds to come', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    house.given(lin, { type: 'call-next', counter })
    expect(house.when(lin, { type: 'recall', counter })).toEqual(refused('call-too-soon', { seconds: 20 }))
    house.later(0, 19.5)
    expect(house.when(lin, { type: 'recall', counter })).toEqual(refused('call-too-soon', { seconds: 1 }))
    house.later(0, 0.5)
    house.given(lin, { type: 'recall', counter })
    house.later(0, 20)
    house.given(lin, { type: 'recall', counter })
    house.later(0, 15)
    expect(house.when(lin, { type: 'pass', counter })).toEqual(refused('call-too-soon', { seconds: 5 }))
    house.later(0, 5)
    house.given(lin, { type: 'pass', counter })
  })

  test('T7 who is on hold comes back to the same counter, and to another one only after that counter has closed', () => {
    const house = atStage('held')
    opens(house, [wang, 3], [{ name: 'staff', login: 'wu', role: 'back-line' }, 4])
    expect(house.when(wang, { type: 'resume', counter: 3, number })).toEqual(refused('other-counter'))
    house.given(lin, { type: 'close-counter', counter })
    expect(house.when(wang, { type: 'resume', counter: 3, number })).toEqual(
      done({ type: 'service-resumed', at: house.now, number, counter: 3 }),
    )
    expect(house.ticket(number).stage).toEqual({ name: 'serving', counter: 3, since: house.now })
  })

  test('T7 who is on hold comes back to the same counter, and to another one only if it serves the lane', () => {
    const house = openHouse()
    house.takes(quietVisit)
    opens(house, [lin, 4], [wang, 3])
    serves(house, lin, 4, 'serving')
    house.given(lin, { type: 'hold', counter: 4 }, { type: 'close-counter', counter: 4 })
    expect(house.when(wang, { type: 'resume', counter: 3, number })).toEqual(refused('not-served-here'))
    expect(house.when(wang, { type: 'resume', counter: 3, number: '1777' })).toEqual(refused('unknown-ticket'))
  })

  test('T15 who leaves is over, and the counter that called is free', () => {
    const house = atStage('called')
    expect(house.when(phoneOf(number), { type: 'withdraw-ticket', number })).toEqual(
      done({ type: 'ticket-withdrawn', at: house.now, number }),
    )
    expect(house.ticket(number).stage).toEqual({ name: 'over', outcome: 'withdrawn', at: house.now })
    expect(house.day.counters.get(counter)).toMatchObject({ ticket: null, last: null })
  })

  test('T17 "next" while somebody is served finishes that visit and calls in one press', () => {
    const house = atStage('serving')
    house.takes(seniorVisit)
    house.later(2)
    const reason = { rule: 'only-one', lane: 'priority', minutes: 2, weight: 5, over: null, words: null } as const
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(
      done(
        { type: 'service-finished', at: house.now, number, counter },
        { type: 'ticket-called', at: house.now, number: '2001', counter, reason },
      ),
    )
    house.given(lin, { type: 'start', counter })
    expect(house.when(lin, { type: 'call-next', counter })).toEqual(
      done({ type: 'service-finished', at: house.now, number: '2001', counter }),
    )
  })

  test('T18 the time at the counter counts without the time on hold', () => {
    const house = atStage('serving')
    house.later(4)
    house.given(lin, { type: 'hold', counter })
    house.later(30)
    house.given(lin, { type: 'resume', counter, number })
    house.later(2, 30)
    house.given(lin, { type: 'finish', counter })
    expect(house.ticket(number)).toMatchObject({
      served: 7.5 * minute,
      firstServedAt: house.now - 37.5 * minute,
      counter,
      clerk: 'lin',
      stage: { name: 'over', outcome: 'served', at: house.now },
    })
  })
})

describe('a chosen ticket', () => {
  test('T16 a clerk may call a chosen ticket of the counter’s lanes, also a passed one, and says why', () => {
    const house = atStage('passed')
    house.later(7, 50)
    const order: DayOrder = { type: 'call-ticket', counter, number, reason: 'was on the telephone' }
    const minutes = Math.floor((house.now - house.ticket(number).since) / minute)
    const reason = {
      rule: 'chosen',
      lane: 'general',
      minutes,
      weight: 1,
      over: null,
      words: 'was on the telephone',
    } as const
    expect(house.when(lin, order)).toEqual(done({ type: 'ticket-called', at: house.now, number, counter, reason }))
  })

  test('T16 a clerk may call a chosen ticket of the counter’s lanes, and of no others', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    const turning = house.takes(quietVisit)
    const order = { type: 'call-ticket', counter, reason: 'asked for it' } as const
    expect(house.when(lin, { ...order, number: turning })).toEqual(refused('not-served-here'))
    expect(house.when(lin, { ...order, number: '1888' })).toEqual(refused('unknown-ticket'))
  })

  test('T16 a clerk may call a chosen ticket of the counter’s lanes, and whoever was sent to the counter', () => {
    const house = openHouse()
    opens(house, [lin, counter], [wang, 4])
    house.takes(quietVisit)
    serves(house, wang, 4, 'called')
    house.given(wang, { type: 'transfer', counter: 4, to: { counter }, reason: 'quieter there' })
    const order: DayOrder = { type: 'call-ticket', counter, number, reason: 'asked for it' }
    house.given(lin, order)
    passes(house, lin, counter)
    house.given(lin, order)
  })
})

function atStage(stage: string): House {
  const house = openHouse()
  opens(house, [lin, counter])
  house.takes({}, tablet)
  stages[stage]?.(house)
  house.later(1)
  return house
}
