import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { drawn, openBrowser, openVisitor } from '../support/browser.ts'
import { furnish } from '../torture/furnish.ts'
import { startLife } from '../torture/life.ts'
import { atMost, type Figure } from './figure.ts'
import { inFolder } from './folder.ts'
import { largeOffice } from './office.ts'

const root = path.resolve(import.meta.dirname, '../../.build/screens')
/** Pages and letters that the first page does not need come five seconds later. */
const later = 8000

interface Fetched {
  readonly address: string
  readonly bytes: number
}

/** What a tablet fetches on its very first visit, counted on the line of a real browser. */
export async function tablet(): Promise<Figure[]> {
  const { first, all } = await inFolder(firstVisit)
  const scripts = first.filter(({ address }) => address.endsWith('.js'))
  const files = scripts.map(({ address }) => readFileSync(path.join(root, new URL(address).pathname)))
  const sum = (compress: (file: Buffer) => Buffer) =>
    files.reduce((total, file) => total + compress(file).length, 0) / 1000
  const brotli = sum((file) => brotliCompressSync(file))
  const gzip = sum((file) => gzipSync(file, { level: 9 }))
  const limit = { what: 'bodies alone, brotli at its best', value: brotli }
  return [
    atMost(95, { what: 'entrance tablet, script, brotli', unit: 'kB', value: brotli, limit }),
    printed('the same on the line, with every answer’s head', total(scripts), limit),
    printed('the same in gzip, as over plain http from afar', gzip, limit),
    atMost(250, { what: 'entrance tablet, first load with fonts', unit: 'kB', value: total(first), limit }),
    printed('with what it fetches ahead later', total(all), limit),
  ]
}

/** No aim speaks of it, but who reads the others should know it. */
function printed(what: string, value: number, limit: Figure['limit']): Figure {
  return { what, unit: 'kB', value, limit, ratio: value / limit.value, aim: '–', met: true }
}

function total(fetched: readonly Fetched[]): number {
  return fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
}

async function firstVisit(directory: string): Promise<{ first: Fetched[]; all: Fetched[] }> {
  const { tablets } = furnish(directory, { setup: largeOffice, tablets: 1 })
  const life = await startLife({ directory })
  const browser = await openBrowser()
  try {
    return await visit(browser, life.url, tablets[0]?.cookie ?? '')
  } finally {
    await browser.close()
    await life.kill()
  }
}

async function visit(browser: Browser, url: string, cookie: string): Promise<{ first: Fetched[]; all: Fetched[] }> {
  const { context, page } = await openVisitor(browser)
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url }])
  const line = await context.newCDPSession(page)
  const addresses = new Map<string, string>()
  const fetched: Fetched[] = []
  await line.send('Network.enable')
  line.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    fetched.push({ address: addresses.get(requestId) ?? '', bytes: encodedDataLength })
  })
  await page.goto(`${url}/kiosk/ticket/`)
  await page.locator('button').first().waitFor({ timeout: 60_000 })
  await drawn(page)
  const first = [...fetched]
  await pause(later)
  return { first, all: fetched }
}
