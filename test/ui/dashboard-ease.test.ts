import { expect, test } from 'vitest'
import type { DashboardView } from '../../shared/staff-views.ts'
import { barriersOn } from '../support/accessible.ts'
import * as examples from '../support/examples/dashboard.ts'
import { onDashboard, readOn } from '../support/on-dashboard.ts'

const dashboard = onDashboard()

test.each(Object.entries(examples).filter(([name]) => name !== 'head'))(
  'VH8 the dashboard shows every morning without a barrier, a complaint, or anything beside the screen: %s',
  { timeout: 90_000 },
  async (_name, view) => {
    const page = await dashboard.open(view as DashboardView, { width: 1280, height: 800 })
    await readOn(page)
    expect(await barriersOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
    expect(dashboard.complaints).toEqual([])
  },
)

/** A month's figures are the same whatever the hall is like now; they differ from office to office. */
test.each(Object.entries({ rushHour: examples.rushHour, largeOffice: examples.largeOffice }))(
  'VH8 the dashboard shows every morning without a barrier, a complaint, or anything beside the screen: a month, with every table open: %s',
  { timeout: 90_000 },
  async (_name, view) => {
    const page = await dashboard.open(view, { width: 1280, height: 800 })
    await readOn(page)
    await page.getByRole('button', { name: '本月' }).click()
    await page.getByRole('heading', { name: '等候的變化' }).waitFor()
    const toggles = page.getByRole('button', { name: '看表格' })
    while ((await toggles.count()) > 0) await toggles.first().click()
    expect(await barriersOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
    expect(dashboard.complaints).toEqual([])
  },
)

test('VH8 the dashboard shows every morning without anything beside the screen: twice as large', async () => {
  const page = await dashboard.open(examples.rushHour, { width: 720, height: 450 })
  await readOn(page)
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
