import jsQR from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from '../../shared/contract.ts'
import { buttonOn, openVisitor, type Visitor } from '../support/browser.ts'
import type { KillableOffice } from '../support/killable.ts'

/** The people of the morning, each with a browser of their own, doing what people do: look and press. */

export const sizes = {
  tablet: { width: 1080, height: 1920 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
  console: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
} as const

export interface Account {
  readonly login: string
  readonly name: string
  readonly role: Role
}

/** Who is there, by name; asking for somebody who is not is a mistake of the test. */
export interface People {
  readonly all: ReadonlyMap<string, Visitor>
  page(name: string): Page
  arrive(name: string, address: string, size: keyof typeof sizes): Promise<Page>
}

export function gather(browser: Browser, office: () => KillableOffice): People {
  const all = new Map<string, Visitor>()
  return {
    all,
    page(name) {
      const visitor = all.get(name)
      if (!visitor) throw new Error(`nobody called ${name} is here`)
      return visitor.page
    },
    async arrive(name, address, size) {
      const visitor = await openVisitor(browser, { viewport: sizes[size] })
      all.set(name, visitor)
      await visitor.page.goto(new URL(address, office().address).href)
      return visitor.page
    },
  }
}

/** Presses a button; while a dialog is open, one of the dialog's. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await buttonOn(page, name).click()
}

export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('帳號').fill(login)
  await page.getByLabel(/^(密碼|PIN 碼)$/).fill(password)
  await press(page, '登入')
}

export async function openCounter(console: Page, counter: number): Promise<void> {
  await sees(console, '今天在哪一個櫃檯？')
  const named = console.getByRole('button', { name: new RegExp(`^${counter}`) })
  await named.first().click()
  await press(console, '開啟櫃檯')
  await sees(console, '目前沒有人等候，喘口氣吧。')
}

/** Three taps: the tile, the matter, the number. */
export async function takeForTranscript(tablet: Page): Promise<void> {
  await press(tablet, /謄本/)
  await press(tablet, /謄本/)
  await press(tablet, '取號')
}

/** The visitor has the number and goes; the tablet would rest by itself after a while. */
export async function leaveTablet(page: Page): Promise<void> {
  const done = page.getByRole('button', { name: /完成/ })
  if (await done.isVisible()) await done.click().catch(() => {})
  await sees(page, '您今天要辦什麼？')
}

/** The digits that an unpaired screen shows. */
export async function pairingCodeOn(page: Page): Promise<string> {
  const code = page.getByText(/^[0-9]{3}\s[0-9]{3}$/).first()
  return (await code.innerText()).replace(/\D/g, '')
}

export async function sees(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor()
}

export async function seesNoMore(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor({ state: 'hidden' })
}

/**
 * The clerk's one large key, pressed while it says one thing until it says the next. A clerk who presses twice within
 * a moment is taken to have pressed once, so a press may have to be repeated.
 */
export async function largeKey(console: Page, from: RegExp, to: RegExp): Promise<void> {
  const after = console.getByRole('button', { name: to }).first()
  await console.getByRole('button', { name: from }).first().waitFor()
  for (let tries = 0; tries < 10 && !(await after.isVisible()); tries++) {
    await console.evaluate(pressKeyThatSays, from)
    await after.waitFor({ timeout: 1_000 }).catch(() => {})
  }
  await after.waitFor()
}

/** Runs in the page: looks and presses in one moment, because the next view may make another key of it. */
function pressKeyThatSays(words: RegExp): void {
  const key = document.querySelector('button[aria-keyshortcuts="F1"]')
  if (!words.test(key?.textContent ?? '')) return
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1', bubbles: true, cancelable: true }))
}

export const callNext = (console: Page) => largeKey(console, /^(叫下一位|完成，叫下一位)/, /^開始辦理/)
export const begin = (console: Page) => largeKey(console, /^開始辦理/, /^完成/)

/** What a phone's camera reads from the screen. */
export async function qrOn(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /QR/ }).first()
  await code.waitFor()
  const picture = await code.screenshot({ type: 'png' })
  const { data, width, height } = await pixelsOf(page, picture)
  const read = jsQR(data, width, height)
  if (!read) throw new Error('no QR code could be read from the screen')
  return read.data
}

/** Fonts that draw the page and did not come with it. */
export async function foreignFontsOn(page: Page): Promise<string[]> {
  const line = await page.context().newCDPSession(page)
  for (const domain of ['DOM.enable', 'CSS.enable'] as const) await line.send(domain)
  const { root } = await line.send('DOM.getDocument')
  const { nodeIds } = await line.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' })
  const used = await Promise.all(nodeIds.map((nodeId) => line.send('CSS.getPlatformFontsForNode', { nodeId })))
  await line.detach()
  return [
    ...new Set(used.flatMap(({ fonts }) => fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName))),
  ]
}

/** The page has no complaint but that the line broke, which it may. */
export function expectQuiet({ complaints }: Visitor): void {
  expect(complaints.filter((words) => !/WebSocket|ERR_CONNECTION|ERR_EMPTY/.test(words))).toEqual([])
}

async function pixelsOf(
  page: Page,
  picture: Buffer,
): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data, width, height } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1)
    let letters = ''
    for (let at = 0; at < data.length; at += 8192) letters += String.fromCharCode(...data.subarray(at, at + 8192))
    return { pixels: btoa(letters), width, height }
  }, picture.toString('base64'))
  return { data: Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height }
}
