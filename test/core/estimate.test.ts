import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aheadOf, publicLanesOf, waitFor } from '../../server/core/estimate.ts'
import { visitOf, waitBand } from '../../server/core/visit.ts'
import type { Setup } from '../../shared/setup.ts'
import { instantOf, minute, second } from '../../shared/time.ts'
import {
  type House,
  lin,
  monday,
  openHouse,
  opens,
  passes,
  phoneOf,
  quietVisit,
  seniorVisit,
  serves,
  waits as told,
  wang,
} from '../support/day.ts'
import { mixed } from '../support/offices.ts'

/** Every matter takes twelve minutes, so that a wait can be worked out by heart. */
const twelve: Setup = { ...mixed, matters: mixed.matters.map((matter) => ({ ...matter, minutes: 12 })) }

describe('how many are ahead', () => {
  test('W1 ahead are those of the same public lane who came earlier', () => {
    const house = openHouse()
    opens(house, [lin, 4])
    const visits = [{}, quietVisit, seniorVisit, {}, quietVisit]
    const numbers = visits.map((visit) => house.takes(visit))
    const ahead = () =>
      numbers.map((number) => aheadOf(house.day, house.ticket(number).lane, house.ticket(number).order))
    expect(ahead()).toEqual([0, 1, 0, 2, 3])
    expect(numbers.map((number) => house.ticket(number).told.ahead)).toEqual([0, 1, 0, 2, 3])
    expect(publicLanesOf(house.day, told).map(({ lane, waiting }) => [lane, waiting])).toEqual([
      ['general', 4],
      ['priority', 1],
      ['booked', 0],
    ])
    house.given(phoneOf('1001'), { type: 'withdraw-ticket', number: '1001' })
    serves(house, lin, 4)
    expect(ahead().slice(2)).toEqual([0, 0, 1])
  })
})

describe('how long it may last', () => {
  test('W2 the wait follows the place in line and the lane’s last calls', () => {
    const house = openHouse(twelve)
    opens(house, [lin, 2], [wang, 3])
    for (let i = 0; i < 9; i++) house.takes()
    expect(waits(house, 0, 3)).toEqual([
      { about: 0, latest: 5 },
      { about: 25, latest: 45 },
    ])
    serves(house, lin, 2, 'serving')
    serves(house, wang, 3, 'serving')
    expect(waits(house, 0)).toEqual([{ about: 4, latest: 10 }])
    for (let i = 0; i < 4; i++) {
      house.later(2)
      house.given(lin, { type: 'call-next', counter: 2 }, { type: 'start', counter: 2 })
    }
    // Six calls in eight minutes; with two of the expected six minutes that is 20 / 7 minutes a step.
    expect(waits(house, 0, 1, 3)).toEqual([
      { about: 3, latest: 10 },
      { about: 5, latest: 15 },
      { about: 10, latest: 25 },
    ])
  })

  test('W2 the wait follows the place in line and the lane’s last calls, of the last hour and turning ones too', () => {
    const house = openHouse(twelve)
    opens(house, [lin, 4])
    for (const visit of [{}, quietVisit, {}, {}]) house.takes(visit)
    for (let i = 0; i < 3; i++) {
      house.later(2)
      serves(house, lin, 4)
    }
    // Three calls in four minutes, two pseudo-calls of twelve: 28 / 4.
    expect(waits(house, 1)).toEqual([{ about: 15, latest: 25 }])
    house.later(60)
    expect(waits(house, 1)).toEqual([{ about: 25, latest: 45 }])
  })

  test('W2 the wait follows the place in line and the lane’s last calls, which are nine', () => {
    const house = openHouse(twelve)
    opens(house, [lin, 2])
    for (let i = 0; i < 14; i++) house.takes()
    for (const gap of [10, 10, 10, 1, 1, 1, 1, 1, 1, 1, 1]) {
      serves(house, lin, 2)
      house.later(gap)
    }
    serves(house, lin, 2, 'serving')
    // Nine calls in eight minutes, two pseudo-calls of twelve: 32 / 10 a step.
    expect(waits(house, 9)).toEqual([{ about: 30, latest: 55 }])
  })

  test('W3 a free counter and nobody ahead is no wait', () => {
    const house = openHouse(twelve)
    opens(house, [lin, 2])
    expect(waits(house, 0)).toEqual([{ about: 0, latest: 5 }])
    house.given(lin, { type: 'pause-counter', counter: 2, reason: 'break' })
    expect(waits(house, 0)).toEqual([{ about: 10, latest: 25 }])
  })

  test('W4 without an open counter no wait is promised', () => {
    const house = openHouse()
    expect(waits(house, 0, 5)).toEqual([null, null])
    opens(house, [lin, 2])
    house.given(wang, { type: 'open-counter', counter: 3, serves: [['turning']] })
    house.given(lin, { type: 'close-counter', counter: 2 })
    expect(waits(house, 2)).not.toEqual([null])
    expect(waitFor(house.day, 'priority', 0, house.now)).toBeNull()
  })

  test('W5 a wait is never negative, and the latest is never before the expected', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { maxLength: 12 }), fc.nat(300), fc.nat(4000), (gaps, ahead, later) => {
        const house = openHouse()
        opens(house, [lin, 2])
        for (const gap of gaps) {
          house.later(0, gap)
          house.takes()
          serves(house, lin, 2)
        }
        house.later(0, later)
        const [wait] = waits(house, ahead)
        expect(wait).toSatisfy(({ about, latest }) => about >= 0 && latest >= about && latest % 5 === 0)
      }),
      { numRuns: 100 },
    )
  })
})

describe('how long it was', () => {
  test('W6 the wait of a visit is from arrival, or the booked slot if later, to the first call', () => {
    const house = openHouse(mixed, [
      { code: 'AB1', slot: '09:30' },
      { code: 'AB2', slot: '09:30' },
    ])
    opens(house, [lin, 2])
    const [early, waiting] = [house.checksIn('AB1', ['move-in']), house.checksIn('AB2')]
    house.clock('09:27')
    serves(house, lin, 2)
    house.clock('09:36')
    serves(house, lin, 2, 'called')
    house.later(0, 30)
    house.given(lin, { type: 'recall', counter: 2 }, { type: 'start', counter: 2 })
    expect(visitOf(house.day, house.ticket(waiting))).toBeNull()
    house.later(8)
    house.given(lin, { type: 'finish', counter: 2 })
    expect(visitOf(house.day, house.ticket(early))).toMatchObject({ wait: 0, service: 0, outcome: 'served' })
    expect(visitOf(house.day, house.ticket(waiting))).toMatchObject({ wait: 6 * minute, service: 8 * minute, calls: 2 })
  })

  test('W6 the wait of a visit is from arrival, or the booked slot if later, to the first call: the whole row', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const number = house.takes({ ...seniorVisit, matters: ['id-exchange', 'seal-cert'] })
    house.later(4)
    serves(house, lin, 2)
    expect(visitOf(house.day, house.ticket(number))).toEqual({
      day: monday,
      number,
      lane: 'priority',
      matter: 'id-exchange',
      category: mixed.matters.find((matter) => matter.id === 'id-exchange')?.category,
      taken_at: instantOf(monday, '09:00'),
      hour: 9,
      weekday: 1,
      booked: 0,
      assisted: 0,
      priority_group: 'senior',
      wait: 4 * minute,
      service: 0,
      counter: 2,
      clerk: 'lin',
      outcome: 'served',
      calls: 1,
      passes: 0,
      overtaken: 0,
      told_about: 20,
      told_latest: 30,
    })
  })

  test('W6 the wait of a visit is from arrival, or the booked slot if later, to the first call: not to a later one', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const number = house.takes()
    house.later(4)
    serves(house, lin, 2, 'called')
    passes(house, lin, 2)
    house.later(9)
    house.given(phoneOf(number), { type: 'return-ticket', number })
    serves(house, lin, 2)
    expect(visitOf(house.day, house.ticket(number))).toMatchObject({ wait: 4 * minute, calls: 4, passes: 1 })
  })

  test('W7 who was never called has no wait, and who was never served no service', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const [left, called, unfinished] = [house.takes(), house.takes(), house.takes()]
    house.given(phoneOf(left), { type: 'withdraw-ticket', number: left })
    serves(house, lin, 2, 'called')
    house.given(phoneOf(called), { type: 'withdraw-ticket', number: called })
    serves(house, lin, 2, 'serving')
    house.later(600)
    house.given({ name: 'office' }, { type: 'end-day' })
    const rows = [left, called, unfinished].map((number) => visitOf(house.day, house.ticket(number)))
    expect(rows.map((row) => [row?.outcome, row?.wait, row?.service])).toEqual([
      ['withdrawn', null, null],
      ['withdrawn', 0, null],
      ['unfinished', 0, null],
    ])
  })

  test('W8 a rating knows the wait only as one of five bands', () => {
    const bounds = [0, 5, 5.01, 10, 10.01, 20, 20.01, 30, 30.01, 400]
    expect(bounds.map((minutes) => waitBand(minutes * minute))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
    expect(waitBand(null)).toBeNull()
    expect(waitBand(5 * minute + second)).toBe(1)
  })
})

function waits(house: House, ...ahead: number[]) {
  return ahead.map((one) => waitFor(house.day, 'general', one, house.now))
}
