import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../display/board/sentences.ts'
import { catalogueOf } from '../../shared/catalogue.ts'
import { languages } from '../../shared/language.ts'
import { presets } from '../../shared/presets/presets.ts'
import type { BoardView } from '../../shared/views.ts'
import { barriersOn } from '../support/accessible.ts'
import { boardExamples, rushHour } from '../support/examples/board.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'

const lying = { width: 1920, height: 1080 }
const standing = { width: 1080, height: 1920 }
const open = stageFor('display/board', lying)
const { ordinary } = boardExamples
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

  test('VB30 how many wait stands at one height for every lane, however much is said of its wait', async () => {
    const lanes = rushHour.lanes.map((lane, nth) => (nth === 2 ? { ...lane, wait: { about: 0, latest: 0 } } : lane))
    const { page } = await open({ ...rushHour, lanes }, { setup: presets[setupOf(rushHour)] })
    const heights = await page
      .getByRole('list', { name: '各號等候人數' })
      .locator('strong')
      .evaluateAll((figures) => figures.map((figure) => Math.round(figure.getBoundingClientRect().top)))
    expect(heights).toHaveLength(lanes.length)
    expect(new Set(heights).size).toBe(1)
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

function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('#screen *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
  })
}

/** Fetched while the line is up, because they are needed when it is not. */
async function lettersFetched(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.check('700 34px "Noto Sans TC"', '連線中斷，可能不是最新'), null, {
    timeout: 15_000,
  })
}
