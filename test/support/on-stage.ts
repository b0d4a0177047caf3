import { setTimeout as rest } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Locator, Page, WebSocket } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Command } from '../../shared/contract.ts'
import { second } from '../../shared/time.ts'
import { doubleTap, sameFinger } from '../../shared/ui/parts/second-tap.ts'
import type { View } from '../../shared/views.ts'
import { buttonOn, come, drawn, openBrowser, openVisitor } from './browser.ts'
import { openStage, type Stage, type StageChoices } from './stage.ts'

/** A screen with an example view, in a browser of its own. */
export interface OnStage {
  readonly stage: Stage
  readonly page: Page
  readonly complaints: string[]
  /** Presses the first button of that name, in the dialog if one is open. */
  press(name: string | RegExp): Promise<void>
  /** The same for a button that says it is not possible now. */
  tryPress(name: string | RegExp): Promise<void>
  reload(): Promise<void>
  /** Lets time pass for a page whose clock stands, and the page hear what it hears every second meanwhile. */
  pass(milliseconds: number): Promise<void>
  /** Waits until as many commands have come. */
  acts(count?: number): Promise<readonly Command[]>
}

export type StageOptions = StageChoices & { readonly browser?: BrowserContextOptions }
export type Open = (view: View, options?: StageOptions) => Promise<OnStage>

/** One browser for the tests of a file; what a test opened is closed after it. */
export function stageFor(screen: string, size: { readonly width: number; readonly height: number }): Open {
  let browser: Browser
  const closing: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })
  afterAll(async () => browser.close())

  return async (view, options = {}) => {
    const stage = await openStage(view, options)
    const { context, page, complaints } = await openVisitor(browser, { viewport: size, ...options.browser })
    closing.push(() => context.close(), stage.close)
    let line: WebSocket | null = null
    page.on('websocket', (opened) => {
      line = opened
    })
    await page.goto(`${stage.url}/${screen}/`)
    await alive(page)
    return {
      stage,
      page,
      complaints,
      ...pressing(page),
      async reload() {
        await page.reload()
        await alive(page)
      },
      async pass(milliseconds) {
        for (let rest = milliseconds; rest > 0; rest -= moment) {
          await page.clock.runFor(Math.min(moment, rest))
          const heard = line?.waitForEvent('framereceived')
          stage.repeat()
          await heard
        }
      },
      async acts(count = 1) {
        await expect.poll(() => stage.acts.length).toBe(count)
        return stage.acts
      },
    }
  }
}

/** Shorter than any silence that a page would complain about. */
const moment = 5 * second

/** Drawn, and listening: what a page does after its first drawing is done. */
async function alive(page: Page): Promise<void> {
  await come(page)
  await drawn(page)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** What is drawn beyond the edge of its screen, in pixels to the right and below. */
export async function overflow(page: Page): Promise<{ readonly right: number; readonly below: number }> {
  return page.evaluate(() => ({
    right: document.documentElement.scrollWidth - window.innerWidth,
    below: document.documentElement.scrollHeight - window.innerHeight,
  }))
}

/** Words wider than the place they have, cut off or painted over others. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, dt, dd')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => element.innerText),
  )
}

/** Like somebody who means it: a press on the same place comes when it is no longer taken for a tremble. */
function pressing(page: Page): Pick<OnStage, 'press' | 'tryPress'> {
  let last = { at: 0, x: 0, y: 0 }
  const click = async (button: Locator, force: boolean) => {
    const middle = await button.evaluate((element) => {
      element.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    const isNear = Math.hypot(middle.x - last.x, middle.y - last.y) < sameFinger
    if (isNear) await rest(Math.max(0, last.at + doubleTap - performance.now()))
    await button.click({ force })
    last = { at: performance.now(), ...middle }
  }
  return {
    press: (name) => click(buttonOn(page, name), false),
    tryPress: (name) => click(page.getByRole('button', { name }).first(), true),
  }
}
