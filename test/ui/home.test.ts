import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { halls } from '../../kiosk/home/doors.ts'
import { ScreenName } from '../../shared/contract.ts'
import { barriersOn } from '../support/accessible.ts'
import { openExamples } from '../support/examples/open.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'

const root = path.resolve(import.meta.dirname, '../..')
const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const open = stageFor('kiosk', desktop)
const doors = halls.flatMap((hall) => hall.doors)

describe('the way to every screen', () => {
  test('VE1 every screen of the house is named, and every address leads to one', () => {
    expect(new Set(doors.map((door) => door.screen))).toEqual(new Set(ScreenName.options))
    const addresses = doors.flatMap(({ address }) => address ?? [])
    expect(addresses.filter((address) => !existsSync(path.join(root, address, 'index.html')))).toEqual([])
  })

  test('VE2 it is drawn without a complaint, a barrier or anything cut off, in both languages', async () => {
    const { page, complaints, press } = await open(openExamples.ordinary)
    await page.getByText('臺中市龍井區戶政事務所').waitFor()
    for (const language of ['中文', 'English']) {
      await press(language)
      for (const size of [desktop, phone]) {
        await page.setViewportSize(size)
        expect((await overflow(page)).right).toBeLessThanOrEqual(0)
        expect(await cutTexts(page)).toEqual([])
      }
      expect(await barriersOn(page)).toEqual([])
    }
    await page.getByRole('heading', { name: 'Service desk, volunteers' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('VE3 each role finds its screens under its own name', async () => {
    const { page } = await open(openExamples.ordinary)
    const found = await page
      .locator('section')
      .evaluateAll((sections) =>
        sections.map((section) => [
          section.querySelector('h2')?.textContent,
          ...[...section.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        ]),
      )
    expect(found).toEqual([
      ['民眾', '/kiosk/ticket/', '/kiosk/rate/', '/display/open/'],
      ['大廳牆面', '/display/board/', '/display/sign/'],
      ['櫃檯人員', '/kiosk/console/'],
      ['服務台・志工', '/kiosk/desk/'],
      ['主任・督導', '/display/dashboard/', '/kiosk/office/'],
      ['系統管理者', '/kiosk/office/'],
    ])
  })

  test('VE4 it opens no connection', async () => {
    const { page } = await open(openExamples.ordinary)
    let sockets = 0
    page.on('websocket', () => {
      sockets += 1
    })
    await page.reload()
    await page.getByText('臺中市龍井區戶政事務所').waitFor()
    expect(sockets).toBe(0)
  })
})
