import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { nantun } from '../../shared/presets/nantun-19.ts'
import { barriersOn } from '../support/accessible.ts'
import { manyServices, signExamples } from '../support/examples/sign.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'
import { stageTime } from '../support/stage.ts'

const large = { width: 1280, height: 720 }
const small = { width: 800, height: 480 }
const open = stageFor('display/sign', large)

describe('the sign above a counter', () => {
  test.each([...Object.entries(signExamples), ['many services', manyServices] as const])(
    'VS1 every example is drawn without a complaint, a barrier or anything cut off: %s',
    async (_, view) => {
      const setup = view.catalogue === 'nantun-19' ? { setup: nantun } : {}
      const { page, complaints } = await open(view, setup)
      for (const size of [large, small]) {
        await page.setViewportSize(size)
        expect(await overflow(page)).toEqual({ right: 0, below: 0 })
        expect(await cutTexts(page)).toEqual([])
      }
      expect(await barriersOn(page)).toEqual([])
      expect(complaints).toEqual([])
    },
  )

  test('VS2 nothing on a sign is smaller than 34 px, on the smallest panel too', async () => {
    const { page } = await open(signExamples['longest names'])
    await page.setViewportSize(small)
    const sizes = await page
      .locator('main :not(:has(*))')
      .evaluateAll((parts) => parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(34)
  })

  test('VS3 it says whom the counter serves, what for, who sits there and who stands in', async () => {
    const { page } = await open(signExamples.serving)
    const words = await page.locator('main').innerText()
    for (const part of ['5 號櫃檯', '受理中', '1024', '全功能', '愛心優先', '預約', '門牌', '王小明', '陳美玲'])
      expect(words).toContain(part)
  })

  test('VS4 a counter that rests or is closed says so in words and shows no number', async () => {
    const { page, stage } = await open(signExamples.paused)
    await page.getByText('暫停服務').waitFor()
    await page.getByText('用餐').waitFor()
    stage.show(signExamples.closed)
    await page.getByText('請到其他櫃檯').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/\d{4}/)
  })

  test('VS5 a call pulses twice and then stands still, and pulses again only for another call', async () => {
    const call = signExamples.calling
    const { page, stage, reload } = await open(signExamples.ready)
    await page.addInitScript(countPulses)
    await reload()
    stage.show(call)
    await expect.poll(() => pulses(page)).toEqual({ begun: 1, over: 1, rounds: 2 })
    stage.show({ ...call, announcement: null })
    stage.show({ ...call, announcement: { ...call.announcement, seq: 32, at: stageTime } })
    await expect.poll(() => pulses(page)).toEqual({ begun: 2, over: 2, rounds: 2 })
  })

  test('VS6 without a connection no number is said to be called now', async () => {
    const { page, stage } = await open(signExamples.calling)
    await page.getByText('請到這裡').waitFor()
    await stage.close()
    await page.getByText('斷線前的號碼').waitFor()
    await page.getByRole('status').getByText('連線中斷').waitFor()
    expect(await page.getByText('請到這裡').count()).toBe(0)
  })

  test('VS7 who prefers stillness sees no pulse', async () => {
    const { page } = await open(signExamples.calling, { browser: { reducedMotion: 'reduce' } })
    await page.getByText('請到這裡').waitFor()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

interface Pulses {
  begun: number
  over: number
  rounds: number
}

/** Runs in the page. A movement that is over is forgotten: it is counted as it begins and ends. */
function countPulses(): void {
  const pulses: Pulses = { begun: 0, over: 0, rounds: 0 }
  Object.assign(window, { pulses })
  addEventListener('animationstart', () => {
    pulses.begun += 1
    pulses.rounds = document.getAnimations()[0]?.effect?.getTiming().iterations ?? 0
  })
  addEventListener('animationend', () => {
    pulses.over += 1
  })
}

function pulses(page: Page): Promise<Pulses> {
  return page.evaluate('({ ...pulses })')
}
