import { describe, expect, test } from 'vitest'
import { second } from '../../shared/time.ts'
import type { RateView } from '../../shared/views.ts'
import { barriersOn } from '../support/accessible.ts'
import { stopClock } from '../support/browser.ts'
import { rateExamples } from '../support/examples/rate.ts'
import { cutTexts, type OnStage, overflow, type StageOptions, stageFor } from '../support/on-stage.ts'

const size = { width: 1280, height: 800 }
const open = stageFor('kiosk/rate', size)
const { resting, asking } = rateExamples
const token = asking.invitation.token
const rated = { type: 'rate', token, reasons: [], comment: '' } as const

describe('the tablet at the counter', () => {
  test.each(Object.entries<RateView>(rateExamples))(
    'VR1 every example is drawn without a complaint, a barrier or anything cut off, in every language: %s',
    async (_, view) => {
      const { page, complaints, stage, press } = await open(view)
      expect(await barriersOn(page)).toEqual([])
      for (const language of view === asking ? ['English', 'Tiếng Việt', 'Indonesia', 'ภาษาไทย'] : []) {
        await press(language)
        await page.getByRole('button', { name: language, pressed: true }).waitFor()
        expect(await overflow(page)).toEqual({ right: 0, below: 0 })
        expect(await cutTexts(page)).toEqual([])
      }
      expect(await overflow(page)).toEqual({ right: 0, below: 0 })
      expect(complaints).toEqual([])
      expect(stage.acts).toEqual([])
    },
  )

  test('VR2 five faces with their words, the best first, and it is said that nobody sees who pressed', async () => {
    const { page } = await open(asking)
    const faces = page.getByRole('listitem')
    expect((await faces.allInnerTexts()).map((words) => words.split('\n')[0])).toEqual([
      '非常滿意',
      '滿意',
      '普通',
      '不滿意',
      '非常不滿意',
    ])
    await page.getByText('不記名，櫃檯人員看不到是誰評的。').waitFor()
  })

  test.each([5, 4])('VR3 a good face is sent with one tap, thanks follow, then rest: %s', async (score) => {
    const { page, stage, acts, pass } = await timed(asking)
    await page.locator(`button[data-score='${score}']`).click()
    await page.getByRole('heading', { name: '謝謝您！' }).waitFor()
    expect(await acts()).toEqual([{ ...rated, score }])
    stage.show(resting)
    await pass(4 * second)
    await page.getByRole('heading', { name: '謝謝您今天過來' }).waitFor()
  })

  test('VR4 two taps on a face are one rating', async () => {
    const { page, acts } = await open(asking)
    await page.locator(`button[data-score='5']`).dblclick()
    await page.getByRole('heading', { name: '謝謝您！' }).waitFor()
    expect(await acts()).toHaveLength(1)
  })

  test('VR5 below that reasons and words may be added, all at once', async () => {
    const { page, press, acts } = await open(asking)
    await page.locator(`button[data-score='1']`).click()
    await press('換一個')
    await page.locator(`button[data-score='3']`).click()
    expect(await overflow(page)).toEqual({ right: 0, below: 0 })
    expect(await barriersOn(page)).toEqual([])
    await press('等候時間')
    await press('其他')
    await press('等候時間')
    await page.getByLabel('想跟我們說的話').fill('椅子不夠')
    await press('送出')
    expect(await acts()).toEqual([{ ...rated, score: 3, reasons: ['other'], comment: '椅子不夠' }])
  })

  test('VR6 who walks away has rated all the same: after twenty quiet seconds it is sent as it is', async () => {
    const { page, stage, acts, pass } = await timed(asking)
    await page.locator(`button[data-score='2']`).click()
    await pass(15 * second)
    await page.getByRole('button', { name: '服務態度' }).click()
    await pass(15 * second)
    expect(stage.acts).toEqual([])
    await pass(6 * second)
    expect(await acts()).toEqual([{ ...rated, score: 2, reasons: ['attitude'] }])
  })

  test('VR7 who has begun may finish, also when the invitation ends meanwhile', async () => {
    const { page, press, stage, acts } = await open(asking)
    await page.locator(`button[data-score='2']`).click()
    stage.show({ ...asking, invitation: { name: 'on-request', number: '1024', token } })
    await press('送出')
    expect(await acts()).toEqual([{ ...rated, score: 2 }])
    await page.getByRole('heading', { name: '謝謝您！' }).waitFor()
  })

  test('VR8 nobody has to rate', async () => {
    const { page, press, acts } = await open(asking)
    await press('這次不評')
    expect(await acts()).toEqual([{ type: 'decline-rating', token }])
    await page.getByRole('heading', { name: '謝謝您今天過來' }).waitFor()
  })

  test('VR9 who was not asked may still rate, and the tablet rests the same with and without that wish', async () => {
    const { page, stage, press, acts } = await open(resting)
    const rest = await page.getByRole('heading').boundingBox()
    stage.show(rateExamples['on request'])
    await page.getByRole('button', { name: '我想評分' }).waitFor()
    expect(await page.getByRole('heading').boundingBox()).toEqual(rest)
    await press('我想評分')
    await page.locator(`button[data-score='4']`).click()
    expect(await acts()).toEqual([{ ...rated, token: 'token-of-the-visit-1025', score: 4 }])
  })

  test('VR10 faces that were asked for and left alone close by themselves', async () => {
    const { page, press, stage, pass } = await timed(rateExamples['on request'])
    await press('我想評分')
    await pass(46 * second)
    await page.getByRole('button', { name: '我想評分' }).waitFor()
    expect(stage.acts).toEqual([])
  })

  test('VR11 a refusal is said in words', async () => {
    const { page } = await open(asking, { answer: () => ({ ok: false, refusal: { code: 'rating-closed' } }) })
    await page.locator(`button[data-score='5']`).click()
    await page.getByRole('alert').getByText('這次的評分時間已過，謝謝您。').waitFor()
  })

  test('VR12 the next visitor begins in Mandarin', async () => {
    const { page, press, stage } = await open(asking)
    await press('English')
    await page.getByRole('heading', { name: 'How was our service today?' }).waitFor()
    stage.show(resting)
    await page.getByRole('heading', { name: '謝謝您今天過來' }).waitFor()
  })

  test('VR13 what would be sent by itself while the line is down is sent after it is back', async () => {
    const { page, stage, acts, pass } = await timed(asking)
    await page.locator(`button[data-score='2']`).click()
    await pass(15 * second)
    stage.cut()
    await page.getByText(/^連線中斷/).waitFor()
    await page.clock.runFor(6 * second)
    await page.getByText(/^連線中斷/).waitFor({ state: 'detached' })
    expect(stage.acts).toEqual([])
    await pass(21 * second)
    expect(await acts()).toEqual([{ ...rated, score: 2 }])
  })
})

/** A tablet whose clock is turned by hand. */
async function timed(view: RateView, options: StageOptions = {}): Promise<OnStage> {
  const here = await open(view, options)
  await stopClock(here.page)
  return here
}
