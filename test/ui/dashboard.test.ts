import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { reportRoutes } from '../../server/reports/routes.ts'
import type { Person } from '../../server/store/people.ts'
import { tableNames } from '../../shared/figure-tables.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'
import type { DashboardView } from '../../shared/staff-views.ts'
import { barriersOn } from '../support/accessible.ts'
import { drawn, openBrowser, openVisitor, stopClock, type Visitor } from '../support/browser.ts'
import { serveCrowd } from '../support/examples/crowd.ts'
import * as examples from '../support/examples/dashboard.ts'
import { openPastWeeks } from '../support/examples/past-weeks.ts'
import type { Past } from '../support/history.ts'
import { openStage, type Stage } from '../support/stage.ts'

const head: Person = { login: 'head', name: '', role: 'head', deputy: '', password: '', mustChange: false }
let browser: Browser
let past: Past
let stage: Stage
let visitor: Visitor
/** What was asked for, and whether it is answered. */
let asked: string[] = []
let isAnswering = true

beforeAll(async () => {
  browser = await openBrowser()
  past = openPastWeeks(12)
})
afterEach(async () => {
  await visitor.context.close()
  await stage.close()
  isAnswering = true
  asked = []
})
afterAll(async () => {
  await browser.close()
  await past.close()
})

async function open(view: DashboardView, size = { width: 1440, height: 900 }): Promise<Page> {
  const setup = view.catalogue === 'nantun' ? nantun : longjing
  stage = await openStage(view, {
    setup,
    routes: (app) => {
      app.use('/figures.json', (request, response, next) => {
        asked.push(new URL(request.originalUrl, 'http://x').search)
        if (isAnswering) next()
        else response.status(403).json({ refusal: { code: 'not-allowed' } })
      })
      serveCrowd(app)
      app.use(reportRoutes({ reports: { figures: past.figures }, personOf: () => head }))
    },
  })
  visitor = await openVisitor(browser, { viewport: size })
  await visitor.page.goto(`${stage.url}/display/dashboard/`)
  await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  return visitor.page
}

async function read(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '所有表格' }).waitFor()
  await page.locator('canvas').first().waitFor()
  await drawn(page)
}

test.each(Object.entries(examples).filter(([name]) => name !== 'head'))(
  'VH8 the dashboard shows every morning without a barrier, a complaint, or anything beside the screen: %s',
  { timeout: 90_000 },
  async (_name, view) => {
    const page = await open(view as DashboardView, { width: 1280, height: 800 })
    await read(page)
    expect(await barriersOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
    expect(visitor.complaints).toEqual([])
  },
)

/** A month's figures are the same whatever the hall is like now; they differ from office to office. */
test.each(Object.entries({ rushHour: examples.rushHour, largeOffice: examples.largeOffice }))(
  'VH8 the dashboard shows every morning without a barrier, a complaint, or anything beside the screen: a month, with every table open: %s',
  { timeout: 90_000 },
  async (_name, view) => {
    const page = await open(view, { width: 1280, height: 800 })
    await read(page)
    await page.getByRole('button', { name: '本月' }).click()
    await page.getByRole('heading', { name: '等候的變化' }).waitFor()
    const toggles = page.getByRole('button', { name: '看表格' })
    while ((await toggles.count()) > 0) await toggles.first().click()
    expect(await barriersOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
    expect(visitor.complaints).toEqual([])
  },
)

test('VH8 the dashboard shows every morning without anything beside the screen: twice as large', async () => {
  const page = await open(examples.rushHour, { width: 720, height: 450 })
  await read(page)
  const widths = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('h1')?.clientHeight])
  expect(await widths()).toEqual([720, expect.any(Number)])
  const toggles = page.getByRole('button', { name: '看表格' })
  while ((await toggles.count()) > 0) await toggles.first().click()
  const [width, title = 0] = await widths()
  expect(width).toBe(720)
  expect(title).toBeLessThan(100)
  expect(await barriersOn(page)).toEqual([])
})

test('VH9 each chart says its reading to who does not see it, and is a table one press away', async () => {
  const page = await open(examples.rushHour)
  await read(page)
  const card = page.getByRole('region', { name: '每小時的等候' })
  const reading = await card.getByText('時取號的').textContent()
  expect(await card.getByRole('img').getAttribute('aria-label')).toBe(reading)
  await card.getByRole('button', { name: '看表格' }).click()
  await card.getByRole('table').waitFor()
  expect(await card.getByRole('img').count()).toBe(0)
  const { byHour } = await past.figures('2026-11-20', '2026-11-20')
  const rows = await card.getByRole('rowheader').allTextContents()
  expect(rows).toEqual([...byHour.map(({ key }) => `${key}:00–${key}:59`), '全部'])
  expect(await card.getByRole('link', { name: '下載 CSV' }).getAttribute('href')).toBe(
    '/figures/waits-by-hour.csv?from=2026-11-20&to=2026-11-20',
  )
})

test('VH10 every table can be seen and taken away as a file', async () => {
  const page = await open(examples.rushHour)
  await read(page)
  const tables = page.getByRole('region', { name: '所有表格' })
  const links = new Set<string>()
  for (const subject of await tables.getByRole('button').allTextContents()) {
    await tables.getByRole('button', { name: subject, exact: true }).click()
    const ways = await tables.getByRole('button', { name: '依' }).allTextContents()
    for (const way of ways.length > 0 ? ways : ['']) {
      if (way) await tables.getByRole('button', { name: way, exact: true }).click()
      links.add((await tables.getByRole('link').getAttribute('href')) ?? '')
    }
  }
  expect([...links].map((link) => link.replace(/^\/figures\/|\.csv.*$/g, '')).sort()).toEqual([...tableNames].sort())
  for (const link of links) expect((await page.request.get(stage.url + link)).status()).toBe(200)
})

test('VH11 the period chosen is the one that is asked for, and nothing is ever ordered', async () => {
  const page = await open(examples.rushHour)
  await read(page)
  for (const name of ['本月', '今年']) {
    await page.getByRole('button', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await read(page)
  }
  await page.getByRole('button', { name: '自訂期間' }).click()
  await page.getByLabel('從').fill('2026-11-09')
  await page.getByLabel('到', { exact: true }).fill('2026-11-13')
  await page.getByRole('button', { name: '看這段期間' }).click()
  await read(page)
  expect(asked).toEqual([
    '?from=2026-11-20&to=2026-11-20',
    '?from=2026-11-01&to=2026-11-20',
    '?from=2026-01-01&to=2026-11-20',
    '?from=2026-10-01&to=2026-10-31',
    '?from=2026-11-09&to=2026-11-13',
  ])
  expect(stage.acts).toEqual([])
})

test('VH12 a period that cannot be is said so, and not asked for', async () => {
  const page = await open(examples.rushHour)
  await read(page)
  await page.getByRole('button', { name: '自訂期間' }).click()
  await page.getByText('這段期間沒有取號紀錄').waitFor()
  const before = asked.length
  await page.getByLabel('從').fill('2026-11-09')
  await page.getByLabel('到', { exact: true }).fill('2026-11-08')
  await page.getByRole('button', { name: '看這段期間' }).click()
  await page.getByText('結束日期在開始日期之前').waitFor()
  expect(asked).toHaveLength(before)
})

test('VH13 newer figures are read when there are any, at most every five seconds', async () => {
  const page = await open(examples.rushHour)
  await stopClock(page)
  await read(page)
  const before = asked.length
  const newer = async (figuresVersion: number) => {
    stage.show({ ...examples.rushHour, figuresVersion, waiting: 940 + figuresVersion })
    await page.getByText(String(940 + figuresVersion), { exact: true }).waitFor()
  }
  await newer(2)
  await page.clock.runFor(10)
  await expect.poll(() => asked.length).toBe(before + 1)
  for (const version of [3, 4, 5]) await newer(version)
  await page.clock.runFor(4_900)
  expect(asked).toHaveLength(before + 1)
  await page.clock.runFor(200)
  await expect.poll(() => asked.length).toBe(before + 2)
  stage.show({ ...examples.rushHour, figuresVersion: 5, waiting: 999 })
  await page.getByText('999', { exact: true }).waitFor()
  await page.clock.runFor(20_000)
  expect(asked).toHaveLength(before + 2)
})

test('VH14 figures that cannot be read are said so, and the last ones stay', async () => {
  isAnswering = false
  const page = await open(examples.rushHour)
  await stopClock(page)
  await page.clock.resume()
  const newer = async (figuresVersion: number) => {
    stage.show({ ...examples.rushHour, figuresVersion, waiting: 940 + figuresVersion })
    await page.getByText(String(940 + figuresVersion), { exact: true }).waitFor()
    await page.clock.runFor(6_000)
  }
  await page.getByText('這個畫面或您的權限不能做這件事。').waitFor()
  isAnswering = true
  await newer(2)
  await page.getByRole('heading', { name: '所有表格' }).waitFor()
  isAnswering = false
  await newer(3)
  await page.getByText('新的數字還讀不到，先看上一次的。').waitFor()
  expect(await page.getByRole('heading', { name: '所有表格' }).isVisible()).toBe(true)
})

test('VH15 the hall is there as it is now: waiting, counters, the last calls', async () => {
  const page = await open(examples.rushHour)
  const now = page.getByRole('region', { name: '現在' })
  await now.waitFor()
  expect(await now.getByText('7 人').isVisible()).toBe(true)
  expect(await now.getByText('最久 21 分').isVisible()).toBe(true)
  expect(await now.getByText('開放 5・暫停 1・未開 1').isVisible()).toBe(true)
  expect(await now.getByRole('listitem').filter({ hasText: '3 號櫃檯，暫停' }).count()).toBe(1)
  expect(await now.getByRole('listitem').filter({ hasText: '1021→ 2 號' }).count()).toBe(1)
})

test('TW20 the report card shows a sentence, two charts, and its tables one key away', async () => {
  const page = await open(examples.toldTooLittle)
  await page.getByRole('button', { name: '本月' }).click()
  await read(page)
  const card = page.getByRole('region', { name: '等候預估成績單' })
  expect(await card.innerText()).toMatch(
    /\d+ 位等候的民眾，預估平均差 [\d.]+ 分；平均比預估[多少]等 [\d.]+ 分；[\d.]+% 等得比 P80 久（應約 20%），[\d.]+% 落在 P10 到 P90 之間（應約 80%）。/,
  )
  expect(await card.locator('canvas').count()).toBe(1)
  await card.getByRole('button').click()
  await card.getByRole('rowheader', { name: '9:30–9:59' }).waitFor()
  const file = await card.getByRole('link', { name: /CSV/ }).getAttribute('href')
  expect(file).toContain('/figures/forecasts-by-half-hour.csv')
  const lanes = page.getByRole('region', { name: '各號別的預估' })
  expect(await lanes.innerText()).toMatch(/最準的是.+，平均差 [\d.]+ 分；差最多的是.+，[\d.]+ 分。/)
  expect(await barriersOn(page)).toEqual([])
})

test('TW17 a warning says so when more than three or fewer than one in ten of the last two hundred came later: in words', async () => {
  const page = await open(examples.toldTooLittle)
  const warning = page.getByRole('status').filter({ hasText: '等候預估偏短' })
  expect(await warning.innerText()).toContain('最近 200 位等候的民眾，有 71 位（36%）等得比 P80 久，應約 20%。')
  stage.show({ ...examples.rushHour, forecastFault: { kind: 'too-early', late: 12, of: 200 } })
  await page.getByText('等候預估偏長').waitFor()
  stage.show(examples.rushHour)
  await page.getByText('等候預估偏長').waitFor({ state: 'detached' })
})
