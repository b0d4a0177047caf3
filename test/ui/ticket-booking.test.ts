import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import QRCode from 'qrcode'
import { describe, expect, test } from 'vitest'
import type { Answer, Command } from '../../shared/contract.ts'
import { barriersOn } from '../support/accessible.ts'
import { openBrowser } from '../support/browser.ts'
import { ticketExamples } from '../support/examples/ticket.ts'
import { stageFor } from '../support/on-stage.ts'
import { openStage, stageTime } from '../support/stage.ts'

const { ordinary: weekday } = ticketExamples
const open = stageFor('kiosk/ticket', { width: 1080, height: 1920 })

const late = (command: Command): Answer =>
  command.type === 'check-in'
    ? {
        ok: true,
        slip: {
          number: '1032',
          lane: 'general',
          ahead: 3,
          wait: { about: 8, latest: 15 },
          takenAt: stageTime,
          lateFor: '09:30',
          url: '/',
        },
      }
    : { ok: true }

describe('a booking at the entrance', () => {
  test('BK19 a scanner is heard wherever the focus is, and checks in with its Enter: at the entrance', async () => {
    const { page, press, acts, complaints } = await open(weekday, { answer: late })
    await press(/預約/)
    await page.getByRole('heading', { name: /預約/ }).first().waitFor()
    await page.keyboard.type('k7m2qx')
    await page.keyboard.press('Enter')
    expect(await acts()).toEqual([{ type: 'check-in', code: 'K7M2QX', language: 'zh-TW' }])
    expect(complaints).toEqual([])
  })

  test('BK21 who comes too late reads a kind word beside the number, in their own language', async () => {
    const page = await lateInVietnamese()
    await page.getByText('Giờ hẹn 09:30 của bạn đã qua').first().waitFor()
    expect(await page.getByText('您預約的 09:30 時段').filter({ visible: true }).count()).toBe(0)
    expect(await barriersOn(page)).toEqual([])
  })

  test('BK23 paper says that a booking came too late in Mandarin too, for the staff who read it', async () => {
    const page = await lateInVietnamese()
    await page.getByRole('article').waitFor()
    await page.emulateMedia({ media: 'print' })
    const paper = await page.locator('body').innerText()
    expect(paper).toContain('您預約的 09:30 時段已經過了')
    expect(paper).toContain('Giờ hẹn 09:30 của bạn đã qua')
  })
})

test('BK20 the camera reads the square of a slip, and without one the code is typed', async () => {
  const stage = await openStage(weekday, { answer: late })
  const browser = await openBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${filmOf('R7T3KA')}`,
  ])
  try {
    const page = await (await browser.newContext({ viewport: { width: 1080, height: 1920 } })).newPage()
    await page.goto(`${stage.url}/kiosk/ticket/`)
    await page.getByRole('button', { name: /預約/ }).first().click()
    await page.getByRole('button', { name: '用鏡頭讀方塊' }).click()
    await expect
      .poll(() => stage.acts, { timeout: 20_000 })
      .toEqual([{ type: 'check-in', code: 'R7T3KA', language: 'zh-TW' }])
  } finally {
    await browser.close()
    await stage.close()
  }
})

/** A film of one picture, as the browser takes for a camera: a square in the middle of a white page. */
function filmOf(code: string): string {
  const [width, height] = [640, 480]
  const { modules } = QRCode.create(code, { errorCorrectionLevel: 'M' })
  const scale = 12
  const [left, top] = [(width - modules.size * scale) / 2, (height - modules.size * scale) / 2]
  const light = Buffer.alloc(width * height, 235)
  for (let y = 0; y < modules.size * scale; y++)
    for (let x = 0; x < modules.size * scale; x++)
      if (modules.data[Math.floor(y / scale) * modules.size + Math.floor(x / scale)])
        light[Math.floor(top + y) * width + Math.floor(left + x)] = 16
  const colours = Buffer.alloc((width * height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colours])
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'film-')), 'slip.y4m')
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]),
  )
  return file
}

/** Somebody who reads Vietnamese checks in for a booking whose time is over. */
async function lateInVietnamese(): Promise<Page> {
  const { page, press } = await open(weekday, { answer: late })
  await press('Tiếng Việt')
  await press(/hẹn/)
  await page.getByRole('textbox').waitFor()
  await page.keyboard.type('K7M2QX')
  await page.keyboard.press('Enter')
  return page
}
