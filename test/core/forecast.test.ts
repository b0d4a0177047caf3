import { describe, expect, test } from 'vitest'
import { inputOf } from '../../server/core/forecast/ask.ts'
import type { Band } from '../../server/core/forecast/band.ts'
import { forecast, start } from '../../server/core/forecast/forecast.ts'
import { newHistory } from '../../server/core/forecast/history.ts'
import { knownFrom, workOf } from '../../server/core/forecast/known.ts'
import { speedToday } from '../../server/core/forecast/today.ts'
import { minute } from '../../shared/time.ts'
import { lin, openHouse, opens, quietVisit, seniorVisit, serves, type Visit, wang } from '../support/day.ts'
import { freeIn, hallWith, stands, taken } from '../support/foreseen.ts'
import { now } from '../support/line.ts'
import { mixed } from '../support/offices.ts'

const known = knownFrom(newHistory, mixed)
const certain = (minutes: number): Band => ({ p10: minutes, p50: minutes, p80: minutes, p90: minutes })

function crowdedHouse() {
  const house = openHouse()
  opens(house, [lin, 2], [wang, 3])
  for (let visitor = 0; visitor < 20; visitor++) house.takes(visitor % 4 === 0 ? seniorVisit : {})
  house.given(lin, { type: 'call-next', counter: 2 }, { type: 'start', counter: 2 })
  house.later(4)
  return house
}

describe('a forecast', () => {
  test('FC2 the same hall and seed give the same forecast, in one go or in slices', () => {
    const { day, now } = crowdedHouse()
    const input = inputOf(day, known, now, { ahead: [0, 15] })
    const sliced = start(input, 7)
    for (let slice = 0; slice < 50; slice++) sliced.advance(2)
    expect(sliced.result()).toEqual(forecast(input, 7))
    expect(forecast(input, 8)).not.toEqual(forecast(input, 7))
  })

  test('FC3 a forecast agrees with a list of events made by hand', () => {
    // Starts at 0, 3, 6 and 9; the counter that is free at 10 takes the one who comes now, before 18 and 34.
    const line = [6, 6, 12, 25].map((minutes, index) => stands(String(1001 + index), 40 - index, minutes))
    const counters = [freeIn(1, 0), freeIn(2, 3), freeIn(3, 10)]
    const { tickets, lanes } = forecast(hallWith({ line, counters, ghosts: [taken('general')] }), 1)
    expect([tickets.get('1001'), tickets.get('1002')]).toEqual([certain(0), certain(3)])
    expect(lanes.get('general')).toEqual([{ ahead: 0, wait: certain(10) }])
  })

  test('FC3 a forecast agrees with a list of events made by hand: priority is called as the rule says', () => {
    // 5 × 8 = 40 is more than 31, so the priority visitor goes first; then the general one.
    const priority = stands('2002', 8, 5, { lane: 'priority', publicLane: 'priority', kind: 'priority' })
    const line = [stands('1001', 31, 5), priority]
    const { tickets } = forecast(hallWith({ line, counters: [freeIn(1, 2), freeIn(2, 9)] }), 1)
    expect(tickets.get('2002')).toEqual(certain(2))
    expect((tickets.get('1001') as Band).p50).toBeCloseTo(7, 0)
  })

  test('FC4 one more counter makes nobody wait longer, and a longer line nobody less', () => {
    const { day, now } = crowdedHouse()
    const p50s = (more: number) => {
      const opened = Array.from({ length: more }, (_, index) => ({ counter: 4 + index, at: now }))
      const { tickets } = forecast(inputOf(day, known, now, { ahead: [0], opened }), 3)
      return [...tickets.values()].map((band) => (band as Band).p50)
    }
    const none = p50s(0)
    const one = p50s(1)
    const two = p50s(2)
    // The drawing has noise of its own: a minute at the far end of the line.
    expect(one.filter((minutes, place) => minutes > (none[place] ?? 0) + 1)).toEqual([])
    expect(two.filter((minutes, place) => minutes > (one[place] ?? 0) + 1)).toEqual([])
    expect(two.at(-1)).toBeLessThan((none.at(-1) ?? 0) * 0.7)
  })

  test('FC5 who is only asked about changes nobody’s wait, and is told what a real visitor would be', () => {
    const line = Array.from({ length: 12 }, (_, index) => stands(String(1001 + index), 30 - index, 5 + index))
    const counters = [freeIn(1, 1), freeIn(2, 2)]
    const asked = forecast(hallWith({ line, counters, ghosts: [taken('general')] }), 5)
    expect(asked.tickets).toEqual(forecast(hallWith({ line, counters }), 5).tickets)
    const real = stands('1999', 0, 5, { order: 9999 })
    const joined = forecast(hallWith({ line: [...line, real], counters }), 5)
    expect(asked.lanes.get('general')?.[0]?.wait).toEqual(joined.tickets.get('1999'))
  })

  test('FC5 who is only asked about is told what a real visitor would be: also who checks in before others booked for now', () => {
    const codes = ['A01', 'A02', 'A03'] as const
    const house = openHouse(
      mixed,
      codes.map((code) => ({ code, slot: '10:00' })),
    )
    house.clock('09:58')
    opens(house, [lin, 2])
    const asked = forecast(inputOf(house.day, known, house.now), 1).lanes.get('booked')?.[0]?.wait
    const number = house.checksIn('A01')
    const joined = forecast(inputOf(house.day, known, house.now), 1).tickets.get(number)
    expect([asked, joined]).toEqual([certain(0), certain(0)])
  })

  test('FC6 without a counter for the lane there is no forecast, and none that nothing would bear out', () => {
    const house = openHouse()
    house.takes()
    const none = forecast(inputOf(house.day, known, house.now), 1)
    expect([...none.tickets.values(), ...[...none.lanes.values()].flat().map(({ wait }) => wait)]).toEqual(
      Array(4).fill('no-counter'),
    )
    const endless = hallWith({ line: [stands('1001', 5, 900), stands('1002', 4, 5)], counters: [freeIn(1, 0)] })
    expect(forecast(endless, 1).tickets.get('1002')).toBe('not-enough-data')
  })

  test('FC7 a new office foretells from what its matters are expected to take', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    house.takes()
    house.given(lin, { type: 'call-next', counter: 2 }, { type: 'start', counter: 2 })
    house.takes()
    const minutes = mixed.matters.find(({ id }) => id === 'transcript-zh')?.minutes ?? 0
    const [second] = forecast(inputOf(house.day, known, house.now), 1).tickets.values()
    expect((second as Band).p50).toBeGreaterThan(minutes * 0.5)
    expect((second as Band).p50).toBeLessThan(minutes * 1.5)
  })

  test('FC8 a turning visitor is drawn like one who is not sure, and told what their place in the general line tells', () => {
    const turning = mixed.lanes.find(({ kind }) => kind === 'turning')?.id ?? ''
    expect(workOf(known, mixed, turning, ['divorce'])).toEqual(workOf(known, mixed, 'general', []))
    const told = (quiet: boolean) => {
      const house = openHouse()
      opens(house, [lin, 4], [wang, 5])
      for (let visitor = 0; visitor < 9; visitor++) house.takes({ matters: [] })
      const number = house.takes(quiet ? quietVisit : { matters: [] })
      for (let visitor = 0; visitor < 3; visitor++) house.takes({ matters: [] })
      return forecast(inputOf(house.day, known, house.now), 1).tickets.get(number)
    }
    expect(told(true)).toEqual(told(false))
  })

  test('FC24 today’s speed is learned from what was said at the tablet, and from no turning visit', () => {
    const learnedFrom = (visit: Visit, marked: readonly string[] | null) => {
      const house = openHouse()
      const counter = visit.quiet ? 4 : 2
      opens(house, [lin, counter])
      house.takes(visit)
      serves(house, lin, counter, 'serving')
      if (marked) house.given(lin, { type: 'mark-matters', counter, matters: [...marked] })
      house.later(50)
      house.given(lin, { type: 'finish', counter })
      return speedToday(house.day, known).services
    }
    expect(learnedFrom({}, null)).toBe(1)
    expect(learnedFrom({}, ['transcript-zh'])).toBe(1)
    expect(learnedFrom({}, ['move-in'])).toBe(0)
    expect(learnedFrom({ matters: [] }, ['move-in'])).toBe(0)
    expect(learnedFrom({ matters: ['divorce', 'transcript-zh'], quiet: true }, null)).toBe(0)
    expect(learnedFrom(quietVisit, ['transcript-zh'])).toBe(0)
  })
})

describe('the roster', () => {
  const setup = {
    ...mixed,
    roster: { away: [{ weekdays: [1], from: '12:00', to: '12:45', counters: [2] }] },
  }

  test('FC9 who is at table is counted on from their return, and who will go only until then', () => {
    const house = openHouse(setup)
    opens(house, [lin, 2])
    house.clock('12:10')
    house.given(lin, { type: 'pause-counter', counter: 2, reason: 'lunch' })
    const waits = () => {
      const [outlook] = forecast(inputOf(house.day, known, house.now), 1).lanes.get('general') ?? []
      return outlook?.wait
    }
    expect(waits()).toEqual(certain(35))
    const away = [{ from: now + 5 * minute, to: now + 50 * minute }]
    const line = [stands('1001', 9, 6), stands('1002', 8, 6)]
    const { tickets } = forecast(hallWith({ line, counters: [freeIn(1, 0, { away })] }), 1)
    expect([tickets.get('1001'), tickets.get('1002')]).toEqual([certain(0), certain(50)])
  })

  test('FC9 who is at table is counted on from their return: a counter closed for lunch comes back', () => {
    const house = openHouse(setup)
    opens(house, [lin, 2])
    house.takes()
    house.given(lin, { type: 'call-next', counter: 2 }, { type: 'start', counter: 2 })
    house.clock('12:05')
    house.given(lin, { type: 'finish', counter: 2 }, { type: 'close-counter', counter: 2 })
    const closed = forecast(inputOf(house.day, known, house.now), 1).lanes.get('general')?.[0]?.wait
    expect(closed).toEqual(certain(40))
  })
})
