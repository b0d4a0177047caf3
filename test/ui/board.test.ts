import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../display/board/sentences.ts'
import { isAtRest, isFresh, shownCalls } from '../../display/board/shown.ts'
import { catalogueOf } from '../../shared/catalogue.ts'
import { languages } from '../../shared/language.ts'
import { presets } from '../../shared/presets/presets.ts'
import { minute, second } from '../../shared/time.ts'
import type { BoardView, Call } from '../../shared/views.ts'
import { barriersOn } from '../support/accessible.ts'
import { boardExamples, rushHour } from '../support/examples/board.ts'
import { listenIn, lockSound } from '../support/loudspeaker.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'
import { stageTime } from '../support/stage.ts'

const lying = { width: 1920, height: 1080 }
const standing = { width: 1080, height: 1920 }
const open = stageFor('display/board', lying)
const { ordinary } = boardExamples
/** A chime and a sentence take their time. */
const patiently = { timeout: 8_000 }
const all = Object.entries<BoardView>({ ...boardExamples, 'rush hour': rushHour })

describe('the wall', () => {
  test.each(all)(
    'VB11 every example is drawn without a complaint, a barrier or anything cut off: %s',
    async (_, view) => {
      const { page, complaints, stage } = await open(view, { setup: presets[setupOf(view)] })
      for (const size of [lying, standing, { width: 1280, height: 720 }]) {
        await page.setViewportSize(size)
        expect(await overflow(page)).toEqual({ right: 0, below: 0 })
        expect(await cutTexts(page)).toEqual([])
      }
      expect(await barriersOn(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(stage.acts).toEqual([])
    },
  )

  test.each(all)('VB12 nothing on a wall is smaller than 34 pixels: %s', async (_, view) => {
    const { page } = await open(view, { setup: presets[setupOf(view)] })
    expect(await smallestText(page)).toBeGreaterThanOrEqual(34)
    await page.setViewportSize(standing)
    expect(await smallestText(page)).toBeGreaterThanOrEqual(34)
  })

  test('VB13 the last call fills the sheet, six stand beside it, and every lane says who waits', async () => {
    const { page } = await open(ordinary)
    const sheet = page.getByRole('main').locator('section').first()
    expect(await sheet.innerText()).toMatch(/現在叫號 Now calling\s+1024\s+5\s+號櫃檯/)
    const before = page.getByRole('list', { name: '剛叫過的號碼' }).getByRole('listitem')
    expect(await before.allInnerTexts()).toEqual(
      ['1023 3', '2011 2', '1022 6', '8003 1', '1021 4', '2010 2'].map((words) => called(words)),
    )
    const lanes = page.getByRole('list', { name: '各號等候人數' }).getByRole('listitem')
    expect((await lanes.allInnerTexts()).map((words) => words.replace(/\s+/g, ' '))).toEqual([
      '全功能 7 人 約 18 分 最晚約 30 分',
      '愛心優先 2 人 約 4 分 最晚約 9 分',
      '預約 2 人 約 3 分 最晚約 10 分',
    ])
    expect(await page.getByRole('time').or(page.locator('time')).first().innerText()).toBe('10:24')
  })

  test('TW11 a day that is clearly slow is said in public: on the wall', async () => {
    const { page, stage } = await open(ordinary)
    expect(await page.getByText('今日系統較慢').count()).toBe(0)
    stage.show(boardExamples['a slow day'])
    await page.getByText('今日系統較慢，謝謝您的耐心。').waitFor()
    await page.getByText('Everything takes a little longer today.').waitFor()
  })

  test('TW4 where no counter is open, it says so instead of guessing: on the wall', async () => {
    const lanes = ordinary.lanes.map((lane) => ({ ...lane, wait: 'no-counter' as const }))
    const { page } = await open({ ...ordinary, lanes })
    expect(await page.getByText('目前沒有開放的櫃檯').count()).toBe(3)
    expect(await cutTexts(page)).toEqual([])
  })

  test('VB14 a closed office says when it opens next, in every language', async () => {
    const { page } = await open(boardExamples.closed)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('現在休息')
    await page.getByText('民國115年11月23日 星期一 08:00 開始服務').waitFor()
    for (const language of languages.slice(1)) await page.locator(`li[lang=${language}]`).waitFor()
  })

  test('VB15 while numbers are no longer given, the wall says that everybody will be served', async () => {
    const { page } = await open(boardExamples['last of the day'])
    await page.getByText('已停止取號，已取號的都會辦完').waitFor()
    expect(await page.getByRole('list', { name: '剛叫過的號碼' }).getByRole('listitem').count()).toBe(6)
  })

  test('VB16 without a connection no call is shown as current, and that is said in words', async () => {
    const { page, stage } = await open(ordinary)
    await lettersFetched(page)
    await stage.close()
    await page.getByText('連線中斷，這裡是 10:24 的情形，可能不是最新。').waitFor()
    await page.getByText('斷線前的叫號').waitFor()
    expect(await page.getByText('現在叫號').count()).toBe(0)
    expect(await overflow(page)).toEqual({ right: 0, below: 0 })
    await page.setViewportSize(standing)
    expect(await cutTexts(page)).toEqual([])
  })
})

describe('a call', () => {
  test('VB17 a call slides in and pulses twice, never three times a second', async () => {
    const { page, stage } = await open(ordinary)
    expect(await movements(page)).toEqual([])
    stage.show(withCall(1025, 3))
    const moving = await movementsOfCall(page)
    expect(moving.map(({ times }) => times)).toEqual([1, 2, 2])
    expect(Math.min(...moving.map(({ each }) => each))).toBeGreaterThanOrEqual(300)
  })

  test('VB18 two calls at once are heard one after the other, and seen as they are heard', async () => {
    const { page, stage } = await open(ordinary)
    const { spoken, chimes, endSpeech } = await listenIn(page)
    const [call, other] = [newCall(32, '1025', 3), newCall(33, '2012', 1)]
    stage.show({ ...ordinary, calls: [other, call, ...ordinary.calls], announcements: [call, other] })
    await expect.poll(spoken, patiently).toEqual(['來賓 1 0 2 5 號，請到 3 號櫃檯'])
    expect(await page.locator('[data-announced]').innerText()).toContain('1025')
    expect(await chimes()).toBe(1)
    await endSpeech()
    await expect.poll(spoken, patiently).toEqual(['來賓 1 0 2 5 號，請到 3 號櫃檯', '來賓 2 0 1 2 號，請到 1 號櫃檯'])
    expect(await page.locator('[data-announced]').innerText()).toContain('2012')
    expect(await chimes()).toBe(2)
  })

  test('VB29 a call that is taken back while it chimes is not spoken', async () => {
    const { page, stage } = await open(ordinary)
    const { spoken, chimes } = await listenIn(page)
    stage.show(withCall(1025, 3))
    await expect.poll(chimes, patiently).toBe(1)
    const instead = newCall(33, '2012', 1)
    stage.show({ ...ordinary, calls: [instead, ...ordinary.calls], announcements: [instead] })
    await expect.poll(spoken, patiently).toEqual(['來賓 2 0 1 2 號，請到 1 號櫃檯'])
  })

  test('VB19 where there is no Mandarin voice, the chime calls', async () => {
    const { page, stage } = await open(ordinary)
    const { spoken, chimes } = await listenIn(page, 'zh-HK')
    stage.show(withCall(1025, 3))
    await expect.poll(chimes, patiently).toBe(1)
    await page.locator('[data-announced]').waitFor()
    await page.locator('[data-announced]').waitFor({ state: 'detached' })
    expect(await spoken()).toEqual([])
  })

  test('VB20 a television that may not sound yet asks for a touch', async () => {
    const { page, stage } = await open(ordinary)
    await lockSound(page)
    const button = page.getByRole('button', { name: /點一下，開啟叫號聲音/ })
    await button.waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await overflow(page)).toEqual({ right: 0, below: 0 })
    expect(await cutTexts(page)).toEqual([])
    stage.show(withCall(1025, 3))
    await page.locator('[data-announced]').waitFor()
    await button.click()
    await button.waitFor({ state: 'detached' })
  })

  test('VB21 the large one is the one that is heard; the others keep their order and none is shown twice', () => {
    const [first, second, third] = ordinary.calls
    if (!first || !second || !third) throw new Error('the example has too few calls')
    expect(shownCalls([first, second, third], second)).toEqual({ large: second, before: [first, third] })
    expect(shownCalls([second, third], first)).toEqual({ large: first, before: [second, third] })
    expect(shownCalls([first, second], null)).toEqual({ large: first, before: [second] })
    expect(shownCalls([], null)).toEqual({ large: null, before: [] })
  })

  test('VB22 a call is current for two minutes; a closed hall rests ten minutes after the last one', () => {
    const call: Call = { ...newCall(1, '1001', 1), at: stageTime }
    expect([2 * minute - 1, 2 * minute].map((later) => isFresh(call, stageTime + later))).toEqual([true, false])
    const closed: BoardView = { ...boardExamples.closed, calls: [call] }
    expect([10 * minute - 1, 10 * minute].map((later) => isAtRest(closed, stageTime + later))).toEqual([false, true])
    expect(isAtRest({ ...closed, lanes: ordinary.lanes }, stageTime + 20 * minute)).toBe(false)
    expect(isAtRest({ ...closed, doors: ordinary.doors }, stageTime + 20 * minute)).toBe(false)
  })
})

describe('what the office has to say', () => {
  test('VB23 every notice and the rule of the line pass in every language that the office offers', () => {
    const catalogue = catalogueOf(presets['longjing-6'], 'key')
    const sentences = sentencesOf(catalogue, catalogue.languages)
    expect(sentences.map(({ language }) => language)).toEqual(
      [...catalogue.notices, 'the rule'].flatMap(() => languages),
    )
    expect(sentences.filter(({ words }) => words.includes('必為下一位'))).toHaveLength(1)
    const [notice] = catalogue.notices
    const untranslated = { ...catalogue, notices: [{ 'zh-TW': notice?.['zh-TW'] ?? '' }] }
    expect(sentencesOf(untranslated, ['zh-TW', 'th']).map(({ language }) => language)).toEqual(['zh-TW', 'zh-TW', 'th'])
  })

  test('VB24 the text can be stopped, and does not move for who asked for calm', async () => {
    const { page } = await open(ordinary)
    const running = () =>
      page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length)
    await expect.poll(running).toBe(1)
    await page.getByRole('button', { name: '停住跑馬燈' }).click()
    await expect.poll(running).toBe(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('region', { name: '公告' }).getByRole('paragraph').waitFor()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    expect(await overflow(page)).toEqual({ right: 0, below: 0 })
  })
})

function setupOf(view: BoardView): keyof typeof presets {
  return view === rushHour ? 'nantun-19' : 'longjing-6'
}

/** As a row of the list is read. */
function called(words: string): string {
  const [number, counter] = words.split(' ')
  return `${number}\n${counter} 號櫃檯`
}

function newCall(seq: number, number: string, counter: number): Call {
  return { seq, number, counter, at: stageTime + second }
}

function withCall(number: number, counter: number): BoardView {
  const call = newCall(32, String(number), counter)
  return { ...ordinary, calls: [call, ...ordinary.calls.slice(0, 7)], announcements: [call] }
}

function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('#screen *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
  })
}

/** What moves besides the passing text. */
function movements(page: Page): Promise<Movement[]> {
  return page.evaluate(movingNow)
}

/** Asked at every frame: a movement that is over is forgotten. */
async function movementsOfCall(page: Page): Promise<Movement[]> {
  const moving = await page.waitForFunction(
    `document.querySelector('[data-announced]') && (${movingNow})()`,
    undefined,
    { polling: 'raf' },
  )
  return (await moving.jsonValue()) as Movement[]
}

interface Movement {
  readonly times: number
  readonly each: number
}

function movingNow(): Movement[] {
  return document
    .getAnimations()
    .map((animation) => animation.effect?.getTiming())
    .filter((timing) => timing?.iterations !== Number.POSITIVE_INFINITY)
    .map((timing) => ({ times: timing?.iterations ?? 0, each: Number(timing?.duration) }))
}

/** Fetched while the line is up, because they are needed when it is not. */
async function lettersFetched(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.check('700 34px "Noto Sans TC"', '連線中斷，可能不是最新'), null, {
    timeout: 15_000,
  })
}
