import { describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { barriersOn } from '../support/accessible.ts'
import * as examples from '../support/examples/desk.ts'
import { now } from '../support/examples/staff-tickets.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/desk', { width: 1280, height: 800 })

/** The office gives the number 1032 to whoever asks for one. */
const giving = {
  answer: ({ type }: Command): Answer =>
    type === 'take-ticket' || type === 'check-in'
      ? {
          ok: true,
          slip: { number: '1032', lane: 'general', ahead: 7, wait: { about: 18, latest: 30 }, takenAt: now, url: '/' },
        }
      : { ok: true },
}
const plain = { type: 'take-ticket', priority: null, quiet: true, language: 'zh-TW', missing: [] } as const

/** Axe reads two hundred rows, twice. */
const patient = 120_000

describe('the desk', () => {
  test.each(Object.entries(examples))(
    'VD1 every example is drawn without a complaint, a barrier or anything cut off: %s',
    async (_, view) => {
      const { page, complaints, press } = await open(view)
      for (const [language, list] of [
        ['zh-TW', /^今天預約/],
        ['en', /^Bookings/],
      ] as const) {
        if (language === 'en') await press('English')
        expect(await overflow(page)).toEqual({ right: 0, below: 0 })
        expect(await cutTexts(page)).toEqual([])
        expect(await barriersOn(page)).toEqual([])
        await press(list)
        expect(await overflow(page)).toEqual({ right: 0, below: 0 })
        expect(await cutTexts(page)).toEqual([])
      }
      expect(await barriersOn(page)).toEqual([])
      expect(complaints).toEqual([])
    },
    patient,
  )

  test('VD2 what is not for the desk reads like what nobody told', async () => {
    const { page } = await open(examples.morning)
    const quiet = await page.getByRole('button', { name: /^1028/ }).innerText()
    const untold = await page.getByRole('button', { name: /^1031/ }).innerText()
    expect(wordsOf(quiet)).toEqual(wordsOf(untold))
    expect(await page.locator('body').innerText()).not.toContain('疼您')
  })

  test('VD3 two hundred who wait can be scrolled through', async () => {
    const { page } = await open(examples.rushHour)
    const last = page.getByRole('button', { name: /^1299/ })
    await last.scrollIntoViewIfNeeded()
    expect(await last.isVisible()).toBe(true)
  })
})

describe('a number for somebody', () => {
  test('VD4 the commonest matter takes one tap; number, people ahead, wait and code are shown, then the next', async () => {
    const { page, press, acts } = await open(examples.morning, giving)
    await press('戶籍謄本')
    await page.getByText('前面還有 7 人').waitFor()
    await page.getByText('約 18 分，最晚約 30 分').waitFor()
    await page.getByRole('img', { name: '用手機掃描，隨時看叫到幾號' }).waitFor()
    expect(await page.getByRole('status').innerText()).toBe('1032')
    expect(await barriersOn(page)).toEqual([])
    await press('好，下一位')
    await page.getByRole('heading', { name: '替民眾取號' }).waitFor()
    expect(await acts()).toEqual([{ ...plain, matters: ['transcript-zh'] }])
  })

  test('VD5 priority takes three taps, and is over with the number', async () => {
    const { page, press, acts } = await open(examples.morning, giving)
    await press('愛心優先')
    await press('年滿 65 歲')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press('換領國民身分證')
    expect(await acts()).toEqual([{ ...plain, matters: ['id-exchange'], priority: 'senior' }])
    await press('好，下一位')
    await page.getByRole('button', { name: '愛心優先' }).waitFor()
  })

  test('VD6 any matter takes three taps', async () => {
    const { press, acts } = await open(examples.morning, giving)
    await press('其他事項')
    await press('戶口名簿請領、補領、換領')
    await press('給號')
    expect(await acts()).toEqual([{ ...plain, matters: ['hhcert'] }])
  })

  test('VD7 several matters, or none, stand on one number', async () => {
    const { press, acts } = await open(examples.morning, giving)
    await press('其他事項')
    await press('遷入登記')
    await press('初領國民身分證')
    await press('給號')
    expect(await acts()).toEqual([{ ...plain, matters: ['move-in', 'id-first'] }])
    await press('好，下一位')
    await press('其他事項')
    await press('給號')
    expect(await acts(2)).toContainEqual({ ...plain, matters: [] })
  })

  test.each([
    ['給號，到專責櫃檯（較安靜）', true],
    ['給號，到一般櫃檯', false],
  ])('VD8 for a quiet matter the visitor chooses the counter: %s', async (words, quiet) => {
    const { press, acts } = await open(examples.morning, giving)
    await press('其他事項')
    await press('離婚登記')
    await press(words)
    expect(await acts()).toEqual([{ ...plain, matters: ['divorce'], quiet }])
  })

  test.each([
    ['到專責櫃檯（較安靜），不用愛心號', true, null],
    ['給愛心號，到一般櫃檯', false, 'senior'],
  ])('VD24 who asked for priority with a quiet matter chooses between the two: %s', async (words, quiet, priority) => {
    const { page, press, acts } = await open(examples.morning, giving)
    await press('愛心優先')
    await press('年滿 65 歲')
    // The tap that chose "65" must be over before another at the same place counts.
    const matters = async () => {
      if ((await page.getByRole('dialog').count()) === 0) await press('其他事項')
      return page.getByRole('button', { name: '離婚登記' }).count()
    }
    await expect.poll(matters).toBe(1)
    await press('離婚登記')
    await page.getByText('請問民眾要安靜，還是要優先').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await press(words)
    expect(await acts()).toEqual([{ ...plain, matters: ['divorce'], quiet, priority }])
  })

  test('VD9 what stands on no tile is not offered across the desk', async () => {
    const { page, press } = await open(examples.morning)
    await press('其他事項')
    await page.getByRole('button', { name: '死亡登記' }).waitFor()
    expect(await page.getByRole('dialog').innerText()).not.toContain('保護')
  })

  test('VD10 the number is shown in the visitor’s language', async () => {
    const { page, press, acts } = await open(examples.morning, giving)
    await press(/^中文$/)
    await press(/^Tiếng Việt$/)
    await press('戶籍謄本')
    await page.getByText('Còn 7 người trước bạn').waitFor()
    expect(await acts()).toEqual([{ ...plain, matters: ['transcript-zh'], language: 'vi' }])
  })

  test('VD11 why there is no number is said in words', async () => {
    const answer = (): Answer => ({ ok: false, refusal: { code: 'no-number-left' } })
    const { page, press } = await open(examples.morning, { answer })
    await press('戶籍謄本')
    await page.getByRole('alert').getByText('今天這一類的號碼已發完').waitFor()
  })

  test('VD12 after closing time staff may still give numbers, and are told that it is closed', async () => {
    const { page, press, acts } = await open(examples.closingTime, giving)
    await page.getByText('現在不是取號時間，同仁仍可給號。').waitFor()
    await press('領件')
    expect(await acts()).toEqual([{ ...plain, matters: ['pickup'] }])
  })
})

/** A row without what differs for everybody: its number and its wait. */
function wordsOf(row: string): string[] {
  return row.split(/\s+/).filter((word) => word && !/^\d+$/.test(word))
}
