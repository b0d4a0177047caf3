import { readFileSync } from 'node:fs'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkedSetup } from '../../server/setup-file.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import { barriersOn } from '../support/accessible.ts'
import { openBrowser, openVisitor, type Visitor } from '../support/browser.ts'
import { ordinaryDay } from '../support/examples/office.ts'
import { openStage, type Stage } from '../support/stage.ts'

let browser: Browser
let stage: Stage
let visitor: Visitor
let page: Page
/** What was sent, sound or not. */
let sent: { from: unknown; note: unknown; setup: Setup }[]
let asked: unknown[]
beforeAll(async () => {
  browser = await openBrowser()
})
beforeEach(async () => {
  sent = []
  asked = []
  stage = await openStage(ordinaryDay, {
    setup: longjing,
    routes: (app) => {
      app.get('/setup.json', (request, response) => {
        asked.push(request.query.on)
        response.json(longjing)
      })
      app.post('/setup', express.json({ limit: '2mb' }), (request, response) => {
        sent.push({ from: request.query.from, note: request.query.note, setup: request.body })
        const checked = checkedSetup(request.body)
        if ('setup' in checked) return void response.status(204).end()
        const refusal = { code: 'setup-faulty', figures: { count: checked.faults.length } }
        response.status(400).json({ refusal, faults: checked.faults })
      })
    },
  })
  visitor = await openVisitor(browser, { viewport: { width: 1440, height: 900 } })
  page = visitor.page
  await page.goto(`${stage.url}/kiosk/office/`)
  await page.getByRole('navigation').getByRole('button', { name: '設定' }).click()
  await page.getByRole('button', { name: '修改 1 號櫃檯' }).waitFor()
})
afterEach(async () => {
  await visitor.context.close()
  await stage.close()
})
afterAll(() => browser.close())

/** Two buttons that scroll to the same place within the blink of a test are one trembling finger: until it is there. */
const section = async (name: string) => {
  const button = page.getByRole('navigation', { name: '設定的項目' }).getByRole('button', { name, exact: true })
  const chosen = async () => {
    await button.click()
    return button.getAttribute('aria-pressed')
  }
  await expect.poll(chosen).toBe('true')
}
const save = () => page.getByRole('button', { name: /^儲存，從/ }).click()

test('VO14 every part of the setup can be read without a barrier', { timeout: 120_000 }, async () => {
  const parts = await page.getByRole('navigation', { name: '設定的項目' }).getByRole('button').allTextContents()
  expect(parts).toHaveLength(14)
  for (const part of parts) {
    await section(part)
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440)
  }
  await section('櫃檯')
  await page.getByRole('button', { name: '修改 1 號櫃檯' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect(visitor.complaints).toEqual([])
})

test('VO15 the setup that is shown is the one of the date that is chosen, tomorrow at first', async () => {
  expect(asked).toEqual(['2026-11-21'])
  await page.getByLabel('從哪一天起').fill('2026-12-01')
  await expect.poll(() => asked).toEqual(['2026-11-21', '2026-12-01'])
  await page.getByText('民國115年12月1日 星期二 的設定').waitFor()
})

test('VO16 a counter is changed: its lanes in order, its skills, its name', async () => {
  await page.getByRole('button', { name: '修改 1 號櫃檯' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('group', { name: '預約' }).getByRole('button', { name: '第 1 順位' }).click()
  await form.getByRole('group', { name: '疼您' }).getByRole('button', { name: '不受理' }).click()
  await form.getByLabel('名稱（可以不填）').fill('愛心親善櫃檯')
  await form.getByRole('checkbox').check()
  await form.getByRole('button', { name: '加一項專長' }).click()
  await form.getByLabel('專長 2').fill('手語')
  await form.getByRole('button', { name: '完成' }).click()
  await page.getByText('修改了：櫃檯').waitFor()
  await page.getByLabel('說明（為什麼改）').fill('人力調整')
  await save()
  await page.getByText('存好了，從 民國115年11月21日').waitFor()
  const [counter] = longjing.counters
  expect(sent).toEqual([
    {
      from: '2026-11-21',
      note: '人力調整',
      setup: {
        ...longjing,
        counters: [
          {
            ...counter,
            name: { ...counter?.name, 'zh-TW': '愛心親善櫃檯' },
            flexible: true,
            serves: [['priority', 'booked'], ['general']],
            skills: [...(counter?.skills ?? []), { 'zh-TW': '手語' }],
          },
          ...longjing.counters.slice(1),
        ],
      },
    },
  ])
})

test('VO17 a counter is added and another removed', async () => {
  await page.getByRole('button', { name: '新增櫃檯' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '完成' }).click()
  await page.getByRole('button', { name: '修改 8 號櫃檯' }).waitFor()
  await page.getByRole('button', { name: '修改 7 號櫃檯' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click()
  await save()
  await expect.poll(() => sent.length).toBe(1)
  expect(sent[0]?.setup.counters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 8])
})

test('VO18 hours, holidays, rules, targets and texts are changed in their forms', { timeout: 60_000 }, async () => {
  await section('時間與假日')
  await page.getByLabel('星期三 結束').fill('20:00')
  await page.getByRole('button', { name: '星期日加一個時段' }).click()
  await page.getByLabel('提早發號').fill('20')
  await page.getByLabel('日期', { exact: true }).fill('2026-12-24')
  await page.getByLabel('名稱', { exact: true }).fill('系統維護')
  // Two buttons that scroll to the same place within the blink of a test are one trembling finger.
  const added = async () => {
    await page.getByRole('button', { name: '加這一天' }).click()
    return page.getByText('系統維護').count()
  }
  await expect.poll(added).toBe(1)
  await page.getByRole('button', { name: /^移除 .*115年12月25日/ }).click()
  await section('輪號規則')
  await page.getByText('絕對優先').click()
  await page.getByLabel('優先號最多等').fill('15')
  await section('叫號與過號')
  await page.getByLabel('叫滿幾次才能過號').fill('2')
  await section('目標')
  await page.getByLabel('滿意率').fill('92.5')
  await section('評分')
  await page.getByLabel('邀請多少民眾').fill('80')
  await section('看板文字')
  await page.getByRole('button', { name: '移除第 1 則' }).click()
  await page.getByText('修改了：櫃檯').waitFor({ state: 'detached' })
  await page.getByText('修改了：時間與假日、輪號規則、叫號與過號、目標、評分、看板文字').waitFor()
  await save()
  await page.getByText('存好了').waitFor()
  const { setup } = sent[0] ?? expect.fail('nothing was sent')
  expect(setup.hours.weekly[3]).toEqual([{ from: '08:00', to: '20:00' }])
  expect(setup.hours.weekly[0]).toEqual([{ from: '08:00', to: '17:30' }])
  expect(setup.hours.ticketsBefore).toBe(20)
  expect(setup.hours.exceptions).toContainEqual({ date: '2026-12-24', name: '系統維護', windows: [] })
  expect(setup.hours.exceptions.some(({ date }) => date === '2026-12-25')).toBe(false)
  expect(setup.policy).toEqual({ ...longjing.policy, kind: 'strict', promiseMinutes: 15 })
  expect(setup.calling).toEqual({ ...longjing.calling, calls: 2 })
  expect(setup.targets.satisfiedShare).toBe(0.925)
  expect(setup.rating.inviteShare).toBe(0.8)
  expect(setup.notices).toEqual(longjing.notices.slice(1))
})

test('SG29 the thresholds have a form of their own, with what is allowed, and are dated like every change', async () => {
  await section('人潮紓散')
  expect(await barriersOn(page)).toEqual([])
  await page.getByText('可填 1 到 240').first().waitFor()
  await page.getByLabel('第 2 級：加開機動櫃檯').fill('9')
  await save()
  await page.getByText('必須比前一級高：11 到 240').waitFor()
})

test('SG29 the thresholds have a form of their own, with what is allowed, and are dated like every change: saved', async () => {
  await section('人潮紓散')
  await page.getByLabel('第 2 級：加開機動櫃檯').fill('12')
  await page.getByLabel('開了至少維持').fill('45')
  await save()
  await page.getByText('存好了').waitFor()
  expect(sent.at(-1)?.setup.surge).toEqual({
    ...longjing.surge,
    forecast: { ...longjing.surge.forecast, open: 12 },
    keepOpen: 45,
  })
  expect(sent.at(-1)?.from).toMatch(/^2026-/)
})

test('VO29 a window is for bookings or for some matters only, every week or on one day', {
  timeout: 60_000,
}, async () => {
  await section('時間與假日')
  await page.getByRole('button', { name: '星期六 09:00–12:00 只受理 7 種事項' }).click()
  const sheet = page.locator('dialog[open]')
  await sheet.getByRole('button', { name: '改名', pressed: true }).click()
  expect(await barriersOn(page)).toEqual([])
  await sheet.getByRole('button', { name: '關閉' }).click()
  await page.getByRole('button', { name: '星期一 08:00–17:30 所有事項' }).click()
  await sheet.getByRole('button', { name: '出生登記', exact: true }).click()
  await sheet.getByRole('button', { name: '關閉' }).click()
  await page.getByLabel('日期', { exact: true }).fill('2026-12-26')
  await page.getByLabel('名稱', { exact: true }).fill('結婚預約日')
  await page.getByLabel('這一天', { exact: true }).selectOption('受理')
  await page.getByRole('checkbox').last().check()
  await page.getByRole('button', { name: '這一天 08:00–12:00 所有事項' }).click()
  await sheet.getByRole('button', { name: '結婚登記', exact: true }).click()
  await sheet.getByRole('button', { name: '關閉' }).click()
  await page.getByRole('button', { name: '加這一天' }).click()
  await page.getByText('08:00–12:00 只受理預約 只受理 1 種事項').waitFor()
  await save()
  await page.getByText('存好了').waitFor()
  const { hours } = (sent[0] ?? expect.fail('nothing was sent')).setup
  expect(hours.weekly[1]).toEqual([{ from: '08:00', to: '17:30', matters: ['birth'] }])
  expect(hours.weekly[6]?.[0]?.matters).toEqual(
    longjing.hours.weekly[6]?.[0]?.matters?.filter((matter) => matter !== 'name-change'),
  )
  expect(hours.exceptions.find(({ date }) => date === '2026-12-26')).toEqual({
    date: '2026-12-26',
    name: '結婚預約日',
    windows: [{ from: '08:00', to: '12:00', bookingOnly: true, matters: ['marriage'] }],
  })
})

test('VO19 every fault is shown at once with its place, and what was changed stays to be mended', async () => {
  await section('輪號規則')
  await page.getByLabel('愛心優先').fill('50')
  await page.getByLabel('優先號最多等').fill('')
  await save()
  await page.getByRole('heading', { name: '有 2 個地方要改' }).waitFor()
  expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([
    expect.stringContaining('輪號規則policy.weights.priority'),
    expect.stringContaining('輪號規則policy.promiseMinutes'),
  ])
  expect(await barriersOn(page)).toEqual([])
  await page.getByLabel('愛心優先').fill('6')
  await page.getByLabel('優先號最多等').fill('12')
  await save()
  await page.getByText('存好了').waitFor()
  expect(sent.at(-1)?.setup.policy).toMatchObject({ weights: { priority: 6 }, promiseMinutes: 12 })
})

test('VO20 who leaves with something unsaved is asked, and may stay', async () => {
  await section('目標')
  await page.getByLabel('滿意率').fill('80')
  await page.getByRole('button', { name: '今日' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '留在這一頁' }).click()
  expect(await page.getByLabel('滿意率').inputValue()).toBe('80')
  await page.getByRole('button', { name: '放棄修改' }).click()
  expect(await page.getByLabel('滿意率').inputValue()).toBe('90')
  await page.getByRole('button', { name: '今日' }).click()
  await page.getByRole('heading', { level: 2, name: '今日' }).waitFor()
  expect(sent).toEqual([])
})

test('VO21 a change that a later setup will undo says so before it is saved', async () => {
  await section('目標')
  await page.getByLabel('滿意率').fill('80')
  await page.getByText('民國115年12月1日 星期二 起已經有另一份設定（lin）').waitFor()
  await page.getByLabel('從哪一天起').fill('2026-12-01')
  await page.getByText('民國115年12月1日 星期二 的設定').waitFor()
  expect(await page.getByLabel('滿意率').inputValue()).toBe('80')
  expect(await page.getByText('起已經有另一份設定').count()).toBe(0)
})

test('VO22 the whole setup goes out as one file and comes in again', async () => {
  await section('匯出與匯入')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下載 民國115年11月20日' }).click(),
  ])
  const text = readFileSync(await file.path(), 'utf8')
  expect(JSON.parse(text)).toEqual(longjing)
  await page
    .getByLabel('設定檔')
    .setInputFiles({ name: 'setup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByText('「龍井區戶政事務所」：7 個櫃檯、4 種號別、63 種事項').waitFor()
  await page.getByLabel('說明').fill('還原')
  await page.getByRole('button', { name: /^匯入，從/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^匯入，從/ })
    .click()
  await page.getByText('匯入好了').waitFor()
  expect(sent).toEqual([{ from: '2026-11-21', note: '還原', setup: longjing }])
})

test('VO23 a bad file is refused with every fault, and one that is no JSON before it is sent', async () => {
  await section('匯出與匯入')
  const choose = (text: string) =>
    page.getByLabel('設定檔').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await choose('{ "office": ')
  await page.getByText('這個檔案不是 JSON').waitFor()
  expect(await page.getByRole('button', { name: /^匯入，從/ }).count()).toBe(0)
  await choose(JSON.stringify({ ...longjing, backLine: -1, languages: ['xx'], counters: [] }))
  await page.getByRole('button', { name: /^匯入，從/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^匯入，從/ })
    .click()
  await page.getByRole('heading', { name: '有 3 個地方要改' }).waitFor()
  const faults = await page.getByRole('alert').getByRole('listitem').allTextContents()
  for (const words of [
    'languages.0要是其中一個：zh-TW、en、vi、id、th',
    'counters太少，至少要 1 個',
    'backLine太小，最少 0',
  ])
    expect(faults.join('\n')).toContain(words)
})

test('VO24 every earlier setup stands with its date, who made it and why', async () => {
  await section('歷次設定')
  const rows = await page.getByRole('row').allTextContents()
  expect(rows.slice(1)).toEqual([
    '民國115年12月1日 星期二將生效民國115年11月18日 10:24lin十二月起 5 號櫃檯改受理英語服務下載',
    '民國115年10月1日 星期四現行民國115年9月29日 10:24lin目標改為 20 分鐘下載',
    '一開始民國115年8月22日 10:24系統第一次啟動下載',
  ])
})
