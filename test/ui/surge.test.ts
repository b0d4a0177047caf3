import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { SurgeView } from '../../shared/surge-view.ts'
import { barriersOn } from '../support/accessible.ts'
import * as consoles from '../support/examples/console.ts'
import { emptyReport, serveCrowd } from '../support/examples/crowd.ts'
import { rushHour as dashboard } from '../support/examples/dashboard.ts'
import { morning as desk } from '../support/examples/desk.ts'
import { openExamples } from '../support/examples/open.ts'
import * as surge from '../support/examples/surge.ts'
import { ticketExamples } from '../support/examples/ticket.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'

const size = { width: 1280, height: 800 }
const openDesk = stageFor('kiosk/desk', size)
const openConsole = stageFor('kiosk/console', { width: 1366, height: 768 })
const openPublic = stageFor('display/open', { width: 390, height: 844 })
const openTablet = stageFor('kiosk/ticket', { width: 1080, height: 1920 })
const openDashboard = stageFor('display/dashboard', { width: 1920, height: 1080 })

const stages: readonly (readonly [string, SurgeView])[] = [
  ['a notice', surge.noticed],
  ['an advice', surge.advised],
  ['on the way', surge.onTheWay],
  ['all hands', surge.allHands],
  ['may close', surge.mayClose],
]

describe('an advice at the desk', () => {
  test.each(stages)('SG21 every stage is drawn without a barrier or a complaint: %s', async (_, view) => {
    const { page, complaints } = await openDesk({ ...desk, surge: view })
    expect(await barriersOn(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    expect((await overflow(page)).right).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })

  test('SG22 it says who, which counter and what it will do', async () => {
    const { page } = await openDesk({ ...desk, surge: surge.advised })
    const words = await page.getByRole('region', { name: '人潮紓散' }).innerText()
    for (const part of [
      '建議加開機動 7 號櫃檯',
      '最久等候 24 → 13 分',
      '請 簡後線 前往',
      '10:22 取號約等',
      '23 人等候',
    ])
      expect(words).toContain(part)
  })

  test('SG23 yes, no with a reason, and over take one tap each', async () => {
    const { press, acts, stage } = await openDesk({ ...desk, surge: surge.advised })
    await press('同意加開')
    expect((await acts(1))[0]).toEqual({ type: 'answer-advice', advice: 4, answer: { name: 'accept' } })
    await press('目前無人手')
    expect((await acts(2))[1]).toEqual({
      type: 'answer-advice',
      advice: 4,
      answer: { name: 'decline', reason: 'nobody-free', words: '' },
    })
    stage.show({ ...desk, surge: surge.onTheWay })
    await press('結束支援')
    expect((await acts(3))[2]).toEqual({ type: 'end-advice', advice: 4 })
  })

  test('SG23 yes, no with a reason, and over take one tap each: a reason in words of one’s own', async () => {
    const { page, press, acts } = await openDesk({ ...desk, surge: surge.advised })
    await press('其他原因…')
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('textbox', { name: /^原因/ }).fill('系統更新中')
    await press('送出')
    expect(await acts()).toEqual([
      { type: 'answer-advice', advice: 4, answer: { name: 'decline', reason: 'other', words: '系統更新中' } },
    ])
  })
})

test('SG48 only what can be a reason is offered: nobody is needed to close a counter', async () => {
  const { page, press, acts, stage } = await openDesk({ ...desk, surge: surge.mayClose })
  const reasons = page.getByRole('group', { name: '暫不處理' }).getByRole('button')
  await page.getByText('可以關了').waitFor()
  expect(await reasons.allInnerTexts()).toEqual(['還需要，先不關', '其他原因…'])
  await press('還需要，先不關')
  expect(await acts()).toEqual([
    { type: 'answer-advice', advice: 5, answer: { name: 'decline', reason: 'not-needed', words: '' } },
  ])
  stage.show({ ...desk, surge: surge.everybody })
  await page.getByText('請所有能離開的同仁到前線支援。').waitFor()
  expect(await reasons.allInnerTexts()).toEqual(['目前無人手', '很快會消化', '不需要', '其他原因…'])
  expect(await page.getByText('前往').count()).toBe(0)
})

describe('an advice at the console', () => {
  test('SG24 a back-line reviewer sees it before choosing a counter, and opens that counter with the one tap', async () => {
    const { page, press, acts, complaints } = await openConsole({
      ...consoles.choosing,
      surge: surge.advisedToBackLine,
    })
    expect(await barriersOn(page)).toEqual([])
    await press('我去開 7 號')
    expect(await acts()).toEqual([{ type: 'answer-advice', advice: 4, answer: { name: 'accept' } }])
    expect(complaints).toEqual([])
  })

  test('SG50 after the yes of a supervisor the reviewer who was asked reads it, and comes with one tap', async () => {
    const { page, press, acts } = await openConsole({ ...consoles.choosing, surge: surge.awaited })
    const region = page.getByRole('region', { name: '人潮紓散' })
    await region.getByText('請 簡後線 前往').waitFor()
    await region.getByText(/^林督導已同意/).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await press('我去開 7 號')
    expect(await acts()).toEqual([{ type: 'open-counter', counter: 7 }])
    expect(await region.getByRole('button', { name: '結束支援' }).count()).toBe(0)
  })

  test('SG25 a clerk with a visitor reads it and has no button; a counter that closes next says so', async () => {
    const { page, stage } = await openConsole({ ...consoles.calling, surge: surge.advisedToOthers })
    await page.getByText('建議加開機動 7 號櫃檯').waitFor()
    expect(await page.getByRole('button', { name: /加開|無人手/ }).count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    stage.show({ ...consoles.calling, surge: surge.closesNext })
    await page.getByText('辦完手上這一位，本櫃檯就關閉').waitFor()
    stage.show({ ...consoles.serving, surge: surge.closesNext })
    await page.getByRole('button', { name: /^完成，關閉櫃檯/ }).waitFor()
  })
})

test('SG26 the dashboard shows it, and never acts', async () => {
  const { page } = await openDashboard({ ...dashboard, surge: surge.allHands }, { routes: (app) => serveCrowd(app) })
  await page.getByText('全員支援').waitFor()
  const region = page.getByRole('region', { name: '人潮紓散', exact: true }).first()
  expect(await region.getByRole('button').count()).toBe(0)
  expect(await barriersOn(page)).toEqual([])
})

test('SG27 a new advice is heard once, and the sound can be turned off for good at this place', async () => {
  const { page, stage, reload } = await openDesk(desk)
  const tones = await tonesOf(page)
  await page.mouse.click(5, 5)
  stage.show({ ...desk, surge: surge.advised })
  await expect.poll(tones).toBe(2)
  stage.show({ ...desk, surge: surge.advised, waiting: 11 })
  stage.show({ ...desk, surge: surge.toldAnew })
  await page.getByText('最久等候 19 → 12 分').waitFor()
  await page.getByText('10:27 取號約等 19 分').waitFor()
  await page.getByRole('switch', { name: '提示聲：開' }).click()
  expect(await tones()).toBe(2)
  await reload()
  await page.getByRole('switch', { name: '提示聲：關' }).waitFor()
})

test('SG27 a new advice is heard once: also from a dashboard that may sound and that nobody has touched', async () => {
  const { page, stage } = await openDashboard(dashboard, { routes: (app) => serveCrowd(app) })
  const tones = await tonesOf(page)
  stage.show({ ...dashboard, surge: surge.advised })
  await expect.poll(tones).toBe(2)
})

test('SG27 a new advice is heard once: not again when the reviewer sits down, and the first of the next morning too', async () => {
  const { page, stage } = await openConsole({ ...consoles.choosing, surge: surge.calmHall })
  const tones = await tonesOf(page)
  stage.show({ ...consoles.choosing, surge: surge.advisedToBackLine })
  await expect.poll(tones).toBe(2)
  stage.show({ ...consoles.calling, surge: surge.advisedToBackLine })
  await page.getByText('建議加開機動 7 號櫃檯').waitFor()
  stage.show({ ...consoles.calling, surge: surge.nextMorning })
  await expect.poll(tones).toBe(4)
})

/** How many tones the page has played since. */
async function tonesOf(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const heard = { tones: 0 }
    Object.assign(window, { heard })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (...at) {
      heard.tones += 1
      return start.apply(this, at)
    }
  })
  return () => page.evaluate(() => (window as unknown as { heard: { tones: number } }).heard.tones)
}

describe('the review and the staffing on the dashboard', () => {
  const withCrowd = { routes: (app: Parameters<typeof serveCrowd>[0]) => serveCrowd(app) }

  test('SG37 the review says in a sentence what it was worth, row by row who, when and why, and gives a file', async () => {
    const { page } = await openDashboard(dashboard, withCrowd)
    const card = page.getByRole('region', { name: '人潮紓散' })
    await card.getByText('合計節省民眾等候 640 分，每支援一小時節省 320 分').waitFor()
    await card.getByText('相加為 512 分，和合計不同').waitFor()
    await card.getByText('其中 1 次沒有建議').waitFor()
    const byHand = await card.getByRole('row').filter({ hasText: '自行加開' }).innerText()
    for (const part of ['9 人', '09:10 王櫃員', '09:55', '100', '45']) expect(byHand).toContain(part)
    const row = await card.getByRole('row').filter({ hasText: '412' }).innerText()
    for (const part of ['11/16（一）', '18 → 24 分', '10:03 同意 林督導', '10:06 簡後線', '11:21', '24 → 13', '75'])
      expect(row).toContain(part)
    await card.getByText('10:03 不開 林督導 系統更新中').waitFor()
    const file = card.getByRole('link', { name: '下載 CSV' })
    expect(await file.getAttribute('href')).toBe('/activations.csv?from=2026-11-20&to=2026-11-20')
    expect(await barriersOn(page)).toEqual([])
  })

  test('SG37 the review says in a sentence what it was worth, row by row who, when and why, and gives a file: a calm month', async () => {
    const { page } = await openDashboard(dashboard, { routes: (app) => serveCrowd(app, emptyReport) })
    await page.getByText('這段期間沒有建議').waitFor()
  })

  test('SG38 for each of the next days it says where the roster is short, and shows it as chart and table', async () => {
    const { page } = await openDashboard(dashboard, withCrowd)
    const card = page.getByRole('region', { name: '明天與下週的人力' })
    await card.getByText('12:00–13:30 少 2 櫃（需要 6，排定 4）').first().waitFor()
    await card.getByRole('button', { name: /11月25日/ }).click()
    await card.getByText('排定的櫃檯夠用').first().waitFor()
    await card.getByText('假日後第一天，比照星期一').first().waitFor()
    await card.getByRole('button', { name: /11月26日/ }).click()
    await card.getByText('只有 2 天紀錄，資料還不足').waitFor()
    await card.getByRole('button', { name: '看表格' }).click()
    expect(await card.getByRole('row').count()).toBe(1 + 3 * 19 + 1)
    expect(await card.getByRole('row').nth(1).innerText()).toContain('11/23（一）')
    expect(await barriersOn(page)).toEqual([])
  })
})

test('SG40 when help has been called, the tablet and the public page say politely what else one may do', async () => {
  const quieter = { from: '14:00', to: '16:00' }
  const open = await openPublic({ ...openExamples.ordinary, crowded: true, quieter })
  await open.page.getByText('先預約，或到戶政司網站申辦').waitFor()
  expect(await barriersOn(open.page)).toEqual([])
  const tablet = await openTablet({ ...ticketExamples.ordinary, crowded: true, quieter })
  await tablet.press(/^戶籍謄本/)
  await tablet.press(/^戶籍謄本（中文）/)
  await tablet.page.getByText('先預約，或到戶政司網站申辦').waitFor()
  await tablet.page.getByText('平常 14:00–16:00').waitFor()
  await open.page.getByText('平常 14:00–16:00').waitFor()
  for (const mode of ['大字', '低位操作']) {
    expect(await overflow(tablet.page)).toEqual({ right: 0, below: 0 })
    expect(await cutTexts(tablet.page)).toEqual([])
    await tablet.press(mode)
  }
})
