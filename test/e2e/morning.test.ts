import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest'
import { minute, second } from '../../shared/time.ts'
import { barriersOn } from '../support/accessible.ts'
import { openBrowser } from '../support/browser.ts'
import { type KillableOffice, openKillableOffice } from '../support/killable.ts'
import { nine } from '../support/server.ts'
import { type Keeper, openKeeper } from './furnish.ts'
import {
  begin,
  callNext,
  expectQuiet,
  foreignFontsOn,
  gather,
  leaveTablet,
  openCounter,
  type People,
  pairingCodeOn,
  press,
  qrOn,
  sees,
  seesNoMore,
  signIn,
  type sizes,
  takeForTranscript,
} from './people.ts'

/**
 * A morning at Nantun, in real browsers: everybody who belongs to a morning, and a server that is killed in the middle.
 * The clock is turned by hand, so that the figures at the end can be computed by hand:
 * 2001 waits 7 minutes, 1001 waits 7, 1002 (turning) 10, 1003 waits 8, 8001 (booked for 09:30) waits 7 from its slot.
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

  beforeEach(() => {
    onTestFailed(async () => {
      for (const [name, { page }] of people.all) await page.screenshot({ path: `test/screenshots/morning ${name}.png` })
    })
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
      await openCounter(console, counter)
    }
  })

  test('E3 three taps give a number, and the phone reads it from the screen', async () => {
    const tablet = page('tablet')
    await takeForTranscript(tablet)
    await sees(tablet, '1001')
    const address = new URL(await qrOn(tablet))
    await leaveTablet(tablet)
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
    await leaveTablet(tablet)
  })

  test('E5 a volunteer books for somebody on the telephone, who then checks in at the tablet', async () => {
    const pin = await keeper.hire({ login: 'volunteer', name: '志工', role: 'desk' })
    const desk = await pair('desk', '/kiosk/desk/', 'desk')
    await desk.getByLabel('PIN 碼').waitFor()
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
    await leaveTablet(tablet)
  })

  test('E6 a turning visitor gets a number like any other', async () => {
    const tablet = page('tablet')
    await press(tablet, /家庭與身分事項/)
    await press(tablet, /離婚登記/)
    await press(tablet, '取號')
    await sees(tablet, '1002')
    await sees(tablet, '全功能')
    expect(await tablet.locator('body').innerText()).not.toMatch(/離婚|疼您/)
    await leaveTablet(tablet)
  })

  test('E7 the elder is called first, and everybody sees it', async () => {
    await office.wait(7 * minute)
    await callNext(page('anna'))
    await sees(page('anna'), '2001')
    await sees(page('board'), '2001')
    await sees(page('sign'), '2001')
    await sees(page('phone'), /有 1 位/)
  })

  test('E8 a call is taken back and given again', async () => {
    const bert = page('bert')
    await callNext(bert)
    await sees(page('board'), '1001')
    await bert.keyboard.press('F9')
    await sees(bert, '櫃檯前沒有民眾')
    await page('board').getByText('1001').first().waitFor({ state: 'detached' })
    await callNext(bert)
    await sees(page('phone'), '請到 14 號櫃檯')
  })

  test('E9 who does not come after three calls is passed, and comes back by phone', async () => {
    await begin(page('anna'))
    const bert = page('bert')
    for (const times of [2, 3]) {
      await office.wait(30 * second)
      await bert.getByRole('button', { name: /^重叫/, disabled: false }).waitFor()
      await bert.keyboard.press('F2')
      await sees(bert, `叫號 ${times} 次`)
    }
    await office.wait(30 * second)
    await bert.getByRole('button', { name: /^過號/, disabled: false }).waitFor()
    await bert.keyboard.press('F3')
    await sees(bert, '櫃檯前沒有民眾')
    await press(page('phone'), '我回來了')
    await sees(page('phone'), '您回來了。再 3 位，就輪到您。')
    await office.wait(90 * second)
    await callNext(bert)
    await sees(page('board'), '1002')
    await begin(bert)
    await sees(page('phone'), '您回來了。再 2 位，就輪到您。')
  })

  test('E10 the server is killed and started again, and everybody goes on where they were', async () => {
    await office.kill()
    await sees(page('board'), /斷線|連線中斷/)
    await office.start()
    await office.wait(2 * minute)
    for (const { page } of people.all.values()) await seesNoMore(page, /連線中斷/)
    await sees(page('bert'), '1002')
    await sees(page('anna'), '2001')
    const tablet = page('tablet')
    await takeForTranscript(tablet)
    await sees(tablet, '1003')
    await leaveTablet(tablet)
  })

  test('E11 the visitor rates with one tap, and nobody is asked after a turning visit', async () => {
    const [anna, bert, faces] = [page('anna'), page('bert'), page('faces')]
    await office.wait(3 * minute)
    await press(anna, /^只完成/)
    await press(faces, /^非常滿意/)
    await sees(faces, /謝謝/)
    await office.wait(5 * minute)
    await callNext(bert)
    await sees(page('board'), '1003')
    await sees(page('quiet faces'), '我想評分')
    expect(await page('quiet faces').getByRole('button', { name: /滿意/ }).count()).toBe(0)
    await begin(bert)
  })

  test('E12 who came back is called in the right place, and rates by phone', async () => {
    const [anna, bert, phone] = [page('anna'), page('bert'), page('phone')]
    await office.wait(7 * minute)
    await callNext(anna)
    await sees(phone, '請到 6 號櫃檯')
    await begin(anna)
    await office.wait(10 * minute)
    await callNext(anna)
    await sees(page('board'), '8001')
    await press(phone, '說說今天的服務')
    await press(phone, /^滿意/)
    await press(phone, '送出')
    await sees(phone, /謝謝/)
    await begin(anna)
    await office.wait(4 * minute)
    await press(anna, /^只完成/)
    await press(bert, /^只完成/)
    await sees(anna, '櫃檯前沒有民眾')
  })

  test('E13 the head sees the figures that the morning gives by hand', async () => {
    const password = await keeper.hire({ login: 'head', name: '主任', role: 'head' })
    const head = await people.arrive('head', '/display/dashboard/', 'console')
    await signIn(head, 'head', password)
    // Five called: (7 + 7 + 10 + 8 + 7) / 5 minutes; two ratings, 5 and 4.
    await sees(head, '7.8')
    const figures = await head.evaluate(() =>
      fetch('/figures.json?from=2026-11-18&to=2026-11-18').then((answer) => answer.json()),
    )
    expect(figures).toMatchObject({
      all: { issued: 5, served: 5, passed: 1, waits: { n: 5, mean: 7.8 * minute, median: 7 * minute } },
    })
  })

  test('E14 nothing on any screen is a barrier, and every word is drawn in the fonts that came with it', async () => {
    for (const [name, { page }] of people.all) {
      expect([name, await barriersOn(page)]).toEqual([name, []])
      expect([name, await foreignFontsOn(page)]).toEqual([name, []])
    }
  }, 120_000)

  test('E15 nobody complained', () => {
    for (const visitor of people.all.values()) expectQuiet(visitor)
  })
})
