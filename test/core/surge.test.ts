import { describe, expect, test } from 'vitest'
import type { Advice } from '../../server/core/advice.ts'
import { surgeLevel } from '../../server/core/advice.ts'
import { firstWatch, type Gauge, type Watch, watchOn } from '../../server/core/surge.ts'
import { surgeOrder } from '../../server/core/surge-orders.ts'
import { checkedSetup } from '../../server/setup-file.ts'
import type { Setup } from '../../shared/setup.ts'
import { type DeclineReason, usualSurge } from '../../shared/surge.ts'
import { minute } from '../../shared/time.ts'
import { type House, lin, office, openHouse, opens, supervisor, wang } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

/** Seven counters; the seventh is flexible. */
const twoFlexible: Setup = {
  ...mixed,
  counters: mixed.counters.map((counter) => ({ ...counter, flexible: counter.number >= 6 })),
}

/** A hall whose forecast a test writes, watched minute after minute. */
function hall(setup: Setup = mixed) {
  const house = openHouse(setup)
  let watch: Watch = firstWatch
  const minutes = (count: number, gauge: Gauge) => {
    const said: string[] = []
    for (let nth = 0; nth < count; nth++) {
      house.later(1)
      const step = watchOn(house.day, watch, gauge, house.now)
      watch = step.watch
      for (const one of step.orders) {
        said.push(one.type === 'advise' ? `${one.kind} ${one.counter ?? '-'}` : `${one.how} #${one.advice}`)
        house.given(office, surgeOrder(house.day, one, gauge, ['back']))
      }
    }
    return said
  }
  return { house, minutes }
}

const full = (now: number, ahead = now, more: number | null = null): Gauge => ({
  waiting: 20,
  forecast: { now, ahead, more, fewer: null },
})
const easy = (fewer: number): Gauge => ({ waiting: 2, forecast: { now: 2, ahead: 2, more: null, fewer } })
const heads = (waiting: number): Gauge => ({ waiting, forecast: null })

const newest = ({ day }: House) => day.surge.advices.at(-1) as Advice
const says = (house: House, name: 'accept' | DeclineReason, by = supervisor, advice = newest(house).id) =>
  house.when(by, {
    type: 'answer-advice',
    advice,
    answer: name === 'accept' ? { name } : { name: 'decline', reason: name, words: '' },
  })

describe('FORECAST-15', () => {
  test('SG1 a flexible counter is advised after two minutes in a row above 13, now or a quarter of an hour ahead', () => {
    expect(hall().minutes(1, full(14))).toEqual([])
    expect(hall().minutes(2, full(14))).toEqual(['open 7'])
    expect(hall().minutes(2, full(13))).toEqual(['notice -'])
    expect(hall().minutes(2, full(3, 14))).toEqual(['open 7'])
    expect(hall().minutes(5, full(10))).toEqual([])
    expect(hall().minutes(2, full(11))).toEqual(['notice -'])
    const { minutes } = hall()
    expect([...minutes(1, full(16)), ...minutes(1, full(9)), ...minutes(1, full(16))]).toEqual([])
  })

  test('SG2 a notice gives way to a stronger advice, and ends by itself when the hall has been calm', () => {
    const { house, minutes } = hall()
    expect(minutes(2, full(12))).toEqual(['notice -'])
    expect(surgeLevel(house.day.surge)).toBe(1)
    expect(minutes(2, full(20, 20, 9))).toEqual(['overtaken #1', 'open 7'])
    expect(surgeLevel(house.day.surge)).toBe(2)
    expect(newest(house)).toMatchObject({ who: 'back', effect: { before: 20, after: 9 } })
    const other = hall()
    other.minutes(2, full(12))
    expect(other.minutes(9, full(4))).toEqual([])
    expect(other.minutes(1, full(4))).toEqual(['calm #1'])
    expect(surgeLevel(other.house.day.surge)).toBe(0)
  })

  test('SG3 one counter at a time: the next is advised only when the first has opened and the wait is still too long', () => {
    const { house, minutes } = hall(twoFlexible)
    expect(minutes(2, full(20))).toEqual(['open 6'])
    expect(minutes(3, full(20))).toEqual([])
    says(house, 'accept')
    expect(minutes(3, full(20))).toEqual([])
    house.given(wang, { type: 'open-counter', counter: 6 })
    expect(minutes(1, full(20))).toEqual(['open 7'])
  })

  test('SG4 closing is advised after 30 minutes open and ten in a row in which one fewer stays below 6', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    house.given(wang, { type: 'open-counter', counter: 7 })
    expect(minutes(29, easy(5))).toEqual([])
    expect(minutes(1, easy(5))).toEqual(['close 7'])
    const busy = hall()
    busy.minutes(2, full(20))
    busy.house.given(wang, { type: 'open-counter', counter: 7 })
    expect(busy.minutes(35, easy(6))).toEqual([])
    expect(busy.minutes(9, easy(5))).toEqual([])
    expect(busy.minutes(1, easy(5))).toEqual(['close 7'])
    expect(busy.minutes(1, easy(8))).toEqual(['overtaken #2'])
  })

  test('SG5 with no flexible counter left and more than 30 for five minutes the back line is asked; above 45, all hands', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    house.given(wang, { type: 'open-counter', counter: 7 })
    expect(minutes(4, full(31))).toEqual([])
    expect(minutes(1, full(31))).toEqual(['back-line -'])
    expect(surgeLevel(house.day.surge)).toBe(3)
    expect(minutes(4, full(50))).toEqual([])
    expect(minutes(1, full(50))).toEqual(['overtaken #2', 'all-hands 1'])
    expect(minutes(20, full(50))).toEqual([])
    expect(surgeLevel(house.day.surge)).toBe(4)
  })

  test('SG6 nobody is asked again for a quarter of an hour after a no, and a no does not hold up the next level', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    expect(says(house, 'nobody-free').accepted).toBe(true)
    expect(minutes(14, full(20))).toEqual([])
    expect(minutes(1, full(20))).toEqual(['open 7'])
    says(house, 'nobody-free')
    expect(minutes(5, full(31))).toEqual(['back-line -'])
  })

  test('SG7 who said yes and did not come within ten minutes is not counted on: it is asked anew', () => {
    const { house, minutes } = hall()
    minutes(2, full(20))
    says(house, 'accept')
    expect(minutes(9, full(20))).toEqual([])
    expect(minutes(2, full(20))).toEqual(['not-opened #1', 'open 7'])
  })

  test('SG8 a minute is counted once, and a gap in the forecast begins the counting anew', () => {
    const house = openHouse()
    const first = watchOn(house.day, firstWatch, full(20), house.now)
    expect(watchOn(house.day, first.watch, full(20), house.now + minute / 2)).toEqual({
      watch: first.watch,
      orders: [],
    })
    const { minutes } = hall()
    expect([...minutes(1, full(20)), ...minutes(1, heads(20)), ...minutes(1, full(20))]).toEqual([])
  })
})

describe('three or more waiting', () => {
  const setup = { ...mixed, surge: { ...usualSurge, rule: 'waiting' as const } }
  test('SG9 by heads: three waiting for two minutes ask for a counter, none for ten minutes lets it close', () => {
    const { house, minutes } = hall(setup)
    expect(minutes(3, heads(2))).toEqual(['notice -'])
    expect(minutes(2, heads(3))).toEqual(['overtaken #1', 'open 7'])
    house.given(wang, { type: 'open-counter', counter: 7 })
    expect(minutes(40, heads(1))).toEqual([])
    expect(minutes(10, heads(0))).toEqual(['close 7'])
  })
})

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
