import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answer, Command, Refusal } from '../../shared/contract.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { barriersOn } from '../support/accessible.ts'
import { slips, ticketExamples } from '../support/examples/ticket.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'

const standing = { width: 1080, height: 1920 }
const lying = { width: 1280, height: 800 }
const open = stageFor('kiosk/ticket', standing)
const { ordinary } = ticketExamples

/** axe looks at everything several times. */
const patience = 90_000

/** An office that gives everybody the same number. */
const giving = {
  answer: ({ type }: Command): Answer => (type === 'ring-bell' ? { ok: true } : { ok: true, slip: slips.ordinary }),
}
const refusing = (refusal: Refusal) => ({ answer: (): Answer => ({ ok: false, refusal }) })
const plain = { type: 'take-ticket', priority: null, quiet: false, language: 'zh-TW', missing: [] } as const

describe('every page', () => {
  test.each(Object.entries(ticketExamples))(
    'VT1 every example is drawn without a complaint, a barrier or anything cut off, also large and in high contrast: %s',
    async (_, view) => {
      const { page, complaints, press } = await open(view)
      for (const mode of [null, '大字', '高對比']) {
        if (mode) await press(mode)
        await fitsOn(page)
      }
      expect(complaints).toEqual([])
    },
    patience,
  )

  test.each([
    ['the matters', [/^遷入/]],
    ['papers and turn', [/^遷入/, /^遷入登記（國外/]],
    ['the quiet counter', [/^家庭與身分事項/, /^死亡登記/]],
    ['the number', [/^戶籍謄本/, /^戶籍謄本（中文）/, '取號']],
    ['a booking', ['預約報到']],
    ['the counters', ['各櫃檯服務']],
    ['not being sure', [/^我不確定/]],
    ['asking for help', ['請人來幫我']],
  ] as const)(
    'VT2 every page on the way is as accessible and fits: %s',
    async (_, way) => {
      const { page, complaints, press } = await open(ordinary, giving)
      for (const mode of ['大字', '高對比', '低位操作']) await press(mode)
      for (const name of way) await press(name)
      if (way.at(-1) === '取號') await page.getByRole('heading', { name: '您的號碼' }).waitFor()
      // A touch keeps the number's page.
      await page.mouse.click(2, 2)
      await fitsOn(page)
      if (way.at(-1) === '請人來幫我') return
      for (const mode of ['大字', '高對比', '低位操作']) await press(mode)
      await fitsOn(page)
      expect(complaints).toEqual([])
    },
    patience,
  )

  test.each(['English', 'Tiếng Việt', 'Indonesia', 'ภาษาไทย'])(
    'VT3 the tablet speaks every language of the office up to the number: %s',
    async (language) => {
      const { page, press, acts } = await open(ordinary, giving)
      await press(language)
      await page.locator(`html[lang="${codes[language]}"]`).waitFor()
      await fitsOn(page)
      await page.getByRole('main').locator('button', { hasText: '國民身分證' }).click()
      await fitsOn(page)
      await page.getByRole('main').locator('button', { hasText: '換領' }).click()
      await fitsOn(page)
      await page.getByRole('button', { name: takeIn[language], exact: true }).click()
      await page.getByText('1024').first().waitFor()
      await fitsOn(page)
      expect(await acts()).toEqual([{ ...plain, matters: ['id-exchange'], language: codes[language] }])
    },
  )

  test('VT4 what is touched is at least 96 pixels high, chips reach as far beyond their edge', async () => {
    const { page, press } = await open(ordinary)
    for (const size of [standing, lying]) {
      await page.setViewportSize(size)
      expect(await lowTargets(page)).toEqual([])
    }
    await press(/^戶籍謄本/)
    await press(/^戶籍謄本（中文）/)
    expect(await lowTargets(page)).toEqual([])
  })

  test('VT5 back takes back what was chosen there, start again takes back everything', async () => {
    const { page, press } = await open(ordinary)
    await press(/^遷入/)
    await press(/^遷入登記 /)
    await press('上一步')
    await press(/^住址變更登記/)
    expect(await page.getByRole('listitem').filter({ hasText: '登記' }).allInnerTexts()).toEqual(['住址變更登記'])
    await press('大字')
    await press('重新開始')
    await page.getByRole('heading', { name: '您今天要辦什麼？' }).waitFor()
    expect(await page.locator('html').getAttribute('data-text')).toBe('normal')
  })
})

describe('doors', () => {
  test('VT6 a closed office says its hours, when it opens next, and what each counter does', async () => {
    const { page } = await open(ticketExamples['closing time'])
    await page.getByRole('heading', { name: '現在沒有發號' }).waitFor()
    await page.getByText('08:00–17:30').waitFor()
    await page.getByText('民國115年11月19日 星期四 08:00').waitFor()
    expect(await page.getByText(/號櫃檯$/).count()).toBe(longjing.counters.length)
    expect(await page.getByRole('button', { name: '預約報到' }).count()).toBe(0)
    await page.getByRole('button', { name: '請人來幫我' }).waitFor()
  })

  test('VT7 at hours for bookings there is the way to check in, and help', async () => {
    const { page, press } = await open(ticketExamples['Saturday for bookings'])
    await page.getByRole('heading', { name: '這個時段只受理預約' }).waitFor()
    await press('預約報到')
    await page.getByLabel('預約代碼').waitFor()
  })

  test('VT8 at hours for some matters only these are offered, and one alone behind its tile is gone straight on to', async () => {
    const { page, press } = await open(ticketExamples['evening for some matters'])
    await page.getByText('這個時段只受理下面的事項').waitFor()
    expect(await page.getByRole('button', { name: /^結婚/ }).count()).toBe(0)
    await press(/^國民身分證/)
    await page.getByText('補領國民身分證（遺失、滅失）').waitFor()
    await page.getByRole('button', { name: '取號' }).waitFor()
  })

  test('VT9 doors that close while somebody chooses take nothing from them', async () => {
    const { page, press, stage } = await open(ordinary, refusing({ code: 'closed-now' }))
    await press(/^戶籍謄本/)
    await press(/^戶籍謄本（中文）/)
    stage.show(ticketExamples['closing time'])
    await press('取號')
    await page.getByRole('alert').getByText('現在不是取號時間。').waitFor()
    await page.getByText('戶籍謄本（中文）').waitFor()
  })
})

const codes: Readonly<Record<string, string>> = { English: 'en', 'Tiếng Việt': 'vi', Indonesia: 'id', ภาษาไทย: 'th' }
const takeIn: Readonly<Record<string, string>> = {
  English: 'Take a number',
  'Tiếng Việt': 'Lấy số',
  Indonesia: 'Ambil nomor',
  ภาษาไทย: 'รับบัตรคิว',
}

async function fitsOn(page: Page): Promise<void> {
  for (const size of [lying, standing]) {
    await page.setViewportSize(size)
    expect(await overflow(page)).toEqual({ right: 0, below: 0 })
    expect(await cutTexts(page)).toEqual([])
  }
  // What overflows at the new size is measured, and can be reached by keys, a frame after it.
  await expect.poll(() => barriersOn(page)).toEqual([])
}

/** Buttons lower than a finger; what stands outside of the part now seen counts too. */
function lowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility())
      .filter((button) => {
        const beyond = button.dataset.kind === 'chip' ? 16 : 0
        return button.getBoundingClientRect().height + beyond < 96
      })
      .map((button) => button.innerText),
  )
}
