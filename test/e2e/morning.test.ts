import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute, second } from '../../shared/time.ts'
import { openBrowser } from '../support/browser.ts'
import { type KillableOffice, openKillableOffice } from '../support/killable.ts'
import { nine } from '../support/server.ts'
import { type Keeper, openKeeper } from './furnish.ts'
import { expectQuiet, gather, type People, pairingCodeOn, press, qrOn, sees, signIn, type sizes } from './people.ts'

/**
 * A morning at Nantun, in real browsers: everybody who belongs to a morning, and a server that is killed in the middle.
 * The clock is turned by hand, so that the figures at the end can be computed by hand:
 * 2001 waits 7 minutes, 1001 waits 7, 1002 (turning) 20, 8001 (booked for 09:30) 0, 1003 waits 25.
 */
describe('a morning at Nantun', () => {
  let browser: Browser
  let office: KillableOffice
  let keeper: Keeper
  let people: People
  const page = (name: string): Page => people.page(name)

  beforeAll(async () => {
    browser = await openBrowser()
    office = await openKillableOffice(nine)
    keeper = await openKeeper(office)
    people = gather(browser, () => office)
  })
  afterAll(async () => {
    keeper.leave()
    await browser.close()
    await office.close()
  })

  async function pair(name: string, address: string, size: keyof typeof sizes, counter?: number): Promise<Page> {
    const screen = await people.arrive(name, address, size)
    const code = await pairingCodeOn(screen)
    expect(await keeper.act({ type: 'pair-device', code, name, counter })).toEqual({ ok: true })
    return screen
  }

  test('E1 a screen shows six digits and nothing else until it is paired', async () => {
    await sees(await pair('tablet', '/kiosk/ticket/', 'tablet'), '您今天要辦什麼？')
    await sees(await pair('board', '/display/board/', 'wall'), '歡迎光臨')
    await pair('sign', '/display/sign/', 'desk', 6)
    await pair('faces', '/kiosk/rate/', 'desk', 6)
    await pair('quiet faces', '/kiosk/rate/', 'desk', 14)
  })

  test('E2 clerks sign in and open their counters', async () => {
    for (const [login, counter] of [
      ['anna', 6],
      ['bert', 14],
    ] as const) {
      const password = await keeper.hire({ login, name: `承辦人 ${counter}`, role: 'clerk' })
      const console = await people.arrive(login, '/kiosk/console/', 'console')
      await signIn(console, login, password)
      await sees(console, '今天在哪一個櫃檯？')
      await console
        .getByRole('button', { name: new RegExp(`^${counter}`) })
        .first()
        .click()
      await press(console, '開啟櫃檯')
      await sees(console, '目前沒有人等候，喘口氣吧。')
    }
  })

  test('E3 three taps give a number, and the phone reads it from the screen', async () => {
    const tablet = page('tablet')
    await press(tablet, /謄本/)
    await press(tablet, /謄本/)
    await press(tablet, '取號')
    await sees(tablet, '1001')
    const address = new URL(await qrOn(tablet))
    await press(tablet, /完成/)
    await people.arrive('phone', address.pathname + address.hash, 'phone')
    await sees(page('phone'), '1001')
  })

  test('E4 an elder asks for priority and nobody asks for proof', async () => {
    const tablet = page('tablet')
    await press(tablet, /國民身分證/)
    await press(tablet, /換/)
    await press(tablet, '年滿 65 歲')
    await press(tablet, '取號')
    await sees(tablet, '2001')
    await press(tablet, /完成/)
  })

  test('E5 a volunteer books for somebody on the telephone, who then checks in at the tablet', async () => {
    const pin = await keeper.hire({ login: 'volunteer', name: '志工', role: 'desk' })
    const desk = await pair('desk', '/kiosk/desk/', 'desk')
    await signIn(desk, 'volunteer', pin)
    await press(desk, '新增預約')
    await desk.getByLabel('預約代碼').fill('MARRY1')
    await press(desk, '09:30')
    await press(desk, '結婚登記')
    await press(desk, '加入預約')
    await sees(desk, 'MARRY1')
    const tablet = page('tablet')
    await press(tablet, '預約報到')
    for (const letter of 'MARRY1') await press(tablet, letter)
    await press(tablet, '報到')
    await sees(tablet, '8001')
    await press(tablet, /完成/)
  })

  test('E6 a turning visitor gets a number like any other', async () => {
    const tablet = page('tablet')
    await press(tablet, /家庭與身分事項/)
    await press(tablet, /離婚登記/)
    await press(tablet, '取號')
    await sees(tablet, '1002')
    await sees(tablet, '全功能')
    expect(await tablet.locator('body').innerText()).not.toMatch(/離婚|疼您/)
    await press(tablet, /完成/)
  })

  test('E7 the elder is called first, and everybody sees it', async () => {
    await office.wait(7 * minute)
    await page('anna').keyboard.press('F1')
    await sees(page('anna'), /叫號中/)
    await sees(page('anna'), '2001')
    await sees(page('board'), '2001')
    await sees(page('sign'), '2001')
    await sees(page('phone'), /1 位優先/)
  })

  test('E8 a call is taken back and given again', async () => {
    const bert = page('bert')
    await bert.keyboard.press('F1')
    await sees(page('board'), '1001')
    await bert.keyboard.press('F9')
    await sees(bert, '櫃檯前沒有民眾')
    await page('board').getByText('1001').first().waitFor({ state: 'detached' })
    await bert.keyboard.press('F1')
    await sees(page('phone'), /14/)
  })

  test('E9 who does not come after three calls is passed, and comes back by phone', async () => {
    await page('anna').keyboard.press('F1')
    await sees(page('anna'), /辦理中/)
    const bert = page('bert')
    for (const times of [2, 3]) {
      await office.wait(30 * second)
      await bert.keyboard.press('F2')
      await sees(bert, `叫號 ${times} 次`)
    }
    await bert.keyboard.press('F3')
    await sees(bert, '櫃檯前沒有民眾')
    await press(page('phone'), '我回來了')
    await sees(bert, /1001/)
    await office.wait(2 * minute)
    await bert.keyboard.press('F1')
    await sees(bert, /叫號中/)
    await bert.keyboard.press('F1')
    await sees(bert, /辦理中/)
    await sees(page('phone'), /14/)
  })

  test('E10 the server is killed and started again, and everybody goes on where they were', async () => {
    await office.kill()
    await sees(page('board'), /斷線|連線中斷/)
    await office.start()
    await office.wait(2 * minute)
    await sees(page('bert'), '1001')
    await sees(page('anna'), '2001')
    const tablet = page('tablet')
    await press(tablet, /謄本/)
    await press(tablet, /謄本/)
    await press(tablet, '取號')
    await sees(tablet, '1003')
    await press(tablet, /完成/)
  })

  test('E11 the visitor rates with one tap, and nobody is asked after a turning visit', async () => {
    await office.wait(3 * minute)
    await press(page('anna'), '只完成')
    await press(page('faces'), /^非常滿意/)
    await sees(page('faces'), /謝謝/)
    await office.wait(5 * minute)
    await page('bert').keyboard.press('F1')
    await sees(page('bert'), '1002')
    await sees(page('board'), '1002')
    await press(page('phone'), /評分/)
    await press(page('phone'), /^滿意/)
    await sees(page('phone'), /謝謝/)
    await office.wait(1 * minute)
    await page('bert').keyboard.press('F1')
    await office.wait(6 * minute)
    await page('anna').keyboard.press('F1')
    await sees(page('anna'), '8001')
    await page('anna').keyboard.press('F1')
    await office.wait(10 * minute)
    await page('anna').keyboard.press('F1')
    await sees(page('anna'), '1003')
    await page('anna').keyboard.press('F1')
    await office.wait(4 * minute)
    await press(page('bert'), '只完成')
    await press(page('anna'), '只完成')
    await sees(page('quiet faces'), /我想評分/)
  })

  test('E12 the head sees the figures that the morning gives by hand', async () => {
    const password = await keeper.hire({ login: 'head', name: '主任', role: 'head' })
    const head = await people.arrive('head', '/display/dashboard/', 'console')
    await signIn(head, 'head', password)
    // (7 + 7 + 20 + 0 + 25) / 5
    await sees(head, '11.8')
  })

  test('E13 nobody complained', () => {
    for (const visitor of people.all.values()) expectQuiet(visitor)
  })
})
