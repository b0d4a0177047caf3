import { expect, test } from 'vitest'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import { barriersOn } from '../support/accessible.ts'
import { ordinaryDay } from '../support/examples/office.ts'
import { cutTexts, stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/office', { width: 1366, height: 768 })

/** The office as the setup's forms see it: what is read, and what was saved last. */
function office() {
  const saved: Setup[] = []
  const routes = (app: import('express').Express) => {
    app.get('/setup.json', (_, response) => response.json(longjing))
    app.post('/setup', (request, response) => {
      let text = ''
      request.on('data', (part) => {
        text += part
      })
      request.on('end', () => {
        saved.push(JSON.parse(text))
        response.status(204).end()
      })
    })
  }
  return { saved, routes }
}

test('BK22 slots, kept counters and bookable matters are changed in a form, with a date from which they hold', async () => {
  const { saved, routes } = office()
  const { page, press, complaints } = await open(ordinaryDay, { routes })
  await press('設定')
  await press('預約')
  await page.getByRole('heading', { name: '平常的時段' }).waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect(await cutTexts(page)).toEqual([])
  await page.getByRole('textbox', { name: '時段', exact: true }).fill('09:00 08:00、13:30')
  await press('新增日期')
  await press('2 號')
  await press('出生登記')
  await press(/^儲存/)
  await expect.poll(() => saved.length).toBe(1)
  expect(saved[0]?.booking).toMatchObject({ times: ['08:00', '09:00', '13:30'], counters: [2] })
  expect(saved[0]?.booking.byDate).toMatchObject([{ times: [] }])
  const birth = (setup: Setup | undefined) => setup?.matters.find(({ id }) => id === 'birth')?.bookable
  expect(birth(saved[0])).toBe(!birth(longjing))
  expect(complaints).toEqual([])
})

test('RV18 the words of the notice are the office’s own', async () => {
  const { saved, routes } = office()
  const { page, press } = await open(ordinaryDay, { routes })
  await press('設定')
  await press('一次告知單')
  const opening = page.getByRole('textbox', { name: '開頭' })
  expect(await opening.inputValue()).toContain('謝謝您今天來')
  expect(await barriersOn(page)).toEqual([])
  await opening.fill('感謝您。')
  await press(/^儲存/)
  await expect.poll(() => saved.at(-1)?.notice.opening['zh-TW']).toBe('感謝您。')
})
