import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { second } from '../../shared/time.ts'
import { stopClock } from '../support/browser.ts'
import { slips, ticketExamples } from '../support/examples/ticket.ts'
import { type OnStage, stageFor } from '../support/on-stage.ts'
import { built } from '../support/stage.ts'

const open = stageFor('kiosk/ticket', { width: 1080, height: 1920 })
const { ordinary } = ticketExamples
const giving = {
  answer: ({ type }: Command): Answer => (type === 'ring-bell' ? { ok: true } : { ok: true, slip: slips.ordinary }),
}
const firstPage = { name: '您今天要辦什麼？' }

describe('a booking', () => {
  test('VT22 a booking checks in by its code, on large keys that know only what a code has', async () => {
    const { page, press, acts } = await open(ordinary, giving)
    await press('預約報到')
    await page.getByLabel('預約代碼').waitFor()
    await press(/^報到$/)
    await page.getByRole('alert').getByText('代碼至少有 3 個字').waitFor()
    for (const key of 'K7Q') await press(key)
    await press('清除一個字')
    await press('Q')
    await press(/^報到$/)
    await page.getByRole('heading', { name: '您的號碼' }).waitFor()
    expect(await acts()).toEqual([{ type: 'check-in', code: 'K7Q', language: 'zh-TW' }])
  })

  test('VT23 a code that is not known is said so, and stays to be looked at', async () => {
    const { page, press } = await open(ordinary, {
      answer: () => ({ ok: false, refusal: { code: 'unknown-booking' } }),
    })
    await press('預約報到')
    await page.getByLabel('預約代碼').fill('k7-q2 ')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('今天沒有這個預約代碼').waitFor()
    expect(await page.getByLabel('預約代碼').inputValue()).toBe('K7Q2')
  })
})

describe('help', () => {
  test('VT24 help is asked for in one’s own words, and the tablet says what becomes of it', async () => {
    const { page, press, acts, stage } = await open(ordinary)
    await press('請人來幫我')
    await press('借老花眼鏡')
    expect(await acts()).toEqual([{ type: 'ring-bell', aid: 'glasses' }])
    stage.show(ticketExamples['help is rung for'])
    await page.getByRole('dialog').getByText('已經通知同仁了').waitFor()
    stage.show(ticketExamples['help is coming'])
    await page.getByRole('dialog').getByText('同仁過來了').waitFor()
    await press('關閉')
    await page.getByRole('button', { name: '同仁過來了' }).waitFor()
  })

  test('VT25 who is not sure calls somebody, or takes a number without a matter', async () => {
    const { page, press, acts } = await open(ordinary, giving)
    await press(/^我不確定/)
    await page.getByRole('heading', { name: '沒關係，我們幫您看' }).waitFor()
    await press('請人來幫我')
    await acts()
    await press('先取一張號碼牌')
    await press('取號')
    expect(await acts(2)).toEqual([
      { type: 'ring-bell', aid: 'help' },
      { type: 'take-ticket', matters: [], priority: null, quiet: false, language: 'zh-TW', missing: [] },
    ])
  })

  test('VT26 a tablet without a voice says so kindly', async () => {
    const { page, press } = await open(ordinary)
    await press('語音導覽')
    await page.getByRole('status').getByText('這台機器沒有這種語言的聲音').waitFor()
  })

  test('VT27 a tablet with a voice reads each page in the visitor’s language, and is silent at a touch', async () => {
    const here = await open(ordinary)
    const { page, press } = await again(here, speakingBrowser)
    await press('語音導覽')
    await expect.poll(() => said(page)).toContain('您今天要辦什麼？')
    expect((await said(page)).join()).not.toMatch(/What brings you|National ID/)
    await press(/^國民身分證/)
    await expect.poll(() => said(page)).toContain('要辦哪一件？')
    await page.mouse.click(2, 2)
    expect(await said(page)).toEqual([])
  })
})

describe('the next visitor', () => {
  test('VT28 the number leaves by itself after twelve seconds, and with it language and modes', async () => {
    const { page, press, pass } = await timed()
    await press('高對比')
    await press('English')
    await page.getByRole('button', { name: /^National ID card/ }).click()
    await page.getByRole('main').locator('button', { hasText: '換領' }).click()
    await press('Take a number')
    await page.getByRole('button', { name: 'Done (12)' }).waitFor()
    await pass(13 * second)
    await page.getByRole('heading', firstPage).waitFor()
    expect(await page.locator('html').getAttribute('data-contrast')).toBe('normal')
  })

  test('VT29 a touch keeps the number, until it is done', async () => {
    const { page, press, pass } = await timed()
    await press(/^國民身分證/)
    await press(/^補領/)
    await press('取號')
    await page.getByRole('button', { name: /^完成/ }).waitFor()
    await page.mouse.click(2, 2)
    await pass(20 * second)
    await press('完成')
    await page.getByRole('heading', firstPage).waitFor()
  })

  test('VT30 after 45 quiet seconds the tablet asks, and after 20 more it forgets everything', async () => {
    const { page, press, pass } = await timed()
    await press('大字')
    await press(/^遷入/)
    await pass(44 * second)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await pass(2 * second)
    await page.getByRole('dialog', { name: '您還在嗎？' }).waitFor()
    await pass(5 * second)
    await page.getByText(/^1[345] 秒後會清除畫面/).waitFor()
    await pass(16 * second)
    await page.getByRole('heading', firstPage).waitFor()
    expect(await page.locator('html').getAttribute('data-text')).toBe('normal')
  })

  test('VT31 who says they are there goes on where they were', async () => {
    const { page, press, pass } = await timed()
    await press(/^遷入/)
    await pass(46 * second)
    await press('繼續')
    await pass(40 * second)
    await page.getByRole('heading', { name: '要辦哪一件？' }).waitFor()
  })

  test('VT32 nobody is asked while a finger rests on the glass', async () => {
    const { page, press, pass } = await timed()
    await press(/^遷入/)
    await page.mouse.move(2, 2)
    await page.mouse.down()
    await pass(120 * second)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.mouse.up()
    await pass(46 * second)
    await page.getByRole('dialog').waitFor()
  })

  test('VT33 a tablet that nobody has touched asks nobody', async () => {
    const { page, pass } = await timed()
    await pass(120 * second)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

test('VT34 the script is at most 95 kB as sent, the first load with its fonts at most 250 kB', async () => {
  const { page } = await open(ordinary)
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  const sent = names.filter((name) => name.startsWith('/assets/')).map((name) => ({ name, bytes: bytesOf(name) }))
  const sum = (ending: RegExp) =>
    sent.filter(({ name }) => ending.test(name)).reduce((all, { bytes }) => all + bytes, 0)
  console.info(`tablet: script ${sum(/\.js$/)} bytes, all ${sum(/./)} bytes in ${sent.length} files`)
  expect(sum(/\.js$/)).toBeGreaterThan(40_000)
  expect(sum(/\.js$/)).toBeLessThanOrEqual(95_000)
  expect(sum(/./)).toBeLessThanOrEqual(250_000)
})

/** As a browser gets it over https. */
function bytesOf(name: string): number {
  const file = path.join(built, name)
  const packed = readdirSync(path.dirname(file)).includes(`${path.basename(file)}.br`)
  return packed ? readFileSync(`${file}.br`).length : statSync(file).size
}

/** A tablet whose clock is turned by hand. */
async function timed(): Promise<OnStage> {
  const here = await open(ordinary, giving)
  await stopClock(here.page)
  return here
}

async function again(here: OnStage, script: () => void): Promise<OnStage> {
  await here.page.addInitScript(script)
  await here.page.reload()
  await here.page.getByRole('heading', firstPage).waitFor()
  return here
}

/** The browser of the tests has no voices: this one has one, and remembers what it was to say. */
function speakingBrowser(): void {
  const words: string[] = []
  function Utterance(this: { text: string }, text: string) {
    this.text = text
  }
  Object.assign(window, { said: words, SpeechSynthesisUtterance: Utterance })
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      speaking: false,
      getVoices: () => [{ lang: 'zh-TW', name: 'a voice' }],
      speak: ({ text }: { text: string }) => words.push(text),
      cancel: () => words.splice(0),
    },
  })
}

function said(page: Page): Promise<string[]> {
  return page.evaluate('[...said]')
}
