import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inputOf } from '../../server/core/forecast/ask.ts'
import { type Forecast, forecast } from '../../server/core/forecast/forecast.ts'
import { type History, newHistory } from '../../server/core/forecast/history.ts'
import { knownFrom } from '../../server/core/forecast/known.ts'
import { publicly } from '../../server/core/forecast/publicly.ts'
import { nothingShown, postponed, shownNext } from '../../server/core/forecast/shown.ts'
import { minute } from '../../shared/time.ts'
import { type House, lin, openHouse, opens, quietVisit, seniorVisit, serves, type Visit, wang } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const seed = 20261123

describe('how long it may last', () => {
  test('W2 the wait follows the place in line and how long visits have lasted', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const numbers = Array.from({ length: 6 }, () => house.takes())
    const expected = (history: History) =>
      numbers.map((number) => {
        const band = foretold(house, history).tickets.get(number)
        return typeof band === 'string' || !band ? Number.NaN : band.p50
      })
    const waits = expected(newHistory)
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits)
    expect(waits[0]).toBe(0)
    const slow: History = {
      ...newHistory,
      days: 20,
      matters: new Map([['transcript-zh', Array.from({ length: 500 }, () => 30)]]),
    }
    // Five visits of thirty minutes each, one after the other.
    expect(expected(slow)[5]).toBeGreaterThan(100)
    expect(waits[5]).toBeLessThan(70)
  })

  test('W3 a free counter and nobody ahead is no wait', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    expect(shown(house).lanes.get('general')).toEqual({ about: 0, latest: 0 })
    house.takes()
    serves(house, lin, 2, 'serving')
    expect(shown(house).lanes.get('general')).not.toEqual({ about: 0, latest: 0 })
  })

  test('W4 without an open counter no wait is promised', () => {
    const house = openHouse()
    house.takes()
    expect([...shown(house).lanes.values()]).toEqual(['no-counter', 'no-counter', 'no-counter'])
    // A counter for turning visitors alone is for nobody whom the public can see.
    house.given(wang, { type: 'open-counter', counter: 4, serves: [['turning']] })
    expect(shown(house).lanes.get('general')).toBe('no-counter')
    opens(house, [lin, 2])
    expect(shown(house).lanes.get('general')).not.toBe('no-counter')
  })

  test('W5 a wait is never negative, and the latest is never before the expected', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 25 }), (presses) => {
        const house = openHouse()
        opens(house, [lin, 2], [wang, 4])
        let last = nothingShown
        for (const press of presses) {
          tries(house, press)
          last = shownNext(last, house.day, foretold(house))
          const all = [...last.lanes.values(), ...[...last.tickets.values()].map(({ wait }) => wait)]
          for (const wait of all)
            if (typeof wait !== 'string') {
              expect(wait.about).toBeGreaterThanOrEqual(0)
              expect(wait.latest).toBeGreaterThanOrEqual(wait.about)
              expect(wait.latest % 5).toBe(0)
            }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('steadiness', () => {
  test('TW6 a visitor’s own figure changes every thirty seconds at most, and begins with what the paper says', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    const numbers = Array.from({ length: 12 }, () => house.takes())
    const number = numbers[11] ?? ''
    const { wait } = house.ticket(number).told
    let last = shownNext(nothingShown, house.day, foretold(house))
    expect(last.tickets.get(number)?.wait).toEqual(wait)
    house.later(0, 29)
    last = shownNext(last, house.day, foretold(house))
    expect(last.tickets.get(number)?.wait).toEqual(wait)
    house.later(0, 1)
    last = shownNext(last, house.day, foretold(house))
    expect(last.tickets.get(number)?.wait).not.toEqual(wait)
    expect(last.tickets.get(number)?.at).toBe(house.now)
  })

  test('TW7 a wall does not flicker between two steps of five minutes', () => {
    const house = openHouse()
    const of = (p50: number, p80: number): Forecast => ({
      at: house.now,
      replications: 100,
      real: new Map(),
      tickets: new Map(),
      lanes: new Map([['general', [{ ahead: 0, wait: { p10: 0, p50, p80, p90: p80 + 5 } }]]]),
    })
    const bands = [of(17.4, 29.9), of(17.6, 30.1), of(17.4, 29.9), of(18.1, 30.6), of(17.4, 29.9)]
    let last = nothingShown
    const seen = bands.map((band) => {
      last = shownNext(last, house.day, band)
      return last.lanes.get('general')
    })
    expect(seen).toEqual([
      { about: 15, latest: 30 },
      { about: 15, latest: 30 },
      { about: 15, latest: 30 },
      { about: 20, latest: 35 },
      { about: 20, latest: 35 },
    ])
  })

  test('TW8 who is booked and early is told the time until then as well', () => {
    const band = { p10: 1, p50: 3, p80: 6, p90: 8 }
    expect(postponed(band, 0)).toEqual({ about: 3, latest: 10 })
    expect(postponed(band, 25 * minute)).toEqual({ about: 30, latest: 35 })
  })
})

describe('what waits may not tell', () => {
  test('TW12 waits shown are the same for a turning visitor and for one who is not sure, and for everybody around them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 20 }), fc.nat(20), (presses, place) => {
        const lives = [quietVisit, { matters: [] }].map((visit) => {
          const house = openHouse()
          opens(house, [lin, 2], [wang, 4])
          let last = nothingShown
          const seen = presses.slice(0, place).map((press) => {
            tries(house, press)
            last = shownNext(last, house.day, foretold(house))
            return last
          })
          house.takes(visit)
          last = shownNext(last, house.day, foretold(house))
          house.later(2)
          last = shownNext(last, house.day, foretold(house))
          return [...seen, last]
        })
        expect(lives[0]).toEqual(lives[1])
      }),
      { numRuns: 60 },
    )
  })

  test('TW13 what a clerk marks at the counter changes nothing that is shown', () => {
    const house = openHouse()
    opens(house, [lin, 2])
    for (const visit of [{ matters: [] }, {}, seniorVisit]) house.takes(visit)
    serves(house, lin, 2, 'serving')
    house.later(3)
    const before = shown(house)
    house.given(lin, { type: 'mark-matters', counter: 2, matters: ['id-exchange', 'seal-cert'] })
    expect(shown(house)).toEqual(before)
  })

  test('TW19 the same day gives the same forecast, whenever it is asked', () => {
    const lives = [1, 2].map(() => {
      const house = openHouse()
      opens(house, [lin, 2], [wang, 4])
      for (const visit of [{}, seniorVisit, quietVisit, {}, { matters: [] }]) house.takes(visit)
      serves(house, lin, 2, 'serving')
      house.later(0, 90)
      return foretold(house)
    })
    expect(lives[0]).toEqual(lives[1])
  })
})

function foretold(house: House, history: History = newHistory): Forecast {
  const known = knownFrom(history, mixed)
  return forecast(publicly(house.day, known, inputOf(house.day, known, house.now)), seed, 40)
}

function shown(house: House) {
  return shownNext(nothingShown, house.day, foretold(house))
}

type Press = { readonly name: 'take'; readonly visit: Visit } | { readonly name: 'call' | 'finish' | 'pause' | 'later' }
const acts: readonly Press[] = [
  { name: 'take', visit: {} },
  { name: 'take', visit: quietVisit },
  { name: 'take', visit: seniorVisit },
  { name: 'take', visit: { matters: [] } },
  { name: 'call' },
  { name: 'call' },
  { name: 'finish' },
  { name: 'pause' },
  { name: 'later' },
]

/** Refusals are daily life. */
function tries(house: House, press: Press): void {
  if (press.name === 'take') house.takes(press.visit)
  if (press.name === 'later') house.later(0, 40)
  if (press.name === 'call') for (const type of ['call-next', 'start'] as const) house.when(lin, { type, counter: 2 })
  if (press.name === 'finish') house.when(lin, { type: 'finish', counter: 2 })
  if (press.name === 'pause') house.when(wang, { type: 'pause-counter', counter: 4, reason: 'break' })
  house.later(0, 20)
}
