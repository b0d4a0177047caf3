import { expect, test } from 'vitest'
import { noticeCatalogueOf } from '../../shared/notice.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { barriersOn } from '../support/accessible.ts'
import { morning } from '../support/examples/desk.ts'
import { overflow, stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/notice', { width: 390, height: 844 })

test('RV16 the phone’s page shows the notice in its language beside Mandarin, asks the server for nothing of it, and keeps nothing', async () => {
  const asked: string[] = []
  const { page, press, complaints, stage } = await open(morning, {
    routes: (app) => {
      app.use((request, _, next) => {
        asked.push(request.url)
        next()
      })
      app.get('/notice.json', (_, response) => response.json(noticeCatalogueOf(longjing, 'http://office.test/')))
    },
  })
  await page.getByText('這個網址不完整').waitFor()
  expect(await barriersOn(page)).toEqual([])
  await page.goto(`${stage.url}/kiosk/notice/#1~2026-11-20~vi~seal-cert:1`)
  await page.getByRole('heading', { level: 1, name: /Phiếu hướng dẫn một lần/ }).waitFor()
  await page.getByText('請帶辦印鑑登記時的那一顆').first().waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect((await overflow(page)).right).toBe(0)
  await press('ภาษาไทย')
  await page.getByRole('heading', { level: 1, name: /ใบแจ้งรายการ/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('th')
  expect(await barriersOn(page)).toEqual([])
  expect(asked.filter((url) => /seal|2026-11-20/.test(url))).toEqual([])
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
  expect(kept).toEqual([0, 0, ''])
  expect(complaints).toEqual([])
})
