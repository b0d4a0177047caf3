import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { checkedSetup } from '../../server/setup-file.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import { openBrowser, openVisitor, type Visitor } from './browser.ts'
import { ordinaryDay } from './examples/office.ts'
import { openStage, type Stage } from './stage.ts'

/** The setup's page in the office, anew for every test of a file. */
export interface OnSetup {
  readonly page: Page
  readonly complaints: readonly string[]
  /** What was sent, sound or not. */
  readonly sent: readonly { readonly from: unknown; readonly note: unknown; readonly setup: Setup }[]
  /** The dates whose setup was asked for. */
  readonly asked: readonly unknown[]
  section(name: string): Promise<void>
  save(): Promise<void>
}

export function onSetup(): OnSetup {
  let browser: Browser
  let stage: Stage
  let visitor: Visitor
  let sent: OnSetup['sent'][number][]
  let asked: unknown[]
  beforeAll(async () => {
    browser = await openBrowser()
  })
  beforeEach(async () => {
    sent = []
    asked = []
    stage = await openStage(ordinaryDay, {
      setup: longjing,
      routes: (app) => {
        app.get('/setup.json', (request, response) => {
          asked.push(request.query.on)
          response.json(longjing)
        })
        app.post('/setup', express.json({ limit: '2mb' }), (request, response) => {
          sent.push({ from: request.query.from, note: request.query.note, setup: request.body })
          const checked = checkedSetup(request.body)
          if ('setup' in checked) return void response.status(204).end()
          const refusal = { code: 'setup-faulty', figures: { count: checked.faults.length } }
          response.status(400).json({ refusal, faults: checked.faults })
        })
      },
    })
    visitor = await openVisitor(browser, { viewport: { width: 1440, height: 900 } })
    const { page } = visitor
    await page.goto(`${stage.url}/kiosk/office/`)
    await page.getByRole('navigation').getByRole('button', { name: '設定' }).click()
    await page.getByRole('button', { name: '修改 1 號櫃檯' }).waitFor()
  })
  afterEach(async () => {
    await visitor.context.close()
    await stage.close()
  })
  afterAll(() => browser.close())

  return {
    get page() {
      return visitor.page
    },
    get complaints() {
      return visitor.complaints
    },
    get sent() {
      return sent
    },
    get asked() {
      return asked
    },
    async section(name) {
      const sections = visitor.page.getByRole('navigation', { name: '設定的項目' })
      const button = sections.getByRole('button', { name, exact: true })
      // Two buttons that scroll to the same place within the blink of a test are one trembling finger: until it is there.
      const chosen = async () => {
        await button.click()
        return button.getAttribute('aria-pressed')
      }
      await expect.poll(chosen).toBe('true')
    },
    save: () => visitor.page.getByRole('button', { name: /^儲存，從/ }).click(),
  }
}
