import jsQR from 'jsqr'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { noticeCatalogueOf, readNotice } from '../../shared/notice.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { barriersOn } from '../support/accessible.ts'
import { morning as console_ } from '../support/examples/console-reviewed.ts'
import * as examples from '../support/examples/desk.ts'
import { cutTexts, overflow, type StageOptions, stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/desk', { width: 1280, height: 800 })
const walk = stageFor('kiosk/desk', { width: 800, height: 1280 })
const sit = stageFor('kiosk/console', { width: 1366, height: 768 })

const address = 'http://192.168.10.5:8080/kiosk/notice/'
const notices: StageOptions = {
  routes: (app) => app.get('/notice.json', (_, response) => response.json(noticeCatalogueOf(longjing, address))),
}
const firstFull = {
  ok: false,
  refusal: { code: 'bookings-faulty', figures: { count: 1 } },
  faults: [{ line: 1, refusal: { code: 'slot-full', figures: { capacity: 3 } } }],
} as const

/** What a phone or a scanner reads from the square on the page. */
async function squareOn(page: Page, name: string): Promise<string> {
  const square = page.getByRole('img', { name })
  await square.waitFor()
  const shot = (await square.screenshot()).toString('base64')
  const { data, width, height } = await page.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const pixels = pen?.getImageData(0, 0, image.width, image.height)
    return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height }
  }, shot)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}

describe('the list of bookings', () => {
  test('BK17 a list is pasted; its faults stand by their lines, and it is looked at before it is imported', async () => {
    const answer = (command: Command): Answer => {
      if (command.type !== 'import-bookings') return { ok: true }
      if (command.lines.some(({ code }) => code === 'FULL1')) return firstFull
      return command.step === 'import' ? { ok: true, added: 1 } : { ok: true }
    }
    const { page, press, acts, complaints } = await open(examples.morning, { answer })
    await press(/^今天預約/)
    await press('匯入名單')
    const list = page.getByRole('textbox', { name: '名單' })
    await list.fill('08:30,遷入登記,FULL1\n8:99,遷入登記,B77\n09:00,王小明,C88')
    await press('檢查名單')
    const faults = page.getByRole('alert')
    await faults.waitFor()
    const told = await faults.innerText()
    expect(told).toContain('第 1 行')
    expect(told).toContain('這個時段已額滿（3 位）')
    expect(told).toContain('「8:99」不是時段')
    expect(told).toContain('這裡看起來有姓名')
    expect(told).not.toContain('王小明')
    expect(await barriersOn(page)).toEqual([])
    await list.fill('時段\t事項\t代碼\n08:30\t遷入登記\tk7m2qx\n0900\tmarriage\tB77')
    await press('檢查名單')
    await page.getByText('共 2 筆，沒有錯誤').waitFor()
    expect(await page.getByRole('row').allInnerTexts()).toContain('08:30\t遷入登記\tK7M2QX')
    expect(await barriersOn(page)).toEqual([])
    await press('匯入 2 筆')
    await page.getByText('新增 1 筆；原本就有 1 筆').waitFor()
    const sent = await acts(3)
    expect(sent.map((one) => one.type === 'import-bookings' && one.step)).toEqual(['check', 'check', 'import'])
    expect(sent[2]).toMatchObject({
      date: '2026-11-20',
      lines: [
        { line: 2, code: 'K7M2QX' },
        { line: 3, code: 'B77' },
      ],
    })
    expect(complaints).toEqual([])
  })

  test('BK17 a list is read from a file, also in Big5', async () => {
    const { page, press } = await open(examples.morning)
    await press(/^今天預約/)
    await press('匯入名單')
    // 「08:30,遷入登記,ABC1」 as older programs of the administration write it.
    const big5 = Buffer.from([
      ...Buffer.from('08:30,'),
      0xbe,
      0x45,
      0xa4,
      0x4a,
      0xb5,
      0x6e,
      0xb0,
      0x4f,
      ...Buffer.from(',ABC1'),
    ])
    await page.getByLabel('選擇檔案').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: big5 })
    await expect.poll(() => page.getByRole('textbox', { name: '名單' }).inputValue()).toBe('08:30,遷入登記,ABC1')
    await press('檢查名單')
    await page.getByText('共 1 筆，沒有錯誤').waitFor()
  })

  test('BK24 a fault of a list is said once, and another file begins anew', async () => {
    const taken = { line: 2, refusal: { code: 'booking-exists' } } as const
    const answer = (command: Command): Answer =>
      command.type === 'import-bookings' && command.lines.length > 1
        ? { ok: false, refusal: { code: 'bookings-faulty', figures: { count: 1 } }, faults: [taken] }
        : { ok: true }
    const { page, press } = await open(examples.morning, { answer })
    await press(/^今天預約/)
    await press('匯入名單')
    const list = page.getByRole('textbox', { name: '名單' })
    await list.fill('08:30,遷入登記,B77\n09:00,遷入登記,B77')
    await press('檢查名單')
    await page.getByText('有 1 處要改').waitFor()
    expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual(['第 2 行代碼和第 1 行一樣。'])
    const buffer = Buffer.from('08:30,遷入登記,B77')
    await page.getByLabel('選擇檔案').setInputFiles({ name: 'mended.csv', mimeType: 'text/csv', buffer })
    await page.getByText('mended.csv').waitFor()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    expect(await list.inputValue()).toBe('08:30,遷入登記,B77')
    expect(await barriersOn(page)).toEqual([])
  })

  test.each(['中文', 'English', 'Tiếng Việt', 'Indonesia', 'ภาษาไทย'])(
    'BK25 a booking’s slip stands whole in its dialog, and nothing of it has to be scrolled for: %s',
    async (language) => {
      const { page, press } = await open(examples.morning)
      await press(/^今天預約/)
      await press('預約單 R7T3KA')
      await press(language)
      await page.getByRole('button', { name: language, pressed: true }).waitFor()
      expect(await page.getByRole('dialog').evaluate(scrolled)).toEqual([])
    },
  )

  test('BK18 a booking’s slip shows its code as a square that a reader reads, in the visitor’s language, and nobody’s matter', async () => {
    const { page, press, complaints } = await open(examples.morning)
    await press(/^今天預約/)
    await press('預約單 R7T3KA')
    expect(await squareOn(page, '預約代碼')).toBe('R7T3KA')
    await press('Tiếng Việt')
    await page.getByText('Hôm đó chọn').first().waitFor()
    const slip = await page.getByRole('dialog').innerText()
    expect(slip).not.toMatch(/遷入|身分證/)
    expect(await barriersOn(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('BK19 a scanner is heard wherever the focus is, and checks in with its Enter', async () => {
    const { page, press, acts } = await open(examples.morning)
    await press('輸入代碼')
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).focus()
    await page.keyboard.type('r7t3ka')
    await page.keyboard.press('Enter')
    expect(await acts()).toEqual([{ type: 'check-in', code: 'R7T3KA', language: 'zh-TW' }])
  })
})

function middleOf(box: { readonly y: number; readonly height: number } | null): number {
  return box ? box.y + box.height / 2 : Number.NaN
}

/** Parts of a dialog that hold more than they show. */
function scrolled(dialog: Element): string[] {
  return [dialog, ...dialog.children]
    .filter((part) => part.scrollHeight > part.clientHeight + 2)
    .map((part) => part.className)
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
