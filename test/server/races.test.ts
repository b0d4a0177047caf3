import { afterEach, expect, test } from 'vitest'
import type { CounterNumber } from '../../shared/setup.ts'
import { ticket } from '../support/orders.ts'
import { type House, nextId, openHouse, type Person, paired } from '../support/server.ts'
import { sleepless } from '../torture/furnish.ts'

let house: House
afterEach(() => house.close())

const races = 1000

async function clerkAt(login: string, counter: CounterNumber): Promise<Person> {
  const clerk = await house.connect('console', await house.signIn(login, 'clerk'))
  await clerk.act({ type: 'open-counter', counter })
  return clerk
}

test('C4 two clerks who press "next" at the same instant never get the same visitor: a thousand races over sockets', async () => {
  house = await openHouse({ setup: sleepless, forecasts: 'in-passing' })
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const clerks = [await clerkAt('lin', 2), await clerkAt('wang', 3)]
  const press = (type: 'call-next' | 'start') =>
    Promise.all(
      clerks.map(async (clerk, index) => {
        const id = nextId()
        await clerk.act({ type, counter: index + 2 }, id)
        return house.server.store.events.of(id)?.facts.find((fact) => fact.type === 'ticket-called')?.number ?? []
      }),
    )
  const called = new Set<string>()
  for (let race = 0; race < races; race++) {
    const visitors = 1 + (race % 2)
    await Promise.all(Array.from({ length: visitors }, () => tablet.act(ticket)))
    // Pressed while somebody is served, "next" finishes that visit as well.
    const numbers = (await press('call-next')).flat()
    expect(new Set(numbers).size).toBe(visitors)
    expect(numbers.filter((number) => called.has(number))).toEqual([])
    for (const number of numbers) called.add(number)
    await press('start')
  }
  expect(called.size).toBe(races * 1.5)
})
