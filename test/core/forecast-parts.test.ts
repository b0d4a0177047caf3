import { describe, expect, test } from 'vitest'
import { announced, steady } from '../../server/core/forecast/announce.ts'
import type { Band } from '../../server/core/forecast/band.ts'
import {
  calibrated,
  calibrating,
  correctionOf,
  follow,
  isSlow,
  newCalibration,
  nextDay,
  observed,
  uncalibrated,
} from '../../server/core/forecast/calibration.ts'
import { learned, newHistory, type PastVisit } from '../../server/core/forecast/history.ts'
import { knownFrom } from '../../server/core/forecast/known.ts'
import { scoreOf, warningOf } from '../../server/core/forecast/score.ts'
import { servicesFrom } from '../../server/core/forecast/services.ts'
import { shrinkage, speedOf } from '../../server/core/forecast/speed.ts'
import { Setup } from '../../shared/setup.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { monday } from '../support/day.ts'
import { mixed } from '../support/offices.ts'

const band = { p10: 4, p50: 10, p80: 16, p90: 20 }

describe('what the office has learned', () => {
  const at = instantOf(monday, '10:00')
  const visit = (more: Partial<PastVisit>): PastVisit => ({
    lane: 'general',
    matter: 'transcript-zh',
    takenAt: at,
    booked: false,
    counter: 2,
    calledAt: at + 10 * minute,
    overAt: at + 30 * minute,
    minutes: 20,
    ...more,
  })

  test('FC11 the same evening a day is learned, and what no day has taught stays as expected', () => {
    const visits = Array.from({ length: 60 }, () => visit({}))
    const history = learned(newHistory, mixed, { visits, booked: 4, shown: 2 })
    const known = knownFrom(history, mixed)
    expect(known.matters.get('transcript-zh')?.minutes).toEqual(Array(60).fill(20))
    expect(known.matters.get('hhcert')).toEqual(knownFrom(newHistory, mixed).matters.get('hhcert'))
    expect([history.days, history.shown, history.noShow]).toEqual([1, 0.5, 0])
    expect(history.arrivals.get('general')?.[20]).toBe(60)
  })

  test('FC11 the same evening a day is learned: a turning visit without its matter, in the general line', () => {
    const visits = [visit({ lane: 'turning', matter: null, minutes: 44 }), visit({ calledAt: null, minutes: null })]
    const history = learned(newHistory, mixed, { visits, booked: 0, shown: 0 })
    expect([...history.matters]).toEqual([])
    expect([...history.lanes]).toEqual([['general', [44]]])
  })

  test('FC7 a new office foretells from what its matters are expected to take: until it has seen enough of its own', () => {
    const mean = (minutes: readonly number[]) => minutes.reduce((sum, one) => sum + one, 0) / minutes.length
    expect(mean(servicesFrom([], 10).minutes)).toBeCloseTo(10, 0)
    expect(servicesFrom([], 10)).toEqual(servicesFrom([], 10))
    expect(servicesFrom(Array(50).fill(7), 10).minutes).toEqual(Array(50).fill(7))
    expect(servicesFrom(Array(900).fill(7), 10).minutes).toHaveLength(500)
  })

  test('FC12 today’s visits make the forecast slower or quicker, the more the more there are', () => {
    expect(shrinkage(2, 20, 36)).toBeCloseTo(1.03636, 5)
    const slow = (visits: number) => speedOf(Array(visits).fill(Math.log(1.5)), 20).factor
    expect([slow(0), slow(36), slow(3600)].map((one) => Number(one.toFixed(2)))).toEqual([1, 1.22, 1.49])
    expect(speedOf([Math.log(2)], 1).kappa).toBe(10)
  })
})

describe('calibration', () => {
  /** What was drawn, with what is told of it. */
  const told = (raw: Band, at = newCalibration) => ({ raw, told: calibrated(at, raw) })

  test('FC13 calls that come late pull the figures up, and a day that goes as foretold leaves them alone', () => {
    let slow = newCalibration
    for (let call = 0; call < 100; call++) slow = observed(slow, told(band, slow), 16)
    expect(slow.bias).toBeCloseTo(Math.log(18 / 12), 1)
    expect(correctionOf(slow)).toBeCloseTo(slow.bias - 0.1, 9)
    expect([isSlow(slow), isSlow(newCalibration)]).toEqual([true, false])
    expect(calibrated(slow, band).p50).toBeCloseTo(10 * Math.exp(slow.bias - 0.1), 9)
    expect(nextDay(slow).bias).toBe(slow.bias / 2)
    expect(calibrated(newCalibration, band)).toEqual(band)
  })

  test('FC13 the band widens when it is missed and narrows when it never is', () => {
    const calledAfter = (wait: number) => observed(newCalibration, told(band), wait)
    expect(calledAfter(30).wide80).toBeCloseTo(Math.exp(0.008), 9)
    expect(calledAfter(12).wide80).toBeCloseTo(Math.exp(-0.002), 9)
    expect(calledAfter(1).wide10).toBeCloseTo(Math.exp(0.009), 9)
    expect(observed(newCalibration, told({ p10: 0, p50: 0, p80: 0, p90: 0 }), 5)).toBe(newCalibration)
  })

  test('FC13 the band is judged by what was told, though by the time of the call a wider one would be told', () => {
    const slow = { ...newCalibration, bias: 1, wide80: 3, wide90: 3 }
    expect(calibrated(slow, band).p90).toBeGreaterThan(30)
    expect(observed(slow, told(band), 30).wide90).toBeCloseTo(3 * Math.exp(0.009), 9)
    const state = calibrating(newCalibration)
    follow(state, { type: 'ticket-taken', at: 0, number: '1001' } as Parameters<typeof follow>[1], band)
    state.calibration = slow
    follow(state, { type: 'ticket-called', at: 30 * minute, number: '1001' } as Parameters<typeof follow>[1], null)
    expect(state.calibration).toEqual(observed(slow, told(band), 30))
  })

  test('FC13 what was drawn is found again from what was told', () => {
    const state = { bias: 0.4, wide10: 1.3, wide80: 0.8, wide90: 1.1 }
    const again = uncalibrated(state, calibrated(state, band))
    for (const key of ['p10', 'p50', 'p80', 'p90'] as const) expect(again[key]).toBeCloseTo(band[key], 9)
  })

  test('FC13 the calibration follows the facts of the day: each ticket once, and not who asked for time', () => {
    const state = calibrating(newCalibration)
    const taken = { type: 'ticket-taken', at: 0, number: '1001' } as Parameters<typeof follow>[1]
    const called = { type: 'ticket-called', at: 30 * minute, number: '1001' } as Parameters<typeof follow>[1]
    follow(state, taken, band)
    follow(state, called, null)
    follow(state, called, null)
    expect(state.calibration).toEqual(observed(newCalibration, told(band), 30))
    follow(state, taken, band)
    follow(state, { type: 'time-asked', at: 1, number: '1001', passes: 1, until: 9 }, null)
    follow(state, called, null)
    expect(state.calibration).toEqual(observed(newCalibration, told(band), 30))
  })
})

describe('what is said', () => {
  test.each([
    [0, 0, { about: 0, latest: 0 }],
    [2.4, 4.2, { about: 2, latest: 5 }],
    [4.6, 10, { about: 5, latest: 10 }],
    [18.1, 26.3, { about: 20, latest: 30 }],
    [62.4, 80.2, { about: 60, latest: 85 }],
  ])(
    'FC14 the expected wait is told to the minute below five, to five above; the latest rounded up: %d, %d',
    (p50, p80, wait) => {
      expect(announced({ ...band, p50, p80 })).toEqual(wait)
    },
  )

  test.each([
    [{ about: 20, latest: 30 }, 20, 32.9, { about: 20, latest: 30 }],
    [{ about: 20, latest: 30 }, 20, 33.1, { about: 20, latest: 35 }],
    [{ about: 20, latest: 30 }, 9, 14, { about: 15, latest: 15 }],
    [{ about: 20, latest: 30 }, 15, 24, { about: 15, latest: 25 }],
    [{ about: 10, latest: 20 }, 40, 55, { about: 40, latest: 55 }],
  ])(
    'FC15 a page that shows %o raises its promise by three minutes at least, and falls by five at most',
    (shown, p50, p80, next) => {
      expect(steady(shown, { ...band, p50, p80 })).toEqual(next)
      expect(steady(null, { ...band, p50, p80 })).toEqual(announced({ ...band, p50, p80 }))
    },
  )

  test('FC16 the report card of forecasts is what a hand would reckon', () => {
    const told = { p10: 2, p50: 10, p80: 15, p90: 20 }
    // 12 is 2 over, 25 is 15 over and late and outside, 1 is 9 under and outside.
    const score = scoreOf([12, 25, 1].map((wait) => ({ wait, told })))
    expect(score).toEqual({
      count: 3,
      mae: 26 / 3,
      bias: 8 / 3,
      late: 1 / 3,
      coverage: 1 / 3,
      pinball: expect.closeTo(
        ((1 + 1 + 0.6 + 0.8) / 4 + (2.3 + 7.5 + 8 + 4.5) / 4 + (0.9 + 4.5 + 2.8 + 1.9) / 4) / 3,
        9,
      ),
    })
    expect(scoreOf([])).toBeNull()
    const lates = (count: number) => Array.from({ length: 200 }, (_, index) => index < count)
    expect([61, 60, 20, 19].map((count) => warningOf(lates(count)))).toEqual(['too-late', null, null, 'too-early'])
    expect(warningOf(lates(100).slice(1))).toBeNull()
  })
})

test('FC10 an impossible roster is refused with its place and what is allowed', () => {
  const faults = (away: Setup['roster']['away']) => {
    const parsed = Setup.safeParse({ ...mixed, roster: { away } })
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  }
  const lunch = { weekdays: [1], from: '12:00', to: '13:00', counters: [1, 2] }
  expect(faults([lunch])).toEqual([])
  expect(faults([{ ...lunch, to: '11:00' }])).toEqual(['roster.away.0.to: must be later than 12:00'])
  expect(faults([{ ...lunch, counters: [1, 9] }])).toEqual([
    'roster.away.0.counters.1: no counter 9; allowed: 1, 2, 3, 4, 5, 6, 7',
  ])
  const others = { ...lunch, from: '12:30', to: '13:30', counters: [3, 4, 5, 6] }
  const empty = 'all counters would be away at once while the office is open; at least 1 must stay'
  expect(faults([lunch, others])).toContain(`roster.away.1.counters: ${empty}`)
  const { roster, ...old } = mixed
  expect([roster.away.length > 0, Setup.parse(old).roster]).toEqual([true, { away: [] }])
})
