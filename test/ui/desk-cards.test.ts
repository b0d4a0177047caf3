import { describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { barriersOn } from '../support/accessible.ts'
import * as examples from '../support/examples/desk.ts'
import { now } from '../support/examples/staff-tickets.ts'
import { stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/desk', { width: 1280, height: 800 })

const slip = { number: '8005', lane: 'booked', ahead: 0, wait: 'no-counter', takenAt: now, url: '/' } as const
const giving = { answer: ({ type }: Command): Answer => (type === 'check-in' ? { ok: true, slip } : { ok: true }) }

describe('bookings', () => {
  test('VD13 a booking of today is checked in with one tap', async () => {
    const { page, press, acts } = await open(examples.morning, giving)
    await press(/^今天預約/)
    await press('R7T3KA 報到')
    expect(await acts()).toEqual([{ type: 'check-in', code: 'R7T3KA', language: 'zh-TW' }])
    await page.getByRole('status').getByText('8005').waitFor()
  })

  test('VD14 how far each booking is stands beside it, who is still to come first', async () => {
    const { page, press } = await open(examples.morning)
    await press(/^今天預約/)
    const stages = page
      .getByRole('listitem')
      .filter({ hasText: /^\d\d:\d\d/ })
      .locator('[data-stage]')
    expect(await stages.allInnerTexts()).toEqual(['未報到', '已辦完', '未到', '已叫號', '晚到，改為現場號', '已報到'])
  })

  test('VD15 a booking is checked in by its code, small letters and spaces forgiven', async () => {
    const { page, press, acts } = await open(examples.morning, giving)
    await press('輸入代碼')
    await page.getByRole('textbox').fill('ab 12')
    await page.getByRole('textbox').press('Enter')
    expect(await acts()).toEqual([{ type: 'check-in', code: 'AB12', language: 'zh-TW' }])
  })

  test('VD25 what the office refuses is said where it was typed, and stays there', async () => {
    const answer = ({ type }: Command): Answer => ({
      ok: false,
      refusal: { code: type === 'check-in' ? 'unknown-booking' : 'offline' },
    })
    const { page, press } = await open(examples.morning, { answer })
    await press('輸入代碼')
    await page.getByRole('textbox').fill('AB12')
    await press('報到')
    await page.getByRole('dialog').getByRole('alert').getByText('今天沒有這個預約代碼').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('AB12')
    const beside = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(beside).toBe(0)
    await press('取消')
    await press('其他事項')
    await press('遷入登記')
    await press('給號')
    await page.getByRole('dialog').getByRole('alert').getByText('現在連不上系統').waitFor()
    expect(await page.getByRole('dialog').locator('[aria-pressed="true"]').allInnerTexts()).toEqual(['遷入登記'])
  })

  test('VD16 a booking is added by hand, and its code is shown to be copied', async () => {
    const { page, press, acts } = await open(examples.morning, giving)
    await press('新增預約')
    expect(await barriersOn(page)).toEqual([])
    const code = await page.getByRole('textbox', { name: '預約代碼' }).inputValue()
    expect(code).toMatch(/^[A-Z0-9]{6}$/)
    await page.getByLabel('日期').fill('2026-11-23')
    await page.getByText('民國115年11月23日 星期一').waitFor()
    await press('09:00')
    await press('結婚登記')
    await press('加入預約')
    await page.getByRole('heading', { name: '預約好了' }).waitFor()
    await page.getByRole('dialog').getByText(code, { exact: true }).waitFor()
    expect(await acts()).toEqual([
      { type: 'add-booking', date: '2026-11-23', code, slot: '09:00', matters: ['marriage'] },
    ])
  })

  test('VD17 what is still missing in a booking is said before anything is sent', async () => {
    const { page, press, stage } = await open(examples.morning)
    await press('新增預約')
    await press('加入預約')
    await page.getByRole('alert').getByText('請選一個時段。').waitFor()
    await press('09:00')
    await page.getByRole('alert').getByText('請選要辦的事項。').waitFor()
    expect(stage.acts).toEqual([])
  })

  test('VD18 only what can be booked is offered for a booking', async () => {
    const { page, press } = await open(examples.morning)
    await press('新增預約')
    const offered = await page.getByRole('dialog').innerText()
    expect(offered).toContain('結婚登記')
    expect(offered).not.toContain('印鑑證明')
  })
})

describe('who missed the call, and who leaves', () => {
  test('VD19 who missed the call is brought back, or is told why not', async () => {
    const { page, press, tryPress, acts } = await open(examples.morning)
    await press('報到 1017')
    expect(await acts()).toEqual([{ type: 'return-ticket', number: '1017' }])
    await page.getByText('過號已超過 30 分鐘，請重新取號。').first().waitFor()
    await tryPress('報到 1009')
    expect(await acts()).toHaveLength(1)
  })

  test('VD20 a number is thrown away only after being asked once', async () => {
    const { page, press, acts, stage } = await open(examples.morning)
    await press('已離開 1017')
    await page.getByRole('dialog').getByText('1017 已經離開了嗎？').waitFor()
    await press('取消')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(stage.acts).toEqual([])
    await press(/^1026/)
    await page.getByRole('dialog').getByText('印鑑證明').waitFor()
    await press('已離開，作廢')
    expect(await acts()).toEqual([{ type: 'withdraw-ticket', number: '1026' }])
  })
})

describe('bells', () => {
  test('VD21 a bell says where, for what and since when, and who goes', async () => {
    const { page, press, acts } = await open(examples.morning)
    await page.getByText(/^3\d 秒前$|^4\d 秒前$/).waitFor()
    await press('我去：入口平板，借老花眼鏡')
    expect(await acts()).toEqual([{ type: 'answer-bell', bell: 3 }])
  })

  test('VD22 a new bell is heard after the page has been touched once, an old one is not', async () => {
    const { page, stage } = await open(examples.morning)
    await page.evaluate(countTones)
    await page.getByRole('heading', { name: '替民眾取號' }).click()
    stage.show({ ...examples.morning, bells: examples.rushHour.bells })
    await page.getByText('臺灣手語').waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.tones)).toBe('2')
    stage.show(examples.morning)
    await page.getByText('臺灣手語').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.documentElement.dataset.tones)).toBe('2')
  })

  test('VD23 with nobody to help the desk is calm', async () => {
    const { page } = await open(examples.emptyMorning)
    await page.getByText('現在沒有人需要協助').waitFor()
    await page.getByText('目前沒有人等候。').waitFor()
  })
})

/** Writes on the page how many tones have been played. */
function countTones(): void {
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (when) {
    const { dataset } = document.documentElement
    dataset.tones = String(Number(dataset.tones ?? 0) + 1)
    start.call(this, when)
  }
}
