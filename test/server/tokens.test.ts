import { randomBytes } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { openTokens } from '../../server/tokens.ts'
import { ticket } from '../support/orders.ts'
import { type House, openHouse, paired } from '../support/server.ts'

let house: House | null = null
afterEach(() => house?.close())

test('A11 the address of a ticket cannot be guessed: neither from its number nor from its neighbours', async () => {
  house = await openHouse()
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const answers = [await tablet.act(ticket), await tablet.act(ticket)]
  const [token = '', other = ''] = answers.map((answer) => (answer.ok && answer.slip?.url.split('#')[1]) || '')
  const near = [...token].map((letter, at) => token.slice(0, at) + (letter === 'A' ? 'B' : 'A') + token.slice(at + 1))
  const random = Array.from({ length: 30 }, () => randomBytes(16).toString('base64url'))
  const mixed = token.slice(0, 11) + other.slice(11)
  for (const guess of [...near, ...random, mixed, '', '1001', token.slice(0, -1), `${token}A`, token.toLowerCase()]) {
    const phone = await house.connect('mine', { token: guess })
    expect(await phone.sees('gone')).toEqual({ screen: 'gone' })
    expect(await phone.act({ type: 'withdraw-ticket', number: '1001' })).toMatchObject({ ok: false })
    phone.leave()
  }
  const phone = await house.connect('mine', { token })
  expect(await phone.sees('mine')).toMatchObject({ number: '1001' })
})

test('A11 the address of a ticket cannot be guessed: it has 128 bits, and tells nothing of another day or office', () => {
  const offices = [openTokens(randomBytes(32), 'http://a'), openTokens(randomBytes(32), 'http://b')]
  const days = ['2026-11-18', '2026-11-19']
  const numbers = Array.from({ length: 500 }, (_, index) => String(1001 + index))
  const all = offices.flatMap((tokens) =>
    days.flatMap((day) => numbers.flatMap((number) => [tokens.of(day, number), tokens.ratingOf(day, number)])),
  )
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((token) => Buffer.from(token, 'base64url').length !== 16)).toEqual([])
})

test('A11 the address of a ticket cannot be guessed: no log and no database holds it', async () => {
  house = await openHouse()
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const answer = await tablet.act(ticket)
  const token = (answer.ok && answer.slip?.url.split('#')[1]) || ''
  const rows = house.server.store.database.prepare('select data from event').all()
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(token).not.toBe('')
})
