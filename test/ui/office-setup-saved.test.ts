import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { barriersOn } from '../support/accessible.ts'
import { onSetup } from '../support/on-setup.ts'

const here = onSetup()
const { section, save } = here

test('VO19 every fault is shown at once with its place, and what was changed stays to be mended', async () => {
  const { page, sent } = here
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
  const { page, sent } = here
  await section('目標')
  await page.getByLabel('滿意率').fill('80')
  await page.getByRole('button', { name: '今日' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '留在這一頁' }).click()
  expect(await page.getByLabel('滿意率').inputValue()).toBe('80')
  const [question] = await Promise.all([
    page.waitForEvent('dialog'),
    page.evaluate(() => setTimeout(() => location.reload())),
  ])
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  expect(await page.getByLabel('滿意率').inputValue()).toBe('80')
  await page.getByRole('button', { name: '放棄修改' }).click()
  expect(await page.getByLabel('滿意率').inputValue()).toBe('90')
  await page.getByRole('button', { name: '今日' }).click()
  await page.getByRole('heading', { level: 2, name: '今日' }).waitFor()
  expect(sent).toEqual([])
})

test('VO21 a change that a later setup will undo says so before it is saved', async () => {
  const { page } = here
  await section('目標')
  await page.getByLabel('滿意率').fill('80')
  await page.getByText('民國115年12月1日 星期二 起已經有另一份設定（lin）').waitFor()
  await page.getByLabel('從哪一天起').fill('2026-12-01')
  await page.getByText('民國115年12月1日 星期二 的設定').waitFor()
  expect(await page.getByLabel('滿意率').inputValue()).toBe('80')
  expect(await page.getByText('起已經有另一份設定').count()).toBe(0)
})

test('VO22 the whole setup goes out as one file and comes in again', async () => {
  const { page, sent } = here
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
  const { page } = here
  await section('匯出與匯入')
  const choose = (text: string) =>
    page.getByLabel('設定檔').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await choose('{ "office": ')
  await page.getByText('這個檔案不是 JSON').waitFor()
  expect(await page.getByRole('button', { name: /^匯入，從/ }).count()).toBe(0)
  await choose(JSON.stringify({ ...longjing, backLine: -1, languages: ['xx'], counters: [] }))
  await page.getByLabel('說明').fill('十二月起')
  await page.getByLabel('從哪一天起').fill('2026-12-20')
  expect(await page.getByLabel('說明').inputValue()).toBe('十二月起')
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
  const { page } = here
  await section('歷次設定')
  const rows = await page.getByRole('row').allTextContents()
  expect(rows.slice(1)).toEqual([
    '民國115年12月1日 星期二將生效民國115年11月18日 10:24lin十二月起 5 號櫃檯改受理英語服務下載',
    '民國115年10月1日 星期四現行民國115年9月29日 10:24lin目標改為 20 分鐘下載',
    '一開始民國115年8月22日 10:24系統第一次啟動下載',
  ])
})
