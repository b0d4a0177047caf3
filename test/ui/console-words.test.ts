import { describe, expect, test } from 'vitest'
import { whyThis } from '../../kiosk/console/why-this.ts'
import { catalogueOf } from '../../shared/catalogue.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { CallReason, ConsoleView, Current } from '../../shared/staff-views.ts'
import { instantOf, minute } from '../../shared/time.ts'
import * as examples from '../support/examples/console.ts'
import { waiting } from '../support/examples/staff-tickets.ts'
import { stageFor } from '../support/on-stage.ts'

const catalogue = catalogueOf(longjing, 'example')
const general = { lane: 'general', minutes: 31, weight: 1 }
const priority = { lane: 'priority', minutes: 8, weight: 5 }

/** The visitor came with the code of a booking, and said nothing else. */
function booked({ seat }: ConsoleView): ConsoleView['seat'] {
  const said = { assisted: false, missing: [], review: null, slot: instantOf('2026-11-20', '10:00') }
  return seat?.current ? { ...seat, current: { ...seat.current, ...said } } : seat
}

function called(reason: Partial<CallReason>, special: Partial<Current> = {}): Current {
  return {
    ...waiting('1024', 31),
    calls: 1,
    calledAt: 0,
    servingSince: null,
    nextCallAt: 0,
    longer: false,
    ...special,
    reason: { rule: 'first-come', ...general, over: null, words: null, ...reason },
  }
}

describe('why this ticket', () => {
  test.each<[string, Current]>([
    ['愛心優先 8 分 ×5 ＞ 全功能 31 分', called({ rule: 'highest-score', ...priority, over: general })],
    ['只有這一位在等（全功能 31 分）', called({ rule: 'only-one' })],
    ['優先號等滿 10 分就是下一位（愛心優先 8 分 ×5）', called({ rule: 'promise-kept', ...priority, over: general })],
    ['無法站或坐著等，免等候', called({ rule: 'promise-kept', ...priority }, { group: 'immediate' })],
    ['這個櫃檯先叫愛心優先（愛心優先 8 分 ×5）', called({ rule: 'own-lane-first', ...priority, over: general })],
    ['依取號順序（全功能 31 分）', called({ rule: 'first-come' })],
    ['依號別順序，愛心優先在先（愛心優先 8 分 ×5）', called({ rule: 'strict', ...priority, over: general })],
    ['同仁指定：身體不適', called({ rule: 'chosen', words: '身體不適' })],
    ['由其他櫃檯轉來（全功能 31 分）', called({ rule: 'chosen' })],
    ['過號後報到，排到了（全功能 31 分）', called({ rule: 'returned' })],
  ])('VC22 why this ticket was next is said in words: %s', (words, current) => {
    expect(whyThis(current, catalogue, 'zh-TW')).toBe(words)
  })
})

describe('what the console says', () => {
  const open = stageFor('kiosk/console', { width: 1440, height: 900 })

  test('VC23 a document that the visitor does not have is marked with a sign and in words', async () => {
    const { page } = await open(examples.serving)
    const missing = page.getByRole('listitem').filter({ hasText: '民眾說沒帶' })
    expect(await missing.innerText()).toContain('房屋所有權狀')
    expect(await missing.locator('svg').count()).toBe(1)
  })

  test('VC24 documents that nobody asked about are not ticked off', async () => {
    const { page } = await open(examples.calling)
    expect(await page.getByRole('list', { name: '應備文件' }).locator('svg').count()).toBe(0)
  })

  test('VC24 documents that nobody asked about are not ticked off: nor for a booking, whose code was all that was asked', async () => {
    const { page } = await open({ ...examples.serving, seat: booked(examples.serving) })
    expect(await page.getByRole('list', { name: '應備文件' }).locator('svg').count()).toBe(0)
  })

  test('VC31 who waits for a slot still to come is not called nobody: it is said from when the call is possible', async () => {
    const slot = instantOf('2026-11-20', '10:40')
    const early = { ...waiting('8001', 0), aside: 'too-early', slot, since: slot - 5 * minute } as const
    const { page } = await open({ ...examples.emptyMorning, queue: [early], waiting: 1 })
    await page.getByText('預約的時段還沒到，10:35 起可以叫號。').waitFor()
    expect(await page.getByText('喘口氣').count()).toBe(0)
  })

  test('VC25 waiting long is said by a word and a sign beside the colour', async () => {
    const { page } = await open(examples.idle)
    const wait = (number: string) => page.getByRole('button', { name: new RegExp(`^${number}`) }).innerText()
    expect(await wait('1031')).toMatch(/1 分\s+順利/)
    expect(await wait('1027')).toMatch(/11 分\s+較久/)
    expect(await wait('1019')).toMatch(/21 分\s+過久/)
  })

  test('VC26 a visit that takes longer than usual is told gently, and never for a quiet one', async () => {
    const { page, stage } = await open(examples.busyCounter)
    await page.getByText('比平常久一些').waitFor()
    stage.show(examples.quietVisit)
    await page.getByText('比平常久一些').waitFor({ state: 'detached' })
  })

  test('VC27 a counter that rests shows why, and nothing urgent', async () => {
    const { page } = await open(examples.paused)
    await page.getByRole('heading', { name: '用餐' }).waitFor()
    await page.getByText('櫃檯暫停中').waitFor()
  })

  test('VC28 no clerk sees a rating', async () => {
    const { page, stage } = await open(examples.choosing)
    for (const [name, view] of Object.entries(examples)) {
      stage.show({ ...view, me: { ...view.me, name: `as ${name}` } })
      await page.getByText(`as ${name}`, { exact: true }).waitFor()
      expect(await page.locator('body').innerText()).not.toMatch(/評分|滿意|rating/i)
    }
  })

  test('VC29 with two hundred waiting the line follows without being built anew, and scrolls to its end', async () => {
    const { page, stage } = await open(examples.rushHour)
    const last = page.getByRole('button', { name: /^1299/ })
    const row = await last.elementHandle()
    for (const minutes of [1, 2, 3, 4, 5]) {
      stage.show(later(examples.rushHour, minutes))
      await page.getByText(`最久 ${62 + minutes} 分`).waitFor()
    }
    await last.scrollIntoViewIfNeeded()
    expect(await last.isVisible()).toBe(true)
    expect(await row?.evaluate((one) => one.isConnected)).toBe(true)
  })
})

function later(view: ConsoleView, minutes: number): ConsoleView {
  const queue = view.queue.map((ticket) => ({ ...ticket, since: ticket.since - minutes * 60_000 }))
  return { ...view, queue, longest: view.longest + minutes }
}
