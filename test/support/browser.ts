import { existsSync, statfsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { hour } from '../../shared/time.ts'

/** A real browser of the machine, or the one that comes with the packages. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: [...launchArguments, ...more],
    ignoreDefaultArgs: hasSharedMemory() ? [sharedInFiles] : [],
  })
}

const sharedInFiles = '--disable-dev-shm-usage'
const enoughToShare = 2 ** 30

/** Through files instead, every page costs a fifth more; but a container's memory to share is often too small. */
function hasSharedMemory(): boolean {
  if (!existsSync('/dev/shm')) return false
  const { bavail, bsize } = statfsSync('/dev/shm')
  return bavail * bsize > enoughToShare
}

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

async function browserPath(): Promise<string> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']
  const found = installed.find((path) => path && existsSync(path))
  if (found) return found
  // Said before it is loaded, the package unpacks the system libraries that it needs beside itself.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  const packaged = await import('@sparticuz/chromium')
  return packaged.default.executablePath()
}

/** One person's browser: nothing of another person is in it. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** What the page complained about; a test that expects nothing checks that it is empty. */
  readonly complaints: string[]
}

export async function openVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'zh-TW', timezoneId: 'Asia/Taipei', ...options })
  // Spent only where a test fails, or on a machine that does much else.
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { context, page, complaints }
}

/** Opens the page anew with a clock that stands: its time passes only by hand, however slow the machine is. */
export async function stopClock(page: Page): Promise<void> {
  const now = Date.now()
  // It can only be stopped at a time to come.
  await page.clock.install({ time: now - hour })
  await page.clock.pauseAt(now)
  await page.reload()
  await come(page)
}

/** The office's names and the first view are there, not only the word that they are coming. */
export async function come(page: Page): Promise<void> {
  await page.locator('h1:not([aria-busy="true"] *)').first().waitFor()
}

/** What may be pressed now, in the dialog if one is open; a button that is at work cannot be pressed. */
export function buttonOn(page: Page, name: string | RegExp): Locator {
  const front = page.locator('dialog[open], body:not(:has(dialog[open]))').last()
  return front.getByRole('button', { name }).and(page.locator(':not([aria-busy="true"])')).first()
}

/** Everything is drawn, in the house's own fonts. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
}
