import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { ticket } from '../support/orders.ts'
import { type House, nextId, openHouse, type Person, paired } from '../support/server.ts'

let house: House
let tablet: Person

beforeEach(async () => {
  house = await openHouse()
  tablet = await house.connect('ticket', await paired(house, 'ticket'))
})
afterEach(() => house.close())

const numberIn = (answer: Answer) => (answer.ok ? answer.slip?.number : answer.refusal.code)

describe('D2 the same id twice is the same tap, also after a restart and a dropped reply', () => {
  test('D2 the same id twice is the same tap: at the same instant', async () => {
    const id = nextId()
    const [first, second] = await Promise.all([tablet.act(ticket, id), tablet.act(ticket, id)])
    expect(second).toEqual(first)
    expect(numberIn(await tablet.act(ticket))).toBe('1002')
  })

  test('D2 the same id twice is the same tap: long after the answer', async () => {
    const id = nextId()
    const first = await tablet.act(ticket, id)
    for (let other = 0; other < 5; other++) await tablet.act(ticket)
    expect(await tablet.act(ticket, id)).toEqual(first)
  })

  test('D2 the same id twice is the same tap: after a restart', async () => {
    const as = await paired(house, 'ticket')
    const before = await house.connect('ticket', as)
    const id = nextId()
    const first = await before.act(ticket, id)
    await house.restart()
    const after = await house.connect('ticket', as)
    expect(await after.act(ticket, id)).toEqual(first)
    expect(house.server.office.day.tickets.size).toBe(1)
  })

  test('D2 the same id twice is the same tap: after a dropped reply', async () => {
    const as = await paired(house, 'ticket')
    const ids = Array.from({ length: 50 }, nextId)
    for (const id of ids) {
      const dropped = await house.connect('ticket', as)
      dropped.socket.emit('act', id, ticket, () => {})
      dropped.leave()
    }
    const again = await house.connect('ticket', as)
    const numbers = await Promise.all(ids.map(async (id) => numberIn(await again.act(ticket, id))))
    expect(new Set(numbers).size).toBe(50)
    expect(house.server.office.day.tickets.size).toBe(50)
  })

  test('D2 the same id twice is the same tap: a clerk who presses "next" twice calls one visitor', async () => {
    for (let visitor = 0; visitor < 3; visitor++) await tablet.act(ticket)
    const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
    await clerk.act({ type: 'open-counter', counter: 2 })
    const id = nextId()
    const next = { type: 'call-next', counter: 2 } as const
    expect(await Promise.all([clerk.act(next, id), clerk.act(next, id)])).toEqual([{ ok: true }, { ok: true }])
    expect(house.server.office.day.callCount).toBe(1)
  })
})

test('D2 the same id twice is the same tap: a rating counts once, also after a restart', async () => {
  const slip = await tablet.act(ticket)
  if (!slip.ok || !slip.slip) throw new Error('no number')
  const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  for (const type of ['open-counter', 'call-next', 'start', 'finish'] as const) await clerk.act({ type, counter: 2 })
  const as = { token: slip.slip.url.split('#')[1] ?? '' }
  const phone = await house.connect('mine', as)
  const { rating } = await phone.sees('mine', (view) => typeof view.rating === 'object')
  const token = typeof rating === 'object' ? rating.token : ''
  const given: Command = { type: 'rate', token, score: 5, reasons: [], comment: '' }
  const id = nextId()
  expect(await phone.act(given, id)).toEqual({ ok: true })
  await house.restart()
  const again = await house.connect('mine', as)
  expect(await again.act(given, id)).toEqual({ ok: true })
  expect(await again.act({ ...given, score: 1 })).toMatchObject({ refusal: { code: 'rating-given' } })
  expect(house.server.store.database.prepare('select score from rating').all()).toEqual([{ score: 5 }])
})
