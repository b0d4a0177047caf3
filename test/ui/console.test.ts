import { describe, expect, test } from 'vitest'
import type { Command } from '../../shared/contract.ts'
import type { ConsoleView } from '../../shared/staff-views.ts'
import { barriersOn } from '../support/accessible.ts'
import * as examples from '../support/examples/console.ts'
import { cutTexts, overflow, stageFor } from '../support/on-stage.ts'

const small = { width: 1280, height: 720 }
const large = { width: 1440, height: 900 }
const open = stageFor('kiosk/console', large)

/** Axe reads two hundred rows, twice. */
const patient = 120_000

describe('the console', () => {
  test.each(Object.entries(examples))(
    'VC1 every example is drawn without a complaint, a barrier or anything cut off: %s',
    async (_, view) => {
      const { page, complaints } = await open(view)
      for (const language of ['zh-TW', 'en']) {
        if (language === 'en') await page.getByRole('button', { name: 'English', exact: true }).click()
        for (const size of [small, large]) {
          await page.setViewportSize(size)
          expect(await overflow(page)).toEqual({ right: 0, below: 0 })
          expect(await cutTexts(page)).toEqual([])
        }
        expect(await barriersOn(page)).toEqual([])
      }
      expect(complaints).toEqual([])
    },
    patient,
  )
})

describe('opening a counter', () => {
  test('VC2 a counter is opened with its own lanes', async () => {
    const { press, acts } = await open(examples.choosing)
    await press(/^5/)
    await press('開啟櫃檯')
    expect(await acts()).toEqual([{ type: 'open-counter', counter: 5 }])
  })

  test('VC3 a counter is opened with the lanes that the clerk chooses, one of them first if wanted', async () => {
    const { page, press, acts } = await open(examples.choosing)
    await press(/^6/)
    await press('自己選號別')
    const lanes = page.getByRole('group', { name: '受理的號別' })
    await lanes.getByRole('button', { name: '預約' }).click()
    await page.getByRole('group', { name: '哪一個先叫' }).getByRole('button', { name: '愛心優先' }).click()
    await press('開啟櫃檯')
    expect(await acts()).toEqual([{ type: 'open-counter', counter: 6, serves: [['priority'], ['general']] }])
  })

  test('VC4 a counter without a lane is not opened', async () => {
    const { page, press, stage } = await open(examples.choosing)
    await press(/^6/)
    await press('自己選號別')
    const lanes = page.getByRole('group', { name: '受理的號別' })
    for (const lane of ['全功能', '愛心優先', '預約']) await lanes.getByRole('button', { name: lane }).click()
    await press('開啟櫃檯')
    await page.getByText('請至少選一個號別。').waitFor()
    expect(stage.acts).toEqual([])
  })

  test('VC5 a counter in use says so; a supervisor closes what was left open', async () => {
    const { page, tryPress, stage, acts } = await open(examples.choosing)
    await tryPress(/^2/)
    await page.getByText('這個櫃檯由另一位同仁使用中。').first().waitFor()
    expect(stage.acts).toEqual([])
    stage.show(examples.choosingAsSupervisor)
    await page.getByText('督導').first().waitFor()
    await page.getByRole('button', { name: /^3/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: '關閉櫃檯' }).click()
    expect(await acts()).toEqual([{ type: 'close-counter', counter: 3 }])
  })
})

describe('the large key', () => {
  test.each<[string, ConsoleView, Command]>([
    ['叫下一位', examples.idle, { type: 'call-next', counter: 5 }],
    ['開始辦理', examples.calling, { type: 'start', counter: 5 }],
    ['完成，叫下一位', examples.serving, { type: 'call-next', counter: 5 }],
    ['完成 之後目前沒有人等候', examples.closingTime, { type: 'call-next', counter: 5 }],
    ['恢復受理', examples.paused, { type: 'resume-counter', counter: 5 }],
  ])('VC6 the large key does what comes next: %s', async (words, view, command) => {
    const { press, page, acts, reload } = await open(view)
    await press(new RegExp(`^${words}`))
    expect(await acts()).toEqual([command])
    await reload()
    await page.locator('body').press('F1')
    expect(await acts(2)).toEqual([command, command])
  })
})
