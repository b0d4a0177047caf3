import { describe, expect, test } from 'vitest'
import { aheadOf, publicLanesOf } from '../../server/core/places.ts'
import { visitOf, waitBand } from '../../server/core/visit.ts'
import { instantOf, minute, second } from '../../shared/time.ts'
import {
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
} from '../support/day.ts'
import { mixed } from '../support/offices.ts'

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
      told_p10: 9.5,
      told_p50: 18.25,
      told_p80: 26.5,
      told_p90: 31,
      queued: 1,
      called_at: house.now,
      over_at: house.now,
      at_counter: null,
      matters: 2,
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
