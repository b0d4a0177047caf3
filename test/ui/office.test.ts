import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import type { OfficeView } from '../../shared/office-view.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'
import { barriersOn } from '../support/accessible.ts'
import { come, drawn, openBrowser, openVisitor, type Visitor } from '../support/browser.ts'
import * as examples from '../support/examples/office.ts'
import { openStage, type Stage } from '../support/stage.ts'

let browser: Browser
let stage: Stage
let visitor: Visitor
beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(async () => {
  await visitor.context.close()
  await stage.close()
})
afterAll(() => browser.close())

async function open(view: OfficeView, answer: (command: Command) => Answer = () => ({ ok: true })): Promise<Page> {
  const setup = view.catalogue === 'nantun' ? nantun : longjing
  stage = await openStage(view, {
    setup,
    answer,
    routes: (app) => app.get('/setup.json', (_request, response) => response.json(setup)),
  })
  visitor = await openVisitor(browser, { viewport: { width: 1440, height: 900 } })
  await visitor.page.goto(`${stage.url}/kiosk/office/`)
  await come(visitor.page)
  return visitor.page
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
const dialog = (page: Page) => page.getByRole('dialog')

test.each(Object.entries(examples))(
  'VO1 the office shows every part without a barrier, a complaint, or anything beside the screen: %s',
  { timeout: 120_000 },
  async (_name, view) => {
    const page = await open(view)
    for (const name of await page.getByRole('navigation').getByRole('button').allTextContents()) {
      await tab(page, name)
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
      if (name === '設定') await page.getByRole('heading', { level: 3 }).first().waitFor()
      await drawn(page)
      expect(await barriersOn(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    expect(visitor.complaints).toEqual([])
  },
)

/** How far anything stands out of the page or of its scrolling part, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const places = [document.documentElement, ...document.querySelectorAll('main > div > *')]
    return Math.max(...places.map((place) => place.scrollWidth - place.clientWidth))
  })
}

test('VO2 each role finds what it may keep', async () => {
  const tabs = (page: Page) => page.getByRole('navigation').getByRole('button').allTextContents()
  expect(await tabs(await open(examples.ordinaryDay))).toEqual(['今日', '人員', '裝置', '設定', '意見', '紀錄'])
  stage.show(examples.supervisor)
  await expect.poll(() => tabs(visitor.page)).toEqual(['今日', '意見'])
  stage.show(examples.firstDay)
  await expect.poll(() => tabs(visitor.page)).toEqual(['今日', '人員', '裝置', '設定', '紀錄'])
})

test('VO3 the day is opened and closed by hand after one question', async () => {
  const page = await open(examples.beforeOpening)
  await page.getByRole('button', { name: '開始受理' }).click()
  await dialog(page).getByRole('button', { name: '取消' }).click()
  expect(stage.acts).toEqual([])
  await expect.poll(() => dialog(page).count()).toBe(0)
  await page.getByRole('button', { name: '開始受理' }).click()
  await dialog(page).getByRole('button', { name: '開始受理' }).click()
  await expect.poll(() => stage.acts).toEqual([{ type: 'open-day' }])
  stage.show(examples.closingTime)
  await page.getByRole('button', { name: '再開始受理' }).click()
  await dialog(page).getByText('號碼接著今天已發出的繼續').waitFor()
})

test('VO4 a day that cannot be closed yet says why, and stays open', async () => {
  const refusal = { code: 'people-waiting', figures: { count: 11 } } as const
  const page = await open(examples.ordinaryDay, () => ({ ok: false, refusal }))
  await page.getByRole('button', { name: '結束受理' }).click()
  await dialog(page).getByRole('button', { name: '結束受理' }).click()
  await dialog(page).getByText('還有 11 位民眾未辦完，不能結束受理。').waitFor()
  expect(stage.acts).toEqual([{ type: 'close-day' }])
})

test('VO5 somebody new gets a first password that is shown once', async () => {
  const page = await open(examples.ordinaryDay, () => ({ ok: true, secret: 'brisk-otter-57-lamp' }))
  await tab(page, '人員')
  await page.getByRole('button', { name: '新增人員' }).click()
  await dialog(page).getByLabel('帳號').fill('Hsu')
  await dialog(page).getByLabel('姓名').fill('許檔案')
  await dialog(page).getByLabel('身分').selectOption('supervisor')
  await dialog(page).getByLabel('職務代理人').fill('陳國民')
  await dialog(page).getByRole('button', { name: '新增人員' }).click()
  await dialog(page).getByRole('heading', { name: '許檔案 的第一次密碼' }).waitFor()
  await dialog(page).getByText('brisk-otter-57-lamp').waitFor()
  expect(stage.acts).toEqual([
    { type: 'add-staff', login: 'hsu', name: '許檔案', role: 'supervisor', deputy: '陳國民' },
  ])
  await dialog(page).getByRole('button', { name: '已經抄下來了' }).click()
  await expect.poll(() => page.getByText('brisk-otter-57-lamp').count()).toBe(0)
})

test('VO6 a login that is taken is said in the form, and what was filled in stays', async () => {
  const page = await open(examples.ordinaryDay, () => ({ ok: false, refusal: { code: 'login-taken' } }))
  await tab(page, '人員')
  await page.getByRole('button', { name: '新增人員' }).click()
  await dialog(page).getByLabel('帳號').fill('chen')
  await dialog(page).getByLabel('姓名').fill('陳')
  await dialog(page).getByRole('button', { name: '新增人員' }).click()
  await dialog(page).getByText('這個帳號已經有人使用。').waitFor()
  expect(await dialog(page).getByLabel('姓名').inputValue()).toBe('陳')
})

test('VO7 accounts are changed, reset, signed out and removed, each after its question', async () => {
  const page = await open(examples.ordinaryDay)
  await tab(page, '人員')
  const chen = page.getByRole('row', { name: '陳國民' })
  // A new password of one's own could not be read by who would be signed out.
  const me = page.getByRole('row').filter({ hasText: '您' }).getByRole('button')
  expect(await me.allTextContents()).not.toContain('重設密碼')
  for (const name of ['重設密碼', '登出所有裝置', '移除']) {
    await chen.getByRole('button', { name }).click()
    await dialog(page).getByRole('button', { name }).click()
    await expect.poll(() => dialog(page).count()).toBe(0)
  }
  await chen.getByRole('button', { name: '修改' }).click()
  expect(await dialog(page).getByLabel('帳號').isEditable()).toBe(false)
  await dialog(page).getByLabel('職務代理人').fill('')
  await dialog(page).getByRole('button', { name: '儲存' }).click()
  await expect
    .poll(() => stage.acts)
    .toEqual([
      { type: 'reset-password', login: 'chen' },
      { type: 'end-sessions', login: 'chen' },
      { type: 'remove-staff', login: 'chen' },
      { type: 'change-staff', login: 'chen', name: '陳國民', role: 'clerk', deputy: '' },
    ])
})

test('VO8 an account that is locked says until when', async () => {
  const page = await open(examples.ordinaryDay)
  await tab(page, '人員')
  expect(await page.getByRole('row', { name: '張英語' }).getByText('鎖定到 10:35').isVisible()).toBe(true)
})

test('VO9 a screen is paired by the code it shows, with its name and counter', async () => {
  const page = await open(examples.ordinaryDay)
  await tab(page, '裝置')
  await page.getByText('取號平板，從 10:22 起').waitFor()
  await page.getByLabel('畫面上的六位數字').fill('12 34-56')
  await page.getByLabel('名稱').fill(' 3 號桌上 ')
  await page.getByLabel('屬於哪個櫃檯').selectOption('3')
  await page.getByRole('button', { name: '配對', exact: true }).click()
  await page.getByText('配對好了').waitFor()
  await page.getByLabel('畫面上的六位數字').fill('654321')
  await page.getByLabel('名稱').fill('大廳')
  // A second press of the same button too soon after the first is taken for a trembling hand.
  const presses = async () => {
    await page.getByRole('button', { name: '配對', exact: true }).click()
    return stage.acts.length
  }
  await expect.poll(presses).toBe(2)
  expect(stage.acts).toEqual([
    { type: 'pair-device', code: '123456', name: '3 號桌上', counter: 3 },
    { type: 'pair-device', code: '654321', name: '大廳' },
  ])
})

test('VO10 a code that no screen shows is refused in words', async () => {
  const page = await open(examples.ordinaryDay, () => ({ ok: false, refusal: { code: 'unknown-code' } }))
  await tab(page, '裝置')
  await page.getByLabel('畫面上的六位數字').fill('000000')
  await page.getByLabel('名稱').fill('x')
  await page.getByRole('button', { name: '配對', exact: true }).click()
  await page.getByText('沒有畫面正在顯示這個配對碼。').waitFor()
  expect(await page.getByLabel('畫面上的六位數字').inputValue()).toBe('000000')
})

test('VO11 screens say in words whether they are there, and are revoked after a question', async () => {
  const page = await open(examples.ordinaryDay)
  await tab(page, '裝置')
  const sign = page.getByRole('row', { name: '3 號上方' })
  expect(await sign.getByText('沒有連線').isVisible()).toBe(true)
  await sign.getByRole('button', { name: '取消配對' }).click()
  await dialog(page).getByRole('button', { name: '取消配對' }).click()
  await expect.poll(() => stage.acts).toEqual([{ type: 'revoke-device', device: 3 }])
})

test('VO12 comments stand with their score and reasons, and can be read by score', async () => {
  const page = await open(examples.ordinaryDay)
  await tab(page, '意見')
  const said = page.getByRole('main').getByRole('listitem')
  expect(await said.count()).toBe(4)
  expect(await said.first().textContent()).toContain('非常滿意關於 服務態度、專業說明')
  await page.getByRole('button', { name: '普通以下（2）' }).click()
  await expect.poll(() => said.count()).toBe(2)
  expect(stage.acts).toEqual([])
})

test('VO13 the trail says who did what, and when', async () => {
  const page = await open(examples.ordinaryDay)
  await tab(page, '紀錄')
  const rows = await page.getByRole('row').allTextContents()
  expect(rows[2]).toBe('民國115年11月20日 09:54林主任 lin更改設定2026-12-01 十二月起 5 號櫃檯改受理英語服務')
})

test('VO32 what must be seen to is said above the day, in words that say what to do', async () => {
  const page = await open(examples.leftAlone)
  const said = await page.getByRole('list', { name: '請留意' }).getByRole('listitem').allInnerTexts()
  expect(said).toHaveLength(3)
  expect(said[0]).toContain('時鐘是民國115年1月1日 星期四，帳冊卻已寫到民國115年11月20日 星期五。')
  expect(said[1]).toContain('行事曆還沒有民國117年的放假日。')
  expect(said[2]).toContain('民國115年11月19日 星期四的備份沒有做成。')
  stage.show(examples.ordinaryDay)
  await expect.poll(() => page.getByRole('list', { name: '請留意' }).count()).toBe(0)
})
