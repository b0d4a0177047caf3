import { describe, expect, test } from 'vitest'
import { noticeCatalogueOf, readNotice } from '../../shared/notice.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { barriersOn } from '../support/accessible.ts'
import { morning as console_ } from '../support/examples/console-reviewed.ts'
import * as examples from '../support/examples/desk.ts'
import { cutTexts, overflow, type StageOptions, stageFor } from '../support/on-stage.ts'
import { squareOn } from '../support/square.ts'

const open = stageFor('kiosk/desk', { width: 1280, height: 800 })
const walk = stageFor('kiosk/desk', { width: 800, height: 1280 })
const sit = stageFor('kiosk/console', { width: 1366, height: 768 })

const address = 'http://192.168.10.5:8080/kiosk/notice/'
const notices: StageOptions = {
  routes: (app) => app.get('/notice.json', (_, response) => response.json(noticeCatalogueOf(longjing, address))),
}

describe('along the line', () => {
  test('RV13 who walks along the line sees who is still to be looked at, says what is missing in two taps, and is offered a notice', async () => {
    const { page, press, acts, stage, complaints } = await walk(examples.morning, notices)
    await press('預審')
    await page.getByRole('heading', { name: '預審巡走' }).waitFor()
    expect(await overflow(page)).toEqual({ right: 0, below: 0 })
    expect(await cutTexts(page)).toEqual([])
    expect(await barriersOn(page)).toEqual([])
    await press(/^1025/)
    await press('齊備')
    expect(await acts()).toEqual([{ type: 'review-ticket', number: '1025', result: 'complete', missing: [] }])
    await press(/^1026/)
    await page.getByRole('button', { name: /印鑑章.*缺/, pressed: true }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await press('缺 1 件')
    await press('開一次告知單')
    await press('看告知單')
    await page.getByText('請帶辦印鑑登記時的那一顆').first().waitFor()
    expect(await acts(2)).toContainEqual({
      type: 'review-ticket',
      number: '1026',
      result: 'missing',
      missing: [{ matter: 'seal-cert', document: 1 }],
    })
    stage.show({ ...examples.morning, queue: examples.morning.queue.map((one) => ({ ...one, review: reviewed })) })
    await press('完成')
    await page.getByText('等候的人都看過了').waitFor()
    expect(complaints).toEqual([])
  })

  test('RV19 who walks along the line sees first who will be called next', async () => {
    const { queue } = examples.morning
    const order = queue.map(({ number }) => number).toReversed()
    const { page, press } = await walk({ ...examples.morning, byCall: order })
    await press('預審')
    await page.getByRole('heading', { name: '預審巡走' }).waitFor()
    const rows = await page.getByRole('button', { name: /^\d{4}/ }).allInnerTexts()
    const todo = order.filter((number) => queue.some((one) => one.number === number && one.review === null))
    expect(rows.map((row) => row.slice(0, 4))).toEqual(todo)
  })

  test('RV20 on a tablet in one hand the bar is one line, and a document’s sign stands beside its words', async () => {
    const { page, press } = await walk({ ...examples.morning, waiting: 27, longest: 138 })
    await press('預審')
    const title = page.getByRole('heading', { name: '預審巡走' })
    const [first, last] = [await title.boundingBox(), await page.locator('header time').boundingBox()]
    expect(Math.abs(middleOf(first) - middleOf(last))).toBeLessThan(8)
    await press(/^1026/)
    for (const one of await page.getByRole('dialog').getByRole('listitem').getByRole('button').all()) {
      const [sign, words] = [await one.locator('svg').boundingBox(), await one.locator('span').first().boundingBox()]
      expect((words?.x ?? 0) - ((sign?.x ?? 0) + (sign?.width ?? 0))).toBeGreaterThan(0)
    }
  })

  test('RV14 who walks along the line sees of a quiet visit what they see of one that told nothing', async () => {
    const { page, press } = await walk(examples.morning)
    await press('預審')
    await page.getByRole('heading', { name: '預審巡走' }).waitFor()
    const rowOf = (number: string) => page.getByRole('button', { name: new RegExp(`^${number}`) }).innerText()
    const [quiet, untold] = [await rowOf('1028'), await rowOf('1031')]
    expect(quiet.replace('1028', '')).toEqual(untold.replace('1031', ''))
    expect(await page.locator('body').innerText()).not.toContain('疼您')
  })

  const reviewed = { result: 'complete', missing: [], at: 0, by: '志工 2 號' } as const
})

describe('the one-time notice', () => {
  test('RV15 a notice is shown in both languages, printed, or read by a phone from its square, and counted once', async () => {
    const { page, press, acts, complaints } = await open(examples.morning, notices)
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await press('告知單')
    await press('看告知單')
    await page.getByText('請先選要辦的事').waitFor()
    await press('印鑑證明')
    await press(/印鑑章/)
    await press('Tiếng Việt')
    await press('看告知單')
    await page.getByText('Cần chuẩn bị thêm').first().waitFor()
    await page.getByText('還需要準備').first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    await press('給手機掃')
    const square = await squareOn(page, 'Phiếu hướng dẫn một lần')
    expect(square.startsWith(`${address}#`)).toBe(true)
    expect(readNotice(square.slice(address.length))).toEqual({
      day: '2026-11-20',
      language: 'vi',
      items: [{ matter: 'seal-cert', documents: [1] }],
    })
    expect(await barriersOn(page)).toEqual([])
    await press('列印')
    await page.locator('body[data-printed]').waitFor()
    expect(await acts()).toEqual([
      { type: 'give-notice', matters: ['seal-cert'], missing: [{ matter: 'seal-cert', document: 1 }], way: 'qr' },
    ])
    expect(complaints).toEqual([])
  })

  test('RV17 the console shows the review in the line and at the counter, and makes a notice there', async () => {
    const { page, press, acts } = await sit(console_, notices)
    await page.getByText('預審：齊備').first().waitFor()
    await page.getByText('預審缺').first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    await press('一次告知單')
    await press('看告知單')
    await press('給手機掃')
    expect(await acts()).toMatchObject([{ type: 'give-notice', way: 'qr' }])
  })
})

function middleOf(box: { readonly y: number; readonly height: number } | null): number {
  return box ? box.y + box.height / 2 : Number.NaN
}
