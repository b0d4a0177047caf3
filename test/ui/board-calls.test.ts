import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isAtRest, isFresh, shownCalls } from '../../display/board/shown.ts'
import { minute, second } from '../../shared/time.ts'
import type { BoardView, Call } from '../../shared/views.ts'
import { barriersOn } from '../support/accessible.ts'
import { stopClock } from '../support/browser.ts'
import { boardExamples } from '../support/examples/board.ts'
import { type Loudspeaker, listenIn, lockSound } from '../support/loudspeaker.ts'
import { cutTexts, type OnStage, overflow, stageFor } from '../support/on-stage.ts'
import { stageTime } from '../support/stage.ts'

const open = stageFor('display/board', { width: 1920, height: 1080 })
const { ordinary } = boardExamples
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
    const { page, stage, pass, spoken, chimes, endSpeech } = await heard()
    const [call, other] = [newCall(32, '1025', 3), newCall(33, '2012', 1)]
    stage.show({ ...ordinary, calls: [other, call, ...ordinary.calls], announcements: [call, other] })
    await expect.poll(chimes).toBe(1)
    await pass(chiming)
    await expect.poll(spoken).toEqual(['來賓 1 0 2 5 號，請到 3 號櫃檯'])
    expect(await page.locator('[data-announced]').innerText()).toContain('1025')
    await pass(3 * second)
    expect(await chimes()).toBe(1)
    await endSpeech()
    await expect.poll(chimes).toBe(2)
    await pass(chiming)
    await expect.poll(spoken).toEqual(['來賓 1 0 2 5 號，請到 3 號櫃檯', '來賓 2 0 1 2 號，請到 1 號櫃檯'])
    expect(await page.locator('[data-announced]').innerText()).toContain('2012')
  })

  test('VB29 a call that is taken back while it chimes is not spoken', async () => {
    const { stage, pass, spoken, chimes } = await heard()
    stage.show(withCall(1025, 3))
    await expect.poll(chimes).toBe(1)
    const instead = newCall(33, '2012', 1)
    stage.show({ ...ordinary, calls: [instead, ...ordinary.calls], announcements: [instead] })
    await expect.poll(chimes).toBe(2)
    await pass(chiming)
    await expect.poll(spoken).toEqual(['來賓 2 0 1 2 號，請到 1 號櫃檯'])
  })

  test('VB19 where there is no Mandarin voice, the chime calls', async () => {
    const { page, stage, pass, spoken, chimes } = await heard('zh-HK')
    stage.show(withCall(1025, 3))
    await expect.poll(chimes).toBe(1)
    await page.locator('[data-announced]').waitFor()
    await pass(3 * second)
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

/** A board that is listened to, while its time is turned by hand. */
async function heard(language?: string): Promise<OnStage & Loudspeaker> {
  const here = await open(ordinary)
  await stopClock(here.page)
  return { ...here, ...(await listenIn(here.page, language)) }
}

const chiming = 1.5 * second

function newCall(seq: number, number: string, counter: number): Call {
  return { seq, number, counter, at: stageTime + second }
}

function withCall(number: number, counter: number): BoardView {
  const call = newCall(32, String(number), counter)
  return { ...ordinary, calls: [call, ...ordinary.calls.slice(0, 7)], announcements: [call] }
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
