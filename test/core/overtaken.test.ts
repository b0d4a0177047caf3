import { expect, test } from 'vitest'
import { overtakenIn } from '../../server/core/ticket.ts'
import { mineView } from '../../server/core/views/public.ts'
import { noWaits } from '../../server/core/waits.ts'
import { type House, lin, openHouse, opens, quietVisit, seniorVisit, serves } from '../support/day.ts'

const counter = 1

test('PL12 a phone says how many of which public lane were called before, and a call taken back is forgotten', () => {
  const house = openHouse()
  opens(house, [lin, counter])
  const number = house.takes()
  house.takes(seniorVisit)
  house.takes(seniorVisit)
  house.later(11)
  serves(house, lin, counter)
  serves(house, lin, counter, 'called')
  expect(seenBy(house, number)).toEqual([{ lane: 'priority', people: 2 }])
  house.given(lin, { type: 'undo', counter })
  expect(seenBy(house, number)).toEqual([{ lane: 'priority', people: 1 }])
})

test('PL13 a turning visitor called earlier or later than a general one changes no count on a phone', () => {
  const house = openHouse()
  opens(house, [lin, counter])
  const turning = house.takes(quietVisit)
  const general = house.takes()
  house.takes(seniorVisit)
  house.later(12)
  serves(house, lin, counter)
  const both = [turning, general].map((number) => seenBy(house, number))
  expect(both).toEqual([[{ lane: 'priority', people: 1 }], [{ lane: 'priority', people: 1 }]])
  serves(house, lin, counter)
  expect(seenBy(house, general)).toEqual([{ lane: 'priority', people: 1 }])
  expect([...house.day.tickets.values()].map(overtakenIn)).toEqual([1, 1, 0])
})

function seenBy({ day, now }: House, number: string) {
  const ticket = day.tickets.get(number)
  if (!ticket) throw new Error(`no ticket ${number}`)
  return mineView(day, ticket, noWaits, 'not-yet', 'key', now).overtakenBy
}
