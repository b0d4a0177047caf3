import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Command } from '../../shared/contract.ts'
import { minute, second } from '../../shared/time.ts'
import { ticket } from '../support/orders.ts'
import { type House, openHouse, type Person, paired } from '../support/server.ts'

let house: House
let clerk: Person
let phone: Person
let rate: Person

/** One visit, finished at counter 2; its visitor has a phone, and the counter a tablet. */
beforeEach(async () => {
  house = await openHouse()
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const slip = await tablet.act(ticket)
  const url = slip.ok ? slip.slip?.url : undefined
  phone = await house.connect('mine', { token: new URL(url ?? '').hash.slice(1) })
  rate = await house.connect('rate', await paired(house, 'rate', 2))
  clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  for (const type of ['open-counter', 'call-next', 'start'] as const) await clerk.act({ type, counter: 2 })
})
afterEach(() => house.close())

const refused = (code: string) => ({ ok: false, refusal: { code } })
const rating = (token: string): Command => ({ type: 'rate', token, score: 5, reasons: [], comment: '' })
const finish = () => clerk.act({ type: 'finish', counter: 2 })
const kept = () => house.server.store.database.prepare('select number, score, channel from rating').all()

async function offeredByTablet(): Promise<string> {
  const { invitation } = await rate.sees('rate', (view) => view.invitation.name !== 'resting')
  return 'token' in invitation ? invitation.token : ''
}

async function offeredByPhone(): Promise<string> {
  const view = await phone.sees('mine', (mine) => typeof mine.rating === 'object')
  return typeof view.rating === 'object' ? view.rating.token : ''
}

test('R1 a visit is rated once, at the counter or on the phone', async () => {
  await finish()
  const [here, there] = [await offeredByTablet(), await offeredByPhone()]
  expect(await rate.act(rating(here))).toEqual({ ok: true })
  expect(await rate.act(rating(here))).toEqual(refused('rating-given'))
  expect(await phone.act(rating(there))).toEqual(refused('rating-given'))
  await house.restart()
  expect(kept()).toEqual([{ number: '1001', score: 5, channel: 'tablet' }])
})

test('R2 only by the token that was offered, and not before the visit is over', async () => {
  expect((await phone.sees('mine')).rating).toBe('not-yet')
  await finish()
  const token = await offeredByPhone()
  for (const wrong of [token.replace(/./g, 'A'), `${token.slice(0, -1)}_`])
    expect(await phone.act(rating(wrong))).toEqual(refused('rating-closed'))
  const other = await house.connect('rate', await paired(house, 'rate', 3))
  expect(await other.act(rating(token))).toEqual(refused('rating-closed'))
  expect(kept()).toEqual([])
})

test('R3 the tablet may be used for ten minutes after the visit, the phone until the books close', async () => {
  await finish()
  const [here, there] = [await offeredByTablet(), await offeredByPhone()]
  await house.wait(10 * minute + second)
  house.server.office.announce()
  await rate.sees('rate', (view) => view.invitation.name === 'resting')
  expect(await rate.act(rating(here))).toEqual(refused('rating-closed'))
  expect(await phone.act(rating(there))).toEqual({ ok: true })
})

test('R4 nobody of the staff can rate, decline or read a rating of a visit', async () => {
  await finish()
  const token = await offeredByTablet()
  const desk = await house.connect('desk', await house.signIn('chen', 'supervisor'))
  const office = await house.connect('office', await house.signIn('head', 'head'))
  for (const person of [clerk, desk, office]) {
    expect(await person.act(rating(token))).toEqual(refused('not-allowed'))
    expect(await person.act({ type: 'decline-rating', token })).toEqual(refused('not-allowed'))
  }
  await rate.act({ ...rating(token), score: 1, reasons: ['attitude'] } as Command)
  for (const person of [clerk, desk]) {
    await person.sees(person === clerk ? 'console' : 'desk')
    expect(JSON.stringify(person.frames)).not.toMatch(/attitude|"score"/)
  }
})

test('R5 "not now" on the tablet leaves the phone its say, once', async () => {
  await finish()
  const [here, there] = [await offeredByTablet(), await offeredByPhone()]
  expect(await rate.act({ type: 'decline-rating', token: here })).toEqual({ ok: true })
  expect(await rate.act(rating(here))).toEqual(refused('rating-given'))
  expect(await phone.act(rating(there))).toEqual({ ok: true })
  expect(await phone.act(rating(there))).toEqual(refused('rating-given'))
  expect(kept()).toEqual([{ number: '1001', score: 5, channel: 'phone' }])
})
