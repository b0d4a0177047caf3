import { describe, expect, test } from 'vitest'
import { barriersOn } from '../support/accessible.ts'
import * as examples from '../support/examples/console.ts'
import { stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/console', { width: 1440, height: 900 })

describe('dialogs', () => {
  test('VC14 a transfer says where to and why', async () => {
    const { page, press, stage, acts } = await open(examples.serving)
    await press(/^轉櫃/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^2 號櫃檯/ }).click()
    await dialog.getByRole('button', { name: '需要語言協助' }).click()
    await dialog.getByRole('button', { name: '轉櫃' }).click()
    expect(await acts()).toEqual([{ type: 'transfer', counter: 5, to: { counter: 2 }, reason: '需要語言協助' }])
    await dialog.waitFor({ state: 'hidden' })
    expect(stage.acts.length).toBe(1)
  })

  test('VC15 a transfer goes to another lane too, with words of one’s own', async () => {
    const { page, press, acts } = await open(examples.serving)
    await press(/^轉櫃/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '愛心優先' }).click()
    await dialog.getByRole('textbox').fill('腳不方便')
    await dialog.getByRole('button', { name: '轉櫃' }).click()
    expect(await acts()).toEqual([{ type: 'transfer', counter: 5, to: { lane: 'priority' }, reason: '腳不方便' }])
  })

  test('VC16 a ticket is called out of turn only with a reason', async () => {
    const { page, press, acts } = await open(examples.idle)
    await press(/^1026/)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('缺 1 件：印鑑章').waitFor()
    await dialog.getByRole('button', { name: '身體不適' }).click()
    await dialog.getByRole('button', { name: '叫這一位' }).click()
    expect(await acts()).toEqual([{ type: 'call-ticket', counter: 5, number: '1026', reason: '身體不適' }])
  })

  test('VC17 with a visitor at the counter nobody is called from the list', async () => {
    const { page, press, stage } = await open(examples.serving)
    await press(/^1026/)
    await page.getByRole('dialog').getByRole('button', { name: '叫這一位' }).click()
    await page.getByText('這個櫃檯還有一位民眾，請先完成。').first().waitFor()
    expect(stage.acts).toEqual([])
  })

  test('VC30 nothing is sent while the place or the reason is missing', async () => {
    const { page, press, stage } = await open(examples.serving)
    await press(/^轉櫃/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '轉櫃' }).click()
    await dialog.getByText('請選要轉到的號別或櫃檯。').waitFor()
    await dialog.getByRole('button', { name: '愛心優先' }).click()
    await dialog.getByText('請選一個原因，或寫幾個字。').waitFor()
    await dialog.getByRole('button', { name: '取消' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(stage.acts).toEqual([])
  })

  test('VC18 the matters really done are marked', async () => {
    const { page, press, acts } = await open(examples.serving)
    await press(/^辦理事項/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '遷入登記', exact: true }).first().click()
    await dialog.getByRole('button', { name: '戶籍謄本（中文）' }).click()
    await dialog.getByRole('button', { name: '存起來' }).click()
    expect(await acts()).toEqual([{ type: 'mark-matters', counter: 5, matters: ['id-exchange', 'transcript-zh'] }])
  })

  test('VC33 a sixth matter is refused in words, and none of the five is lost', async () => {
    const { page, press, acts } = await open(examples.serving)
    await press(/^辦理事項/)
    const dialog = page.getByRole('dialog')
    const others = dialog.locator('[aria-pressed="false"]')
    for (const nth of [3, 6, 9]) await others.nth(nth).click()
    await others.nth(20).click({ force: true })
    await dialog.getByRole('alert').getByText('一次最多 5 項').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await dialog.getByRole('button', { name: '存起來' }).click()
    const five: unknown[] = ['move-in', 'id-exchange', ...Array.from({ length: 3 }, () => expect.any(String))]
    expect(await acts()).toEqual([{ type: 'mark-matters', counter: 5, matters: five }])
  })

  test('VC19 pausing has a reason; closing is asked once', async () => {
    const { page, press, acts } = await open(examples.idle)
    await press(/^暫停/)
    await page.getByRole('dialog').getByRole('button', { name: '用餐' }).click()
    await acts()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await press(/^關閉櫃檯/)
    await page.getByRole('dialog').getByRole('button', { name: '關閉櫃檯' }).click()
    expect(await acts(2)).toEqual([
      { type: 'pause-counter', counter: 5, reason: 'lunch' },
      { type: 'close-counter', counter: 5 },
    ])
  })
})

describe('who comes back, and who rings', () => {
  const free = { ...examples.busyCounter, seat: examples.idle.seat }

  test('VC20 who is on hold is resumed, who missed the call is called back', async () => {
    const { press, acts } = await open(free)
    await press('續辦 1016')
    await press('叫回過號 1017')
    expect(await acts(2)).toEqual([
      { type: 'resume', counter: 5, number: '1016' },
      { type: 'call-ticket', counter: 5, number: '1017', reason: '過號民眾已到櫃檯' },
    ])
  })

  test('VC21 a bell is answered from the counter; one’s own shows when somebody comes', async () => {
    const { page, press, acts, stage } = await open(free)
    await press('我去：入口平板，借老花眼鏡')
    expect(await acts()).toEqual([{ type: 'answer-bell', bell: 3 }])
    expect(await page.getByRole('button', { name: /^我去/ }).count()).toBe(2)
    await page.getByRole('button', { name: /^已通知督導/ }).waitFor()
    stage.show({ ...free, bells: free.bells.slice(0, 2) })
    await page.getByRole('button', { name: /^有人要過來了/ }).waitFor()
  })
})
