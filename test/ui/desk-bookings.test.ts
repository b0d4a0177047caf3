import { describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { barriersOn } from '../support/accessible.ts'
import * as examples from '../support/examples/desk.ts'
import { stageFor } from '../support/on-stage.ts'
import { squareOn } from '../support/square.ts'

const open = stageFor('kiosk/desk', { width: 1280, height: 800 })

const firstFull = {
  ok: false,
  refusal: { code: 'bookings-faulty', figures: { count: 1 } },
  faults: [{ line: 1, refusal: { code: 'slot-full', figures: { capacity: 3 } } }],
} as const

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

/** Parts of a dialog that hold more than they show. */
function scrolled(dialog: Element): string[] {
  return [dialog, ...dialog.children]
    .filter((part) => part.scrollHeight > part.clientHeight + 2)
    .map((part) => part.className)
}
