import { describe, expect, test } from 'vitest'
import { checkedSetup } from '../../server/setup-file.ts'
import type { ActivationRow } from '../../shared/activation.ts'
import { activationCells } from '../../shared/activation-cells.ts'
import { usualSurge } from '../../shared/surge.ts'
import { lin, office, opens, supervisor, wang } from '../support/day.ts'
import { report } from '../support/examples/crowd.ts'
import { easy, full, hall, newest, says } from '../support/hall.ts'
import { mixed } from '../support/offices.ts'

describe('what people make of it', () => {
  test('SG10 a back-line reviewer’s yes opens the counter for them in the same tap; a supervisor’s waits for who comes', () => {
    const back = { name: 'staff', login: 'back', role: 'back-line' } as const
    const one = hall()
    one.minutes(2, full(20))
    expect(says(one.house, 'accept', back).accepted).toBe(true)
    expect(one.house.day.counters.get(7)).toMatchObject({ stage: 'open', clerk: 'back' })
    expect(newest(one.house)).toMatchObject({
      answered: { by: 'back', answer: 'accept' },
      opened: { counter: 7, clerk: 'back' },
      ended: null,
    })
    const other = hall()
    other.minutes(2, full(20))
    says(other.house, 'accept')
    expect(newest(other.house)).toMatchObject({ answered: { by: 'chen' }, opened: null, ended: null })
    other.house.given(wang, { type: 'open-counter', counter: 7 })
    expect(newest(other.house).opened).toMatchObject({ clerk: 'wang' })
  })

  test('SG11 opening a flexible counter by hand is a yes to the advice that stands', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    house.given(lin, { type: 'open-counter', counter: 7 })
    expect(newest(house)).toMatchObject({ answered: { by: 'lin', answer: 'accept' }, opened: { clerk: 'lin' } })
  })

  test('SG12 what has been answered or is over cannot be answered again; what never was is unknown', () => {
    const { house, minutes } = hall()
    expect(says(house, 'accept', supervisor, 9)).toEqual({ accepted: false, refusal: { code: 'unknown-advice' } })
    minutes(2, full(20))
    says(house, 'soon-over')
    expect(newest(house).answered).toMatchObject({ answer: 'decline', reason: 'soon-over' })
    expect(says(house, 'accept')).toEqual({ accepted: false, refusal: { code: 'advice-over' } })
  })

  test('SG13 a clerk at a counter, the desk and machines answer nothing; a clerk closes the own counter', () => {
    const { house, minutes } = hall()
    opens(house, [lin, 2])
    minutes(2, full(20))
    const refused = (code: string) => ({ accepted: false, refusal: { code } })
    expect(says(house, 'accept', lin)).toEqual(refused('has-counter'))
    expect(says(house, 'accept', { name: 'staff', login: 'd', role: 'desk' })).toEqual(refused('not-allowed'))
    expect(says(house, 'accept', { name: 'tablet' })).toEqual(refused('not-allowed'))
    house.given(wang, { type: 'open-counter', counter: 7 })
    minutes(40, easy(3))
    expect(says(house, 'accept', lin)).toEqual(refused('other-clerk'))
    expect(says(house, 'accept', wang).accepted).toBe(true)
    expect(house.day.counters.get(7)?.stage).toBe('closed')
    expect(house.day.surge.advices.map((one) => one.ended?.how)).toEqual(['counter-closed', 'counter-closed'])
  })

  test('SG14 a counter that may close finishes the ticket in hand and calls nobody else', () => {
    const { house, minutes } = hall()
    const [first] = [house.takes(), house.takes()]
    minutes(2, full(20))
    house.given(
      wang,
      { type: 'open-counter', counter: 7 },
      { type: 'call-next', counter: 7 },
      { type: 'start', counter: 7 },
    )
    expect(house.when(supervisor, { type: 'end-advice', advice: 1 }).accepted).toBe(true)
    expect(newest(house).ended).toMatchObject({ how: 'by-hand', by: 'chen' })
    expect(house.day.counters.get(7)).toMatchObject({ stage: 'open', ticket: first })
    house.given(wang, { type: 'call-next', counter: 7 })
    expect(house.day.counters.get(7)).toMatchObject({ stage: 'closed', ticket: null })
    expect(house.ticket(first ?? '').stage).toMatchObject({ name: 'over', outcome: 'served' })
    expect(house.day.surge.closing.size).toBe(0)
  })

  test('SG15 only the office itself advises and lets go, and at night everything is over', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    expect(house.when(supervisor, { type: 'let-go', advice: 1, how: 'calm' }).accepted).toBe(false)
    house.given(office, { type: 'end-day' })
    expect(newest(house).ended).toMatchObject({ how: 'day-over' })
  })
})

describe('thresholds as data', () => {
  const faultsOf = (surge: object) => {
    const checked = checkedSetup({ ...mixed, surge: { ...usualSurge, ...surge } })
    return 'faults' in checked ? checked.faults : []
  }
  test('SG28 impossible thresholds are refused, each with its place and what is allowed', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ forecast: { ...usualSurge.forecast, close: 20, notice: 21, open: 15 } })).toEqual([
      { path: 'surge.forecast.open', reason: 'must be above notice: from 22 to 240' },
    ])
    expect(faultsOf({ keepOpen: 0, openAhead: 90, openAfter: 2.5 })).toEqual([
      { path: 'surge.openAhead', reason: 'must be from 0 to 60' },
      { path: 'surge.openAfter', reason: 'must be from 1 to 30' },
      { path: 'surge.keepOpen', reason: 'must be from 1 to 240' },
    ])
    expect(faultsOf({ rule: 'weather' }).map(({ path }) => path)).toEqual(['surge.rule'])
  })

  test('SG28 impossible thresholds are refused, each with its place and what is allowed: a setup of last year has the usual ones', () => {
    const { surge: _, ...older } = mixed
    const checked = checkedSetup(older)
    expect('setup' in checked && checked.setup.surge).toEqual(usualSurge)
  })
})

test('SG48 only what can be a reason is offered: nobody is needed to close a counter, and the review says it that way', () => {
  const [, opened] = report.rows
  const declined = { ...opened, answer: 'decline', reason: 'not-needed', answeredBy: null } as ActivationRow
  expect(activationCells(declined, 'zh-TW')[5]).toBe('10:03 不開 不需要')
  expect(activationCells({ ...declined, kind: 'close' }, 'zh-TW')[5]).toBe('10:03 先不關 還需要')
})
