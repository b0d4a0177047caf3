import { describe, expect, test } from 'vitest'
import { nantun } from '../../shared/presets/nantun-19.ts'
import { barriersOn } from '../support/accessible.ts'
import { openExamples } from '../support/examples/open.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'

const phone = { width: 390, height: 844 }
const narrow = { width: 320, height: 640 }
const desktop = { width: 1280, height: 900 }
const open = stageFor('display/open', phone)

describe('the public page', () => {
  test.each(Object.entries(openExamples))(
    'VP1 every example is drawn without a complaint or a barrier, and fits: %s',
    async (_, view) => {
      const { page, complaints } = await open(view, view.catalogue === 'nantun-19' ? { setup: nantun } : {})
      for (const size of [phone, narrow, desktop]) {
        await page.setViewportSize(size)
        expect((await overflow(page)).right).toBeLessThanOrEqual(0)
        expect(await cutTexts(page)).toEqual([])
        expect(await barriersOn(page)).toEqual([])
      }
      expect(complaints).toEqual([])
    },
  )

  test('VP2 it tells how many wait, about how long, and the last calls', async () => {
    const { page } = await open(openExamples.ordinary)
    const general = page.getByRole('listitem').filter({ hasText: '全功能' })
    await expect.poll(() => general.innerText()).toContain('約 18 分，最晚約 30 分')
    expect(await general.innerText()).toContain('7')
    expect(await page.getByRole('row').nth(1).innerText()).toMatch(/1024\s+1\s+10:2/)
    await page.getByText('現在取號到 17:30').waitFor()
  })

  test('PL31 in Mandarin a line of the rule ends where a phrase does', async () => {
    const { page } = await open(openExamples.ordinary)
    const rule = page.getByText('一般依取號順序叫號；').locator('xpath=..')
    expect(await rule.innerText()).toContain(
      '一般依取號順序叫號；愛心優先每等 1 分鐘以 5 分鐘計，等滿 10 分鐘必為下一位；',
    )
    const lines = await rule.locator('span').evaluateAll((phrases) =>
      phrases.map((phrase) => {
        const words = document.createRange()
        words.selectNodeContents(phrase)
        return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size
      }),
    )
    expect(lines).toEqual(lines.map(() => 1))
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('Numbers are called in order;').waitFor()
    expect(await page.getByText('Numbers are called in order;').locator('xpath=..').innerText()).toContain(
      'Priority: each minute counts as 5, next after 10 minutes; Booked:',
    )
  })

  test('VP3 a closed office says when it opens', async () => {
    const { page } = await open(openExamples.closed)
    await page.getByRole('heading', { name: '現在休息' }).waitFor()
    await page.getByText('民國115年11月23日 星期一 08:00 開始服務').waitFor()
    await page.getByText('今天還沒有叫號。').waitFor()
  })

  test('VP4 it speaks every language of the office', async () => {
    const { page } = await open(openExamples.ordinary)
    for (const [language, title] of [
      ['English', 'Waiting now'],
      ['Tiếng Việt', 'Tình hình chờ hiện tại'],
      ['Indonesia', 'Antrean saat ini'],
      ['ภาษาไทย', 'สถานะการรอขณะนี้'],
    ] as const) {
      await page.getByRole('button', { name: language }).click()
      await page.getByRole('heading', { name: title, level: 1 }).waitFor()
      expect((await overflow(page)).right).toBeLessThanOrEqual(0)
    }
  })

  test('VP5 no lane is shown that would tell a turning visitor apart', async () => {
    const { page } = await open(openExamples.ordinary)
    expect(await page.locator('body').innerText()).not.toContain('疼您')
  })
})
