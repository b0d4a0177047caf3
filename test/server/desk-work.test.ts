import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Command } from '../../shared/contract.ts'
import type { Figures } from '../../shared/figures.ts'
import { hour, minute } from '../../shared/time.ts'
import { type House, openHouse as open, type Person, paired } from '../support/server.ts'

let house: House
let clerk: Person
beforeEach(async () => {
  house = await open()
  clerk = await house.connect('desk', await house.signIn('lin', 'clerk'))
})
afterEach(() => house.close())

const today = '2026-11-18'
const tomorrow = '2026-11-19'
const lines = [
  { line: 2, code: 'LIST1', slot: '09:30', matters: ['move-in'] },
  { line: 3, code: 'LIST2', slot: '09:30', matters: ['marriage'] },
]

function list(date: string, step: 'check' | 'import', of = lines): Command {
  return { type: 'import-bookings', date, step, lines: of }
}

test.each([
  ['today', today],
  ['a later day', tomorrow],
])('BK14 a list of today and of a later day is kept whole, and a second time adds nothing: %s', async (_, date) => {
  expect(await clerk.act(list(date, 'check'))).toEqual({ ok: true })
  expect(house.server.store.bookings.of(date)).toEqual([])
  expect(await clerk.act(list(date, 'import'))).toEqual({ ok: true, added: 2 })
  expect(await clerk.act(list(date, 'import'))).toEqual({ ok: true, added: 0 })
  const faulty = [...lines, { line: 4, code: 'LIST4', slot: '09:30', matters: ['pickup'] }]
  expect(await clerk.act(list(date, 'import', faulty))).toEqual({
    ok: false,
    refusal: { code: 'bookings-faulty', figures: { count: 1 } },
    faults: [{ line: 4, refusal: { code: 'not-bookable' } }],
  })
  expect(house.server.store.bookings.of(date).map(({ code, matters }) => ({ code, matters }))).toEqual([
    { code: 'LIST1', matters: ['move-in'] },
    { code: 'LIST2', matters: ['marriage'] },
  ])
  await house.restart()
  await house.wait(date === today ? 0 : 24 * hour)
  const { bookings } = house.server.office.day
  expect([...bookings.keys()]).toEqual(['LIST1', 'LIST2'])
})

test('BK14 a list of today and of a later day is kept whole: a day that has passed is refused', async () => {
  expect(await clerk.act(list('2026-11-17', 'import'))).toMatchObject({ refusal: { code: 'date-past' } })
})

test('BK15 who comes too late for a booking is told so on the slip', async () => {
  await clerk.act(list(today, 'import'))
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  await house.wait(46 * minute)
  const answer = await tablet.act({ type: 'check-in', code: 'LIST1', language: 'vi' })
  expect(answer).toMatchObject({ ok: true, slip: { lane: 'general', lateFor: '09:30' } })
})

test('BK16 the head reads how bookings, reviews and notices went, on the screen and as a file', async () => {
  await clerk.act(list(today, 'import'))
  await house.wait(25 * minute)
  await clerk.act({ type: 'check-in', code: 'LIST1', language: 'zh-TW' })
  await clerk.act({ type: 'open-counter', counter: 2 })
  await clerk.act({ type: 'call-next', counter: 2 })
  const taken = await clerk.act({
    type: 'take-ticket',
    matters: ['seal-cert'],
    priority: null,
    quiet: true,
    language: 'zh-TW',
    missing: [],
  })
  const number = taken.ok ? (taken.slip?.number ?? '') : ''
  const missing = [{ matter: 'seal-cert', document: 1 }]
  await clerk.act({ type: 'review-ticket', number, result: 'missing', missing })
  await clerk.act({ type: 'give-notice', matters: ['seal-cert'], missing, way: 'qr' })
  await clerk.act({ type: 'give-notice', matters: ['divorce'], missing: [], way: 'print' })
  const as = await house.signIn('head', 'head')
  const read = (path: string) =>
    fetch(`${house.server.address}${path}?from=${today}&to=${today}`, { headers: { Cookie: as.cookie ?? '' } })
  const figures: Figures = await (await read('/figures.json')).json()
  expect(figures.desk).toEqual({
    bookings: { made: 2, inTime: 1, late: 0, absent: 0, called: 1, within: 1 },
    reviews: [
      { key: 'complete', count: 0, of: 1 },
      { key: 'missing', count: 1, of: 1 },
      { key: 'not-ours', count: 0, of: 1 },
    ],
    notices: 2,
    noticesByMatter: [
      { key: '印鑑證明', count: 1, of: 2 },
      { key: null, count: 1, of: 2 },
    ],
    noticesByDocument: [{ key: '印鑑章', count: 1, of: 2 }],
  })
  expect(await (await read('/figures/notices-by-matter.csv')).text()).toContain('不列事項,1')
  expect(await (await read('/figures/bookings-by-outcome.csv')).text()).toContain('時段後 5 分鐘內叫號,1')
})

test('RV12 what notices are made of is for everybody, and the address of the phone carries the notice where no server hears it', async () => {
  const answer = await fetch(`${house.server.address}/notice.json`)
  const { address, matters, texts } = await answer.json()
  expect(address).toBe('http://office.test/kiosk/notice/')
  expect(matters.find(({ id }: { id: string }) => id === 'seal-cert').fee['zh-TW']).toBe('每張 20 元')
  expect(texts.opening['zh-TW']).toContain('謝謝您今天來')
})
