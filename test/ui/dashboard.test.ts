import { expect, test } from 'vitest'
import { tableNames } from '../../shared/figure-tables.ts'
import { barriersOn } from '../support/accessible.ts'
import { stopClock } from '../support/browser.ts'
import * as examples from '../support/examples/dashboard.ts'
import { onDashboard, readOn } from '../support/on-dashboard.ts'

const dashboard = onDashboard()

test('VH9 each chart says its reading to who does not see it, and is a table one press away', async () => {
  const page = await dashboard.open(examples.rushHour)
  await readOn(page)
  const card = page.getByRole('region', { name: '每小時的等候' })
  const reading = await card.getByText('時取號的').textContent()
  expect(await card.getByRole('img').getAttribute('aria-label')).toBe(reading)
  await card.getByRole('button', { name: '看表格' }).click()
  await card.getByRole('table').waitFor()
  expect(await card.getByRole('img').count()).toBe(0)
  const { byHour } = await dashboard.past.figures('2026-11-20', '2026-11-20')
  const rows = await card.getByRole('rowheader').allTextContents()
  expect(rows).toEqual([...byHour.map(({ key }) => `${key}:00–${key}:59`), '全部'])
  expect(await card.getByRole('link', { name: '下載 CSV' }).getAttribute('href')).toBe(
    '/figures/waits-by-hour.csv?from=2026-11-20&to=2026-11-20',
  )
})

test('VH10 every table can be seen and taken away as a file', async () => {
  const page = await dashboard.open(examples.rushHour)
  await readOn(page)
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
  for (const link of links) expect((await page.request.get(dashboard.stage.url + link)).status()).toBe(200)
})

test('VH11 the period chosen is the one that is asked for, and nothing is ever ordered', async () => {
  const page = await dashboard.open(examples.rushHour)
  await readOn(page)
  for (const name of ['本月', '今年']) {
    await page.getByRole('button', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await readOn(page)
  }
  await page.getByRole('button', { name: '自訂期間' }).click()
  await page.getByLabel('從').fill('2026-11-09')
  await page.getByLabel('到', { exact: true }).fill('2026-11-13')
  await page.getByRole('button', { name: '看這段期間' }).click()
  await readOn(page)
  expect(dashboard.asked).toEqual([
    '?from=2026-11-20&to=2026-11-20',
    '?from=2026-11-01&to=2026-11-20',
    '?from=2026-01-01&to=2026-11-20',
    '?from=2026-10-01&to=2026-10-31',
    '?from=2026-11-09&to=2026-11-13',
  ])
  expect(dashboard.stage.acts).toEqual([])
})

test('VH12 a period that cannot be is said so, and not asked for', async () => {
  const page = await dashboard.open(examples.rushHour)
  await readOn(page)
  await page.getByRole('button', { name: '自訂期間' }).click()
  await page.getByText('這段期間沒有取號紀錄').waitFor()
  const before = dashboard.asked.length
  await page.getByLabel('從').fill('2026-11-09')
  await page.getByLabel('到', { exact: true }).fill('2026-11-08')
  await page.getByRole('button', { name: '看這段期間' }).click()
  await page.getByText('結束日期在開始日期之前').waitFor()
  expect(dashboard.asked).toHaveLength(before)
})

test('VH13 newer figures are read when there are any, at most every five seconds', async () => {
  const page = await dashboard.open(examples.rushHour)
  await stopClock(page)
  const isRead = () => page.getByRole('heading', { name: '所有表格' }).isVisible()
  await expect.poll(() => page.clock.runFor(10).then(isRead)).toBe(true)
  await page.clock.runFor(5_000)
  const before = dashboard.asked.length
  const newer = async (figuresVersion: number) => {
    dashboard.stage.show({ ...examples.rushHour, figuresVersion, waiting: 940 + figuresVersion })
    await page.getByText(String(940 + figuresVersion), { exact: true }).waitFor()
  }
  await newer(2)
  await page.clock.runFor(10)
  await expect.poll(() => dashboard.asked.length).toBe(before + 1)
  for (const version of [3, 4, 5]) await newer(version)
  await page.clock.runFor(4_900)
  expect(dashboard.asked).toHaveLength(before + 1)
  await page.clock.runFor(200)
  await expect.poll(() => dashboard.asked.length).toBe(before + 2)
  dashboard.stage.show({ ...examples.rushHour, figuresVersion: 5, waiting: 999 })
  await page.getByText('999', { exact: true }).waitFor()
  await page.clock.runFor(20_000)
  expect(dashboard.asked).toHaveLength(before + 2)
})

test('VH14 figures that cannot be read are said so, and the last ones stay', async () => {
  dashboard.isAnswering = false
  const page = await dashboard.open(examples.rushHour)
  await stopClock(page)
  await page.clock.resume()
  const newer = async (figuresVersion: number) => {
    dashboard.stage.show({ ...examples.rushHour, figuresVersion, waiting: 940 + figuresVersion })
    await page.getByText(String(940 + figuresVersion), { exact: true }).waitFor()
    await page.clock.runFor(6_000)
  }
  await page.getByText('這個畫面或您的權限不能做這件事。').waitFor()
  dashboard.isAnswering = true
  await newer(2)
  await page.getByRole('heading', { name: '所有表格' }).waitFor()
  dashboard.isAnswering = false
  await newer(3)
  await page.getByText('新的數字還讀不到，先看上一次的。').waitFor()
  expect(await page.getByRole('heading', { name: '所有表格' }).isVisible()).toBe(true)
})

test('VH15 the hall is there as it is now: waiting, counters, the last calls', async () => {
  const page = await dashboard.open(examples.rushHour)
  const now = page.getByRole('region', { name: '現在' })
  await now.waitFor()
  expect(await now.getByText('7 人').isVisible()).toBe(true)
  expect(await now.getByText('最久 21 分').isVisible()).toBe(true)
  expect(await now.getByText('開放 5・暫停 1・未開 1').isVisible()).toBe(true)
  expect(await now.getByRole('listitem').filter({ hasText: '3 號櫃檯，暫停' }).count()).toBe(1)
  expect(await now.getByRole('listitem').filter({ hasText: '1021→ 2 號' }).count()).toBe(1)
})

test('TW20 the report card shows a sentence, two charts, and its tables one key away', async () => {
  const page = await dashboard.open(examples.toldTooLittle)
  await page.getByRole('button', { name: '本月' }).click()
  await readOn(page)
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
  const page = await dashboard.open(examples.toldTooLittle)
  const warning = page.getByRole('status').filter({ hasText: '等候預估偏短' })
  expect(await warning.innerText()).toContain('最近 200 位等候的民眾，有 71 位（36%）等得比 P80 久，應約 20%。')
  dashboard.stage.show({ ...examples.rushHour, forecastFault: { kind: 'too-early', late: 12, of: 200 } })
  await page.getByText('等候預估偏長').waitFor()
  dashboard.stage.show(examples.rushHour)
  await page.getByText('等候預估偏長').waitFor({ state: 'detached' })
})
