import { describe, expect, test } from 'vitest'
import { keys } from '../../kiosk/console/keys.ts'
import type { Answer, Command } from '../../shared/contract.ts'
import type { ConsoleView } from '../../shared/staff-views.ts'
import { second } from '../../shared/time.ts'
import * as examples from '../support/examples/console.ts'
import { now } from '../support/examples/staff-tickets.ts'
import { stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/console', { width: 1440, height: 900 })

describe('the acts', () => {
  test.each<[string, string, ConsoleView, Command]>([
    ['重叫', 'F2', examples.calledThrice, { type: 'recall', counter: 5 }],
    ['過號', 'F3', examples.calledThrice, { type: 'pass', counter: 5 }],
    ['補件', 'F4', examples.serving, { type: 'hold', counter: 5 }],
    ['復原：開始辦理', 'F9', examples.serving, { type: 'undo', counter: 5 }],
    ['只完成', 'F10', examples.serving, { type: 'finish', counter: 5 }],
    ['請督導協助', 'F12', examples.serving, { type: 'ring-bell', aid: 'supervisor', counter: 5 }],
  ])('VC7 each act is a button and a key: %s is %s', async (words, key, view, command) => {
    const { page, acts, reload } = await open(view)
    const button = page.getByRole('button', { name: new RegExp(`^${words}`) })
    expect(await button.getAttribute('aria-keyshortcuts')).toBe(key)
    await button.click()
    await acts()
    await reload()
    await page.locator('body').press(key)
    expect(await acts(2)).toEqual([command, command])
  })

  test('VC8 an act that is not possible says why, by button and by key, and sends nothing', async () => {
    const { page, tryPress, stage } = await open(examples.calling)
    await tryPress(/^過號/)
    await page.getByText('叫滿 3 次才能過號。').first().waitFor()
    await page.locator('body').press('F4')
    await page.getByRole('alert').getByText('這個號碼不在辦理中。').first().waitFor()
    expect(stage.acts).toEqual([])
  })

  test('VC9 until the next call the seconds are counted, then it is possible', async () => {
    let at = now
    const { page, acts, stage } = await open(examples.idle, { clock: () => at })
    stage.show({ ...examples.calling, seat: seatWith({ nextCallAt: now + 40 * second }) })
    const recall = page.getByRole('button', { name: /^重叫/ })
    await expect.poll(() => recall.innerText()).toMatch(/(40|3.) 秒後/)
    at = now + 40 * second
    await expect.poll(() => recall.getAttribute('aria-disabled')).toBe(null)
    await recall.click()
    expect(await acts()).toEqual([{ type: 'recall', counter: 5 }])
  })

  test('VC10 a key pressed twice by a trembling hand is one press', async () => {
    const { page, stage, acts } = await open(examples.idle)
    await page.evaluate(pressAt, 1_000)
    await acts()
    stage.show(examples.calling)
    await page.getByText('叫號中').waitFor()
    await page.evaluate(pressAt, 1_300)
    await page.evaluate(pressAt, 2_000)
    expect((await acts(2)).map(({ type }) => type)).toEqual(['call-next', 'start'])
  })

  test('VC11 keys rest while a dialog is open or somebody writes, and the browser does not get them', async () => {
    const { page, press, stage } = await open(examples.serving)
    await press(/^轉櫃/)
    const field = page.getByRole('textbox')
    await field.focus()
    const left = await field.evaluate(
      (input, names) =>
        names.filter((key) =>
          input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
        ),
      [...Object.values(keys), 'F5'],
    )
    expect(left).toEqual(['F5'])
    expect(stage.acts).toEqual([])
  })

  test('VC12 keys can be switched off, and stay off', async () => {
    const { page, stage, acts, reload } = await open(examples.serving)
    const switched = page.getByRole('switch', { name: /鍵盤快速鍵/ })
    await switched.click()
    await reload()
    expect(await switched.getAttribute('aria-checked')).toBe('false')
    expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0)
    await page.locator('body').press('F10')
    await page.getByRole('button', { name: /^補件/ }).click()
    expect(await acts()).toEqual([{ type: 'hold', counter: 5 }])
    expect(stage.acts).not.toContainEqual({ type: 'finish', counter: 5 })
  })

  test('VC13 what the office refuses is said in words; without a line nothing is sent', async () => {
    const answer = () => ({ ok: false, refusal: { code: 'nobody-waiting' } }) as const
    const { page, press, stage } = await open(examples.idle, { answer })
    await press(/^叫下一位/)
    await page.getByRole('alert').getByText('現在沒有人在等候。').waitFor()
    await stage.close()
    await page.getByText('連線中斷').first().waitFor()
    await press(/^請督導/)
    await page.getByRole('alert').getByText('現在連不上系統').waitFor()
    expect(stage.acts).toEqual([{ type: 'call-next', counter: 5 }])
  })

  test('VC32 a press whose answer is lost is not said to be unsent, and the same press again is the same one', async () => {
    const lost = 3
    const answer = (): Answer => {
      if (stage.acts.length <= lost) stage.drop()
      return { ok: true }
    }
    const { page, press, stage, acts } = await open(examples.idle, { answer })
    await press(/^叫下一位/)
    await page.getByRole('alert').getByText('還不知道剛才有沒有送到').waitFor()
    await page.getByText('連線正常').waitFor()
    await press(/^叫下一位/)
    await acts(lost + 1)
    expect(new Set(stage.ids).size).toBe(1)
    stage.show(examples.calling)
    await press(/^開始辦理/)
    await acts(lost + 2)
    expect(new Set(stage.ids).size).toBe(2)
  })
})

function seatWith(current: object): ConsoleView['seat'] {
  const { seat } = examples.calling
  return seat?.current ? { ...seat, current: { ...seat.current, ...current } } : null
}

/** Presses F1 at a moment of the page's own clock. */
function pressAt(moment: number): void {
  const event = new KeyboardEvent('keydown', { key: 'F1', bubbles: true, cancelable: true })
  Object.defineProperty(event, 'timeStamp', { value: moment })
  document.body.dispatchEvent(event)
}
