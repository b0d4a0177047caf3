import { describe, expect, test } from 'vitest'
import type { DayOrder } from '../../server/core/decision.ts'
import type { Fact } from '../../server/core/events.ts'
import {
  desk,
  done,
  type House,
  lin,
  openHouse,
  opens,
  passes,
  phoneOf,
  refused,
  seniorVisit,
  serves,
  supervisor,
  wang,
} from '../support/day.ts'

const counter = 2
const undo: DayOrder = { type: 'undo', counter }

describe('taking back', () => {
  test.each<[string, (house: House) => void, DayOrder, string?]>([
    ['call-next', () => {}, { type: 'call-next', counter }],
    ['call-next', () => {}, { type: 'call-ticket', counter, number: '1002', reason: 'asked for it' }, '1002'],
    ['start', (house) => void serves(house, lin, counter, 'called'), { type: 'start', counter }],
    ['finish', (house) => void serves(house, lin, counter, 'serving'), { type: 'finish', counter }],
    ['hold', (house) => void serves(house, lin, counter, 'serving'), { type: 'hold', counter }],
    ['resume', held, { type: 'resume', counter, number: '1001' }],
    ['pass', called3, { type: 'pass', counter }],
    [
      'transfer',
      (house) => void serves(house, lin, counter, 'serving'),
      { type: 'transfer', counter, to: { lane: 'priority' }, reason: 'cannot stand' },
    ],
  ])('U1 the last act at the counter can be taken back, with a trace: %s', (act, given, order, number = '1001') => {
    const house = openHouse()
    house.takes()
    house.takes()
    opens(house, [lin, counter])
    given(house)
    house.later(1)
    const before = placesOf(house)
    house.given(lin, order)
    expect(placesOf(house)).not.toEqual(before)
    house.later(2)
    const trace: Fact = { type: 'act-undone', at: house.now, counter, act, numbers: [number] }
    expect(house.when(lin, undo)).toEqual(done(trace))
    expect(placesOf(house)).toEqual(before)
    expect(house.day.counters.get(counter)?.last).toBeNull()
  })

  test('U1 the last act at the counter can be taken back, with all its calls', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    const before = placesOf(house)
    called3(house)
    house.given(lin, undo)
    expect(placesOf(house)).toEqual(before)
    expect(house.day.calls).toEqual([])
  })

  test('U2 "finish and next" is taken back as one', () => {
    const house = openHouse()
    house.takes()
    house.takes()
    opens(house, [lin, counter])
    serves(house, lin, counter, 'serving')
    house.later(3)
    const before = placesOf(house)
    house.given(lin, { type: 'call-next', counter })
    house.later(0, 20)
    house.given(lin, { type: 'recall', counter })
    const numbers = ['1001', '1002']
    expect(house.when(lin, undo)).toEqual(
      done({ type: 'act-undone', at: house.now, counter, act: 'call-next', numbers }),
    )
    expect(placesOf(house)).toEqual(before)
    expect(house.day.counters.get(counter)).toMatchObject({ ticket: '1001', finished: null })
  })

  test('U2 "finish and next" is taken back as one, but a finish and a later call are two', () => {
    const house = openHouse()
    house.takes()
    house.takes()
    opens(house, [lin, counter])
    serves(house, lin, counter)
    house.later(1)
    serves(house, lin, counter, 'called')
    house.given(lin, undo)
    expect(house.ticket('1001').stage.name).toBe('over')
    expect(house.ticket('1002').stage.name).toBe('waiting')
    expect(house.day.counters.get(counter)).toMatchObject({ ticket: null, finished: { number: '1001' } })
  })

  test('U4 nothing is taken back twice', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    expect(house.when(lin, undo)).toEqual(refused('nothing-to-undo'))
    serves(house, lin, counter, 'serving')
    house.given(lin, undo)
    expect(house.when(lin, undo)).toEqual(refused('nothing-to-undo'))
    expect(house.ticket('1001').stage.name).toBe('called')
  })
})

describe('too late', () => {
  test.each<[string, (house: House) => void, (house: House) => void]>([
    [
      'a passed ticket has returned',
      (house) => {
        serves(house, lin, counter, 'called')
        passes(house, lin, counter)
      },
      (house) => house.given(desk, { type: 'return-ticket', number: '1001' }),
    ],
    [
      'a transferred ticket was called elsewhere',
      (house) => {
        serves(house, lin, counter, 'called')
        house.given(lin, { type: 'transfer', counter, to: { counter: 3 }, reason: 'English' })
      },
      (house) => void serves(house, wang, 3, 'called'),
    ],
    [
      'who was on hold has left',
      held,
      (house) => house.given(phoneOf('1001'), { type: 'withdraw-ticket', number: '1001' }),
    ],
  ])('U3 once somebody has touched the ticket since, it is too late: %s', (_, given, then) => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter], [wang, 3])
    given(house)
    then(house)
    const before = placesOf(house)
    expect(house.when(lin, undo)).toEqual(refused('undo-too-late'))
    expect(placesOf(house)).toEqual(before)
  })

  test('U3 once somebody has touched the ticket since, it is too late, until that was taken back', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter], [wang, 3])
    serves(house, lin, counter, 'serving')
    house.given(lin, { type: 'transfer', counter, to: { counter: 3 }, reason: 'English' })
    serves(house, wang, 3, 'called')
    house.given(wang, { type: 'undo', counter: 3 })
    house.given(lin, undo)
    expect(house.ticket('1001').stage).toMatchObject({ name: 'serving', counter })
  })

  test('U6 after the minutes that the office allows it is too late, in words', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    serves(house, lin, counter, 'serving')
    house.later(5, 1)
    expect(house.when(lin, undo)).toEqual(refused('undo-too-old', { minutes: 5 }))
    expect(house.ticket('1001').stage.name).toBe('serving')
    house.given(lin, { type: 'finish', counter })
    house.later(5)
    house.given(lin, undo)
    expect(house.ticket('1001').stage.name).toBe('serving')
  })

  test('U5 only the own act is taken back, and nothing after a pause or at closing', () => {
    const house = openHouse()
    house.takes()
    house.takes(seniorVisit)
    opens(house, [lin, counter])
    serves(house, lin, counter)
    expect(house.when(wang, undo)).toEqual(refused('other-clerk'))
    house.given(lin, { type: 'pause-counter', counter, reason: 'break' }, { type: 'resume-counter', counter })
    expect(house.when(lin, undo)).toEqual(refused('nothing-to-undo'))
    serves(house, lin, counter)
    house.given(lin, { type: 'close-counter', counter })
    opens(house, [wang, counter])
    expect(house.when(wang, undo)).toEqual(refused('nothing-to-undo'))
    expect(house.when(supervisor, undo)).toEqual(refused('nothing-to-undo'))
  })
})

function called3(house: House): void {
  serves(house, lin, counter, 'called')
  for (const _ of [2, 3]) {
    house.later(0, 20)
    house.given(lin, { type: 'recall', counter })
  }
  house.later(0, 20)
}

function held(house: House): void {
  serves(house, lin, counter, 'serving')
  house.given(lin, { type: 'hold', counter })
}

/** Where everybody is; not what the office has counted meanwhile. */
function placesOf({ day }: House): unknown {
  const counters = [...day.counters.values()].map(({ counter, stage, ticket, finished }) => ({
    counter,
    stage,
    ticket,
    finished,
  }))
  return structuredClone({ tickets: [...day.tickets.values()], live: [...day.live].toSorted(), counters })
}
