import { expect, test } from 'vitest'
import { officeWords } from '../../kiosk/office/words.ts'
import { pairingWords } from '../../shared/ui/words/pairing.ts'
import { signInWords } from '../../shared/ui/words/sign-in.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { barriersOn } from '../support/accessible.ts'
import * as examples from '../support/examples/console.ts'
import { stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/console', { width: 1280, height: 800 })
const stranger = { screen: 'sign-in', wanted: 'console', pin: false, code: null, role: null } as const

test('VI1 who is signed out by the office reads why, and everybody what to do about a forgotten password', async () => {
  const { page, stage } = await open(stranger)
  await page.getByText('忘記密碼或 PIN 碼？').waitFor()
  expect(await page.getByText('您已被登出').count()).toBe(0)
  expect(await barriersOn(page)).toEqual([])
  stage.show(examples.idle)
  await page.getByText('我可以叫的號碼').waitFor()
  stage.show(stranger)
  await page.getByText('您已被登出').waitFor()
})

test('VI2 who would leave a counter open is asked first, and without a line is told to be still in', async () => {
  let asked = 0
  const { page, press, stage } = await open(examples.idle, {
    routes: (app) =>
      app.post('/sign-out', (_request, response) => {
        asked += 1
        response.status(asked === 1 ? 502 : 204).end()
      }),
  })
  await press('登出')
  await page.getByRole('dialog').getByText('5 號櫃檯還開著').waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect(asked).toBe(0)
  await press('登出')
  await page.getByRole('dialog').getByRole('heading', { name: '還沒有登出' }).waitFor()
  await page.getByRole('alert').getByText('現在連不上系統').waitFor()
  await press('登出')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  stage.show(stranger)
  await page.getByText('忘記密碼或 PIN 碼？').waitFor()
  expect(await page.getByText('您已被登出').count()).toBe(0)
})

test('VI3 everybody changes the own password from the bar, and reads how long it must be', async () => {
  const posted: unknown[] = []
  const { page, press } = await open(examples.paused, {
    routes: (app) =>
      app.post('/password', (request, response) => {
        request.on('data', (body) => posted.push(JSON.parse(String(body))))
        request.on('end', () => response.status(204).end())
      }),
  })
  await press('承辦人 05：更換密碼')
  expect(await barriersOn(page)).toEqual([])
  const field = (name: string) => page.getByRole('dialog').getByLabel(name, { exact: true })
  await field('目前的密碼').fill('old word')
  await field('新密碼（至少 10 個字元）').fill('a word of my own')
  await field('再輸入一次新密碼').fill('a word of my own')
  await press('更換密碼')
  await page.getByRole('status').getByText('密碼換好了。').waitFor()
  expect(posted).toEqual([{ old: 'old word', password: 'a word of my own' }])
})

test.each(['zh-TW', 'en'] as const)(
  'VI4 what a screen says about pairing names the part of the office as it is called: %s',
  (language) => {
    const place = wordsIn(officeWords, language)('devices')
    expect(wordsIn(pairingWords, language)('how')).toContain(place)
    expect(wordsIn(signInWords, language)('unpaired')).toContain(place)
  },
)
