import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { type Language, languages } from '../../shared/language.ts'
import { languageNames } from '../../shared/ui/words/languages.ts'
import { drawn } from '../support/browser.ts'
import { slips, ticketExamples } from '../support/examples/ticket.ts'
import { cutTexts, type OnStage, overflow, stageFor } from '../support/on-stage.ts'

const sizes = { lying: { width: 1280, height: 800 }, standing: { width: 800, height: 1280 } }
const whole = { width: 1080, height: 1920 }
const open = stageFor('kiosk/ticket', sizes.lying)
const late = { ...slips.ordinary, wait: { about: 20, latest: 40 }, lateFor: '09:30' }
const answer = ({ type }: Command): Answer => ({ ok: true, slip: type === 'check-in' ? late : slips.ordinary })

describe.each(Object.entries({ ...sizes, whole }))('a tablet, %s', (_, viewport) => {
  test.each(languages)(
    'VT35 the first page, the number and a late booking are seen at once, also on a small tablet: %s',
    async (language) => {
      const here = await open(ticketExamples.ordinary, { answer, browser: { viewport } })
      const { page, press } = here
      await speak(here, language)
      await seenAtOnce(page)
      await choices(page).nth(languages.length).click()
      await choices(page).first().click()
      await take(page)
      await page.getByRole('article').waitFor()
      await seenAtOnce(page)
      await page.locator('[data-kind="primary"]').click()
      await speak(here, language)
      await press(bookingIn[language])
      await page.getByRole('textbox').waitFor()
      await seenAtOnce(page)
      await page.keyboard.type('K7M2QX')
      await page.keyboard.press('Enter')
      await page.getByRole('article').waitFor()
      await seenAtOnce(page)
    },
  )
})

describe.each(Object.entries(sizes))('a small tablet, %s', (_, viewport) => {
  test.each(languages)(
    'VT36 on a small tablet every turn and the next step are in sight, also when the hall is full: %s',
    async (language) => {
      const here = await open(ticketExamples['rush hour'], { answer, browser: { viewport } })
      await speak(here, language)
      await choices(here.page).nth(languages.length).click()
      await choices(here.page).first().click()
      await here.page.locator('[data-fit="content"]').waitFor()
      expect(await hidden(here.page, '[data-fit="content"]')).toBe(0)
      expect(await overflow(here.page)).toEqual({ right: 0, below: 0 })
    },
  )
})

test.each(languages)(
  'VT37 on a very small tablet the first matters are in sight before anything is pressed: %s',
  async (language) => {
    const here = await open(ticketExamples.ordinary, { browser: { viewport: { width: 540, height: 960 } } })
    await speak(here, language)
    const room = await here.page.locator('[data-fit="room"] > :first-child').boundingBox()
    const last = await choices(here.page)
      .nth(languages.length + 5)
      .boundingBox()
    expect(bottomOf(last)).toBeLessThanOrEqual(bottomOf(room) + 1)
    if (language === 'zh-TW') expect(await hidden(here.page, '[data-fit="room"]')).toBe(0)
    expect(await overflow(here.page)).toEqual({ right: 0, below: 0 })
    expect(await cutTexts(here.page)).toEqual([])
  },
)

test.each(languages)(
  'VT39 in large letters on a small tablet that stands the first four tiles are in sight: %s',
  async (language) => {
    const here = await open(ticketExamples.ordinary, { browser: { viewport: sizes.standing } })
    await here.press('大字')
    await speak(here, language)
    expect(await inSight(here.page, choices(here.page).nth(languages.length + 3))).toBe(true)
    expect(await cutTexts(here.page)).toEqual([])
  },
)

test('VT41 a page that just fits stands still: the buttons for more do not come and go', async () => {
  const { page, press } = await open(ticketExamples.ordinary, { browser: { viewport: sizes.standing } })
  await press('大字')
  await press(/^遷入/)
  // A click waits until what it is meant for stands still.
  await page.getByRole('button', { name: /^遷入登記（國外/ }).click()
  await page.getByRole('heading', { name: '要帶的東西' }).waitFor()
})

test('VT40 the first papers to bring are in sight on a small tablet that stands', async () => {
  const here = await open(ticketExamples.ordinary, { browser: { viewport: sizes.standing } })
  await here.press(/^出生/)
  await here.press(/^出生登記/)
  expect(await inSight(here.page, here.page.getByRole('button', { name: /沒帶/ }).nth(1))).toBe(true)
})

async function speak({ page, press }: OnStage, language: Language): Promise<void> {
  if (language !== 'zh-TW') await press(languageNames[language])
  await page.locator(`html[lang="${language}"]`).waitFor()
}

/** What is chosen on the page: languages first where they stand, then the tiles, or the matters. */
function choices(page: Page) {
  return page.locator('[data-fit="room"]').getByRole('button')
}

async function take(page: Page): Promise<void> {
  await page.locator('[data-kind="primary"]').click()
}

async function seenAtOnce(page: Page): Promise<void> {
  await twoFrames(page)
  await drawn(page)
  await twoFrames(page)
  expect(await hidden(page, '[data-fit="room"]')).toBe(0)
  expect(await overflow(page)).toEqual({ right: 0, below: 0 })
  expect(await cutTexts(page)).toEqual([])
}

/** A frame asks for the letters of a language, another one measures with them. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Pixels of a list that one would have to scroll for. */
function hidden(page: Page, list: string): Promise<number> {
  return page.locator(`${list} > :first-child`).evaluate((view) => view.scrollHeight - view.clientHeight)
}

/** Whether the whole of it stands in the list as it is shown. */
async function inSight(page: Page, choice: Locator): Promise<boolean> {
  await drawn(page)
  await twoFrames(page)
  const list = await page.locator('[data-fit="room"] > :first-child').boundingBox()
  return bottomOf(await choice.boundingBox()) <= bottomOf(list) + 1
}

function bottomOf(box: { readonly y: number; readonly height: number } | null): number {
  return box ? box.y + box.height : Number.NaN
}

const bookingIn: Record<Language, string> = {
  'zh-TW': '預約報到',
  en: 'I have a booking',
  vi: 'Tôi đã hẹn trước',
  id: 'Saya punya janji',
  th: 'จองไว้แล้ว',
}
