import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkedSetup } from '../../server/setup-file.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import type { Proposal, WhatIf } from '../../shared/what-if.ts'
import { barriersOn } from '../support/accessible.ts'
import { openBrowser, openVisitor, type Visitor } from '../support/browser.ts'
import { ordinaryDay } from '../support/examples/office.ts'
import { openStage, type Stage } from '../support/stage.ts'

const outcome = (mean: number, p90: number, overtaken: number) => ({ n: 100, mean, p90, overtaken })
const played: WhatIf = {
  days: 20,
  from: '2026-10-23',
  to: '2026-11-19',
  priorityShare: 0.35,
  lanes: [
    { lane: 'general', inForce: outcome(6.4, 19.1, 1.2), proposed: outcome(6.8, 20.2, 1.6) },
    { lane: 'priority', inForce: outcome(1.6, 4.5, 0.1), proposed: outcome(0.6, 1.9, 0.1) },
    {
      lane: 'booked',
      inForce: { n: 0, mean: null, p90: null, overtaken: null },
      proposed: { n: 0, mean: null, p90: null, overtaken: null },
    },
  ],
  promise: { minutes: 10, inForce: 0.04, proposed: 0.01, strict: 0.01 },
}

let browser: Browser
let stage: Stage
let visitor: Visitor
let page: Page
let asked: { from: unknown; proposal: Proposal }[]
let saved: Setup[]
let result: WhatIf
/** Lets the rest of an answer go. */
let release: () => void
let held: Promise<void>
beforeAll(async () => {
  browser = await openBrowser()
})
beforeEach(async () => {
  asked = []
  saved = []
  result = played
  held = new Promise((done) => {
    release = done
  })
  stage = await openStage(ordinaryDay, {
    setup: longjing,
    routes: (app) => {
      app.get('/setup.json', (_request, response) => response.json(longjing))
      app.post('/what-if', express.json(), async (request, response) => {
        asked.push({ from: request.query.from, proposal: request.body })
        response.write('{"done":4,"of":')
        response.write('20}\n')
        await held
        response.end(`${JSON.stringify({ result })}\n`)
      })
      app.post('/setup', express.json({ limit: '2mb' }), (request, response) => {
        const checked = checkedSetup(request.body)
        if ('setup' in checked) saved.push(checked.setup)
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
  await page.getByRole('button', { name: '輪號規則', exact: true }).click()
  await page.getByRole('heading', { name: '民眾看到的一句話' }).waitFor()
})
afterEach(async () => {
  await visitor.context.close()
  await stage.close()
})
afterAll(() => browser.close())

const save = () => page.getByRole('button', { name: /^儲存，從/ }).click()

test('PL25 a change of the rule shows its effect before it is saved, lane by lane beside the rule in force', async () => {
  expect(asked).toEqual([])
  await page.getByLabel('愛心優先').fill('9')
  await page.getByText('愛心優先每等 1 分鐘以 9 分鐘計').waitFor()
  await page.getByText('正在重演第 5 天，共 20 天').waitFor()
  expect(saved).toEqual([])
  expect(asked).toHaveLength(1)
  expect(asked[0]?.proposal.policy).toEqual({
    ...longjing.policy,
    weights: { ...longjing.policy.weights, priority: 9 },
  })
  expect(asked[0]?.proposal.counters).toEqual(longjing.counters.map(({ number, serves }) => ({ number, serves })))
  release()
  const rows = page.getByRole('table').getByRole('row')
  await rows.first().waitFor()
  expect((await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
    '號別 叫號人數 平均等候（分） 九成在幾分內 每張被超過幾張',
    '全功能 100 6.4 → 6.8 19.1 → 20.2 1.2 → 1.6',
    '愛心優先 100 1.6 → 0.6 4.5 → 1.9 0.1 → 0.1',
  ])
  await page.getByText('承諾守得住：優先號有 99% 在 10 分內叫到。').waitFor()
  await page.getByText(/115年10月23日.* 到 .*115年11月19日.* 的 20 個營業日/).waitFor()
  expect(await barriersOn(page)).toEqual([])
  await save()
  await page.getByText('存好了').waitFor()
  expect(saved[0]?.policy.weights.priority).toBe(9)
})

test('PL26 it says when no order of calls can keep the promise', async () => {
  result = { ...played, promise: { minutes: 10, inForce: 0.3, proposed: 0.3, strict: 0.2 } }
  release()
  await page.getByRole('button', { name: '試算', exact: true }).click()
  await page
    .getByText('沒有一種叫號順序守得住承諾：優先號占 35%，就算永遠先叫優先號，還是有 20% 等得比 10 分久。')
    .waitFor()
})

test('PL26 it says when no order of calls can keep the promise: but another than this one could', async () => {
  result = { ...played, promise: { minutes: 10, inForce: 0.3, proposed: 0.3, strict: 0.02 } }
  release()
  await page.getByRole('button', { name: '試算', exact: true }).click()
  await page.getByText('這個規則守不住承諾：優先號有 30% 等得比 10 分久。用絕對優先，只剩 2%。').waitFor()
})

test('PL27 without a recorded day it says so', async () => {
  result = { ...played, days: 0, from: null, to: null, promise: null }
  release()
  await page.getByRole('button', { name: '試算', exact: true }).click()
  await page.getByText('還沒有營業日的紀錄，所以不能試算，也不猜。').waitFor()
})

test('PL28 what is impossible is not tried, and refused with the range in the reader’s language', async () => {
  await page.getByText('可填 1 到 20').first().waitFor()
  await page.getByLabel('愛心優先').fill('21')
  await page.getByLabel('優先號最多等').fill('')
  await page.getByText('有數字超出可填的範圍').waitFor()
  expect(asked).toEqual([])
  await save()
  await page.getByRole('heading', { name: '有 2 個地方要改' }).waitFor()
  expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([
    '輪號規則policy.weights.priority必須在 1 到 20 之間',
    '輪號規則policy.promiseMinutes必須在 0 到 60 之間',
  ])
  expect(saved).toEqual([])
})

test('PL29 who cannot wait, and what a dedicated counter takes when idle, are chosen here too', async () => {
  release()
  await page.getByText('和其他優先號一樣').click()
  const first = page.getByRole('group', { name: /^1 號櫃檯/ })
  await first.getByRole('button', { name: '預約', exact: true }).click()
  await page.getByText('修改了：櫃檯、輪號規則').waitFor()
  await save()
  await page.getByText('存好了').waitFor()
  expect(saved[0]?.policy).toEqual({ ...longjing.policy, immediate: 'as-priority' })
  const [before, after] = [longjing, saved[0]].map(
    (setup) => setup?.counters.find(({ number }) => number === 1)?.serves,
  )
  expect(after).toEqual([
    before?.[0],
    before
      ?.slice(1)
      .flat()
      .filter((lane) => lane !== 'booked'),
  ])
})
