import { expect, test } from 'vitest'
import { activationsIn } from '../../server/core/activation.ts'
import { weighed } from '../../server/reports/effects.ts'
import type { Setup } from '../../shared/setup.ts'
import { type House, lin, office, openHouse, opens, serves, wang } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

/** Counters six and seven are flexible. */
const twoFlexible: Setup = {
  ...mixed,
  counters: mixed.counters.map((counter) => ({ ...counter, flexible: counter.number >= 6 })),
}

const chien = { name: 'staff', login: 'chien', role: 'back-line' } as const

/** One counter, thirty visitors at once, and two flexible counters that come at the same time: the one by hand. */
function fullMorning(): House {
  const house = openHouse(twoFlexible)
  opens(house, [lin, 2])
  for (let nth = 0; nth < 30; nth++) house.takes()
  const trigger = { rule: 'waiting', waiting: 30, now: null, ahead: null } as const
  house.given(office, { type: 'advise', kind: 'open', counter: 7, who: 'chien', trigger, effect: null })
  house.later(1)
  opens(house, [chien, 7], [wang, 6])
  for (let round = 0; round < 10; round++) {
    for (const [clerk, counter] of [
      [lin, 2],
      [chien, 7],
      [wang, 6],
    ] as const)
      serves(house, clerk, counter, 'serving')
    house.later(10)
    for (const [clerk, counter] of [
      [lin, 2],
      [chien, 7],
      [wang, 6],
    ] as const)
      house.given(clerk, { type: 'finish', counter })
  }
  house.given(chien, { type: 'close-counter', counter: 7 })
  house.later(1)
  house.given(wang, { type: 'close-counter', counter: 6 })
  return house
}

test('SG42 a flexible counter opened without an advice is reviewed and weighed as well', () => {
  const house = fullMorning()
  const rows = activationsIn(house.day, house.facts)
  expect(rows.map(({ advice, kind, counter, clerk }) => [advice, kind, counter, clerk])).toEqual([
    [1, 'open', 7, 'chien'],
    [-1, 'by-hand', 6, 'wang'],
  ])
  const [, byHand] = rows
  expect(byHand).toMatchObject({ waiting: 30, answer: null, openedAt: byHand?.at, ended: 'counter-closed' })
  expect((byHand?.closedAt ?? 0) - (byHand?.openedAt ?? 0)).toBe(101 * 60_000)
  const { each } = weighed(house.facts)
  expect(each.map(({ advice }) => advice)).toEqual([1, -1])
  expect(each.every(({ saved, staff }) => saved > 0 && staff >= 100)).toBe(true)
})

test('SG42 a flexible counter opened without an advice is reviewed and weighed as well: an ordinary counter is not, and one left open ends with the day', () => {
  const house = openHouse(twoFlexible)
  opens(house, [lin, 2], [wang, 6])
  expect(activationsIn(house.day, house.facts)).toHaveLength(1)
  house.given(office, { type: 'end-day' })
  expect(activationsIn(house.day, house.facts)[0]).toMatchObject({ ended: 'day-over', closedAt: house.now })
})

test('SG43 counters that overlapped are weighed each alone and all together', () => {
  const { each, together } = weighed(fullMorning().facts)
  const sum = each.reduce((all, { saved }) => all + saved, 0)
  // Without one of them the other takes over a part: alone neither is worth what both were.
  expect(together).toBeGreaterThan(sum * 1.2)
})
