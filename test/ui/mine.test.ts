import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { second } from '../../shared/time.ts'
import type { MineView } from '../../shared/views.ts'
import { barriersOn } from '../support/accessible.ts'
import { come } from '../support/browser.ts'
import { mineExamples } from '../support/examples/mine.ts'
import { cutTexts, type OnStage, overflow, stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/mine', { width: 390, height: 844 })
const { waiting, called } = mineExamples
const again: MineView = { ...called, stage: { ...called.stage, times: 2, at: called.stage.at + 20 * second } }

describe('the phone', () => {
  test.each(Object.entries<MineView>(mineExamples))(
    'VM1 every example is drawn without a complaint, a barrier or anything cut off: %s',
    async (_, view) => {
      const { page, complaints, stage } = await open(view)
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 })
        expect((await overflow(page)).right).toBe(0)
        expect(await cutTexts(page)).toEqual([])
      }
      expect(await barriersOn(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(stage.acts).toEqual([])
    },
  )

  test('VM2 it says how long, how far along, and why others went first', async () => {
    const { page } = await open(waiting)
    const words = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
    expect(words).toContain('您的號碼 1024 大約再等 9 分 最晚約 15 分 取號 10:06 前面 3 人')
    expect(words).toContain(
      '您取號之後，有 3 位優先號先被叫到。 有 1 位預約的民眾，依約定時間先被叫到。 為什麼？看叫號規則',
    )
    await page.getByText('為什麼？看叫號規則').click()
    await page.getByText('一般依取號順序叫號；愛心優先每等 1 分鐘以 5 分鐘計').waitFor()
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('63')
    expect(words).toContain('10:24 更新')
  })

  test('VM3 a wait that is not known is not invented', async () => {
    const { page } = await open(mineExamples['first of the morning'])
    await page.getByText('目前沒有開放的櫃檯').waitFor()
    await page.getByText('您是這個號別的下一位').waitFor()
  })

  test('VM4 it speaks the visitor’s language, and keeps the one that was chosen', async () => {
    const { page, press } = await open(waiting, { browser: { locale: 'vi-VN' } })
    await page.getByText('Số của bạn').waitFor()
    await press('Ngôn ngữ')
    await press('ภาษาไทย')
    await page.getByText('หมายเลขของท่าน').waitFor()
    await page.reload()
    await page.getByText('หมายเลขของท่าน').waitFor()
    expect((await overflow(page)).right).toBe(0)
    expect(await cutTexts(page)).toEqual([])
  })
})

describe('what one may do', () => {
  test.each([
    ['1 位', 1],
    ['3 位', 3],
    ['5 位', 5],
  ])('VM5 the next few may go first: %s', async (name, passes) => {
    const { press, acts, page } = await open(waiting)
    await press('我需要多一點時間')
    await press(name)
    expect(await acts()).toEqual([{ type: 'need-more-time', number: '1024', passes }])
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test.each(['letting others pass', 'passed'] as const)('VM6 who is back says so: %s', async (example) => {
    const { press, acts } = await open(mineExamples[example])
    await press('我回來了')
    expect(await acts()).toEqual([{ type: 'return-ticket', number: '1024' }])
  })

  test('VM7 who comes back too late is told why, with the minutes', async () => {
    const { page } = await open(mineExamples['passed too long ago'])
    await page.getByText('過號已超過 30 分鐘，請重新取號。').waitFor()
    expect(await page.getByRole('button', { name: '我回來了' }).count()).toBe(0)
    expect(await page.getByText('我回來了').count()).toBe(0)
  })

  test('VM19 who was passed reads by when to be back', async () => {
    const { page } = await open(mineExamples.passed)
    await page.getByText('過號後 30 分鐘內回到大廳').waitFor()
  })

  test('VM8 help comes to the number', async () => {
    const { page, press, acts, stage } = await open(waiting)
    await press('請人協助')
    await press('借輪椅')
    expect(await acts()).toEqual([{ type: 'ring-bell', aid: 'wheelchair', number: '1024' }])
    stage.show(mineExamples['help is rung for'])
    await page.getByRole('dialog').getByText('已經通知同仁了').waitFor()
    await press('關閉')
    await page.getByRole('status').getByText('請在這裡稍等').waitFor()
  })

  test('VM9 leaving is asked once, and the safe answer stands first', async () => {
    const { page, press, acts, stage } = await open(waiting)
    await press('我要離開')
    expect((await page.getByRole('dialog').getByRole('button').allInnerTexts())[0]).toBe('不，我留下來')
    await press('不，我留下來')
    await press('我要離開')
    await press('我要離開')
    expect(await acts()).toEqual([{ type: 'withdraw-ticket', number: '1024' }])
    stage.show(mineExamples.gone)
    await page.getByRole('heading', { name: '您已離開隊伍' }).waitFor()
    expect(
      await page
        .getByRole('main')
        .getByRole('button', { name: /離開|協助|時間/ })
        .count(),
    ).toBe(0)
  })

  test('VM10 a refusal is said in words, and nothing is lost', async () => {
    const { page, press } = await open(waiting, { answer: () => ({ ok: false, refusal: { code: 'already-aside' } }) })
    await press('我需要多一點時間')
    await press('3 位')
    await page.getByRole('dialog').getByText('已經為您延後了。').waitFor()
  })
})

describe('the call', () => {
  test('VM11 the counter fills the page, and the tab says it too', async () => {
    const { page, stage } = await open(waiting)
    stage.show(called)
    await page.getByRole('alert').getByText('輪到您了').waitFor()
    expect((await page.getByRole('alert').innerText()).replace(/\s+/g, ' ')).toBe('輪到您了 請到 3 號櫃檯 1024 號')
    await expect.poll(() => page.title()).toBe('輪到您了：3 號櫃檯')
    stage.show(again)
    await page.getByText('第 2 次叫您').waitFor()
  })

  test.each(['我需要多一點時間', '請人協助', '我要離開', '語言'])(
    'VM18 a question that is open does not stand before the call: %s',
    async (question) => {
      const { page, press, stage } = await open(waiting)
      await press(question)
      await page.getByRole('dialog').waitFor()
      stage.show(called)
      await page.getByRole('alert').getByText('輪到您了').waitFor()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
  )

  test('VM12 after a first touch the phone vibrates and rings at each call, and says so', async () => {
    const { page, press, stage } = await listening(waiting)
    await press('打開鈴聲與震動')
    await page.getByText('輪到您時會響鈴、震動。').waitFor()
    const before = await signsOf(page)
    stage.show(called)
    await expect.poll(() => signsOf(page)).toEqual({ buzzes: before.buzzes + 1, tones: before.tones + 2 })
    stage.show(again)
    await page.getByText('第 2 次叫您').waitFor()
    await expect.poll(async () => (await signsOf(page)).tones).toBeGreaterThanOrEqual(before.tones + 4)
  })

  test('VM13 who was away from the page is called again when they return to it', async () => {
    const { page, press, stage } = await listening(waiting)
    await press('打開鈴聲與震動')
    stage.show(called)
    await page.getByRole('alert').getByText('輪到您了').waitFor()
    await page.evaluate('clearEveryInterval()')
    const before = await signsOf(page)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    expect((await signsOf(page)).buzzes).toBe(before.buzzes + 1)
  })

  test('VM14 without a touch nothing is promised and nothing complains', async () => {
    const { page, complaints, stage } = await open(waiting)
    await page.getByText('請不要關閉這一頁，也請留意大廳的看板。').waitFor()
    stage.show(called)
    await page.getByRole('alert').getByText('輪到您了').waitFor()
    expect(complaints).toEqual([])
  })

  test('VM15 the screen stays awake while the number may be called', async () => {
    const { page, stage } = await listening(waiting)
    await expect.poll(() => page.evaluate('locks')).toBe(1)
    stage.show(mineExamples.done)
    await expect.poll(() => page.evaluate('locks')).toBe(0)
  })
})

describe('afterwards', () => {
  test('VM16 the faces come when they are asked for, never by themselves', async () => {
    const { page, stage } = await open(called)
    stage.show(mineExamples.done)
    await page.getByRole('heading', { name: '辦好了，謝謝您' }).waitFor()
    expect(await page.getByRole('button', { name: '非常滿意' }).count()).toBe(0)
  })

  test('VM17 a rating is sent once, with reasons and words if wanted', async () => {
    const { page, press, acts, stage } = await open(mineExamples.done)
    await press('說說今天的服務')
    await page.getByText('櫃檯人員看不到是誰評的').waitFor()
    await page.getByRole('button', { name: /^不滿意/ }).click()
    await press('等候時間')
    await page.getByLabel('想跟我們說的話').fill(' 等了很久 ')
    await press('送出')
    expect(await acts()).toEqual([
      { type: 'rate', token: 'token-of-the-visit-1024', score: 2, reasons: ['wait'], comment: '等了很久' },
    ])
    stage.show(mineExamples['done and rated'])
    await page.getByText('您的意見會讓下一位民眾更方便。').waitFor()
    expect(await page.getByRole('button', { name: '說說今天的服務' }).count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
  })
})

/** A phone that counts its buzzes and tones, and keeps its screen awake. */
async function listening(view: MineView): Promise<OnStage> {
  const here = await open(view)
  await here.page.addInitScript(() => {
    const signs = { buzzes: 0, tones: 0 }
    const intervals: number[] = []
    const setEvery = window.setInterval.bind(window)
    Object.assign(window, {
      signs,
      locks: 0,
      setInterval: (act: () => void, every: number) => intervals[intervals.push(setEvery(act, every)) - 1],
      clearEveryInterval: () => intervals.forEach(clearInterval),
    })
    const lock = async () => {
      Object.assign(window, { locks: 1 })
      return { release: async () => Object.assign(window, { locks: 0 }) }
    }
    Object.defineProperty(navigator, 'vibrate', { value: () => (signs.buzzes += 1) })
    Object.defineProperty(navigator, 'wakeLock', { value: { request: lock } })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when?: number) {
      signs.tones += 1
      start.call(this, when)
    }
  })
  await here.page.reload()
  await come(here.page)
  return here
}

function signsOf(page: Page): Promise<{ buzzes: number; tones: number }> {
  return page.evaluate('({ ...signs })')
}
