import { describe, expect, test } from 'vitest'
import type { DayOrder } from '../../server/core/decision.ts'
import { overtakenIn } from '../../server/core/ticket.ts'
import { desk, type House, lin, openHouse, opens, quietVisit, seniorVisit, serves, wang } from '../support/day.ts'

const counter = 2
const undo: DayOrder = { type: 'undo', counter }

describe('what a call leaves behind', () => {
  test('L15 who was overtaken by another lane is counted, and a call taken back is not counted', () => {
    const house = openHouse()
    opens(house, [lin, counter])
    house.takes()
    house.takes()
    const senior = house.takes(seniorVisit)
    house.takes()
    house.later(1)
    expect(serves(house, lin, counter, 'called')).toBe(senior)
    expect(overtaken(house)).toEqual([1, 1, 0, 0])
    house.given(lin, undo)
    expect(overtaken(house)).toEqual([0, 0, 0, 0])
    serves(house, lin, counter)
    serves(house, lin, counter)
    expect(overtaken(house)).toEqual([1, 1, 0, 0])
  })

  test('L15 who was overtaken by another lane is counted, by the own one not', () => {
    const house = openHouse()
    opens(house, [lin, 4])
    house.takes()
    house.takes(quietVisit)
    house.takes()
    for (const number of ['1003', '1002']) {
      house.given(lin, { type: 'call-ticket', counter: 4, number, reason: 'in a hurry' })
      house.given(lin, { type: 'start', counter: 4 }, { type: 'finish', counter: 4 })
    }
    expect(overtaken(house)).toEqual([0, 0, 0])
  })

  test('L15 who was overtaken by another lane is counted, also while an act is taken back', () => {
    const house = openHouse()
    opens(house, [lin, counter], [wang, 3])
    house.takes()
    serves(house, lin, counter, 'called')
    house.given(lin, { type: 'transfer', counter, to: { counter: 3 }, reason: 'English' })
    house.takes(seniorVisit)
    house.given(wang, { type: 'call-ticket', counter: 3, number: '2001', reason: 'cannot stand' })
    house.given(lin, undo)
    expect(overtaken(house)).toEqual([1, 0])
  })

  test('V5 a call that was taken back is no longer on the wall, but an earlier one of the same number is', () => {
    const house = openHouse()
    house.takes()
    opens(house, [lin, counter])
    called3(house)
    house.given(lin, { type: 'pass', counter })
    house.given(desk, { type: 'return-ticket', number: '1001' })
    house.later(1)
    serves(house, lin, counter, 'called')
    house.given(lin, undo)
    expect(house.day.calls.map((call) => call.seq)).toEqual([1, 2, 3])
  })

  test('V5 a call that was taken back is no longer on the wall', () => {
    const house = openHouse()
    house.takes()
    house.takes()
    opens(house, [lin, counter], [wang, 3])
    serves(house, lin, counter, 'called')
    serves(house, wang, 3, 'called')
    house.given(lin, undo)
    expect(house.day.calls).toEqual([{ seq: 2, number: '1002', counter: 3, at: house.now }])
    serves(house, lin, counter, 'serving')
    house.given(lin, undo)
    expect(house.day.calls.map((call) => call.number)).toEqual(['1002', '1001'])
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

function overtaken({ day }: House): number[] {
  return [...day.tickets.values()].map(overtakenIn)
}
