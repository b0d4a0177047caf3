import { afterEach, describe, expect, test } from 'vitest'
import { faultOf } from '../../server/core/forecast/fault.ts'
import { scoreOf } from '../../server/core/forecast/score.ts'
import type { Visit } from '../../server/core/visit.ts'
import { csvOf } from '../../server/reports/csv.ts'
import { tableOf } from '../../shared/figure-tables.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { friday, openPast, type Past } from '../support/history.ts'

let past: Past
afterEach(() => past.close())

/** Taken at a time, told a band, and called so many minutes later. */
function told(at: string, band: readonly [number, number, number, number], wait: number | null): Partial<Visit> {
  const takenAt = instantOf(friday, at)
  const [told_p10, told_p50, told_p80, told_p90] = band
  return {
    taken_at: takenAt,
    hour: Number(at.slice(0, 2)),
    told_p10,
    told_p50,
    told_p80,
    told_p90,
    told_about: Math.round(told_p50),
    told_latest: Math.ceil(told_p80 / 5) * 5,
    queued: 1,
    called_at: wait === null ? null : takenAt + wait * minute,
    wait: wait === null ? null : wait * minute,
  }
}

describe('the report card', () => {
  test('TW14 mean error, bias, lateness, coverage and loss are those worked out by hand', async () => {
    past = openPast()
    // Ten tickets told 2–10–18–25 minutes; waits of 2, 6, 8, 10, 12, 14, 18, 19, 21 and 40 minutes.
    for (const wait of [2, 6, 8, 10, 12, 14, 18, 19, 21, 40]) past.visit(told('09:40', [2, 10, 18, 25], wait))
    const { forecasts } = await past.figures(friday, friday)
    expect(inMinutes(forecasts.all)).toEqual({
      n: 10,
      // |−8| + 4 + 2 + 0 + 2 + 4 + 8 + 9 + 11 + 30 = 78
      meanError: 7.8,
      // 150 − 100 = 50
      bias: 5,
      // 19, 21 and 40 are above 18; 21 and 40 above the 20 on paper.
      late: 0.3,
      lateOnPaper: 0.2,
      // All but 40; the ends belong to it.
      covered: 0.9,
      // Of P10: 130 × .1 = 13. Of P50: 39. Of P80: (1 + 3 + 22) × .8 + (16 + 12 + 10 + 8 + 6 + 4 + 0) × .2 = 32.
      // Of P90: 15 × .9 + (23 + 19 + 17 + 15 + 13 + 11 + 7 + 6 + 4) × .1 = 25. Together 109 / 4 / 10.
      pinball: 2.725,
    })
  })

  test('TW14 mean error, bias, lateness, coverage and loss are those worked out by hand: whatever was told', async () => {
    past = openPast()
    const chance = chanceFrom(4)
    const judged = Array.from({ length: 300 }, () => {
      const p50 = 5 + 20 * chance()
      const band = [p50 * 0.4, p50, p50 * 1.5, p50 * 1.8] as const
      const wait = Math.round(p50 * 2.2 * chance())
      past.visit(told(chance() < 0.5 ? '10:05' : '14:35', band, wait))
      return { wait, told: { p10: band[0], p50: band[1], p80: band[2], p90: band[3] } }
    })
    const score = scoreOf(judged)
    const { forecasts } = await past.figures(friday, friday)
    const { meanError, bias, late, covered, pinball } = inMinutes(forecasts.all)
    expect(meanError).toBeCloseTo(score?.mae ?? 0, 6)
    expect(bias).toBeCloseTo(score?.bias ?? 0, 6)
    expect(late).toBeCloseTo(score?.late ?? 0, 6)
    expect(covered).toBeCloseTo(score?.coverage ?? 0, 6)
    expect(pinball).toBeCloseTo(score?.pinball ?? 0, 6)
    expect(forecasts.byHalfHour.map(({ key }) => key)).toEqual([20, 29])
    expect(forecasts.byHalfHour.reduce((sum, { n }) => sum + n, 0)).toBe(300)
  })

  test('TW15 judged are those who had to wait and were called; who found a free counter or asked for time is not', async () => {
    past = openPast()
    for (let i = 0; i < 12; i++) past.visit(told('09:00', [2, 10, 18, 25], 10))
    for (let i = 0; i < 7; i++) past.visit({ ...told('09:00', [0, 0, 0, 0], 1), queued: 0 })
    past.visit({ ...told('09:00', [2, 10, 18, 25], 55), queued: null })
    past.visit({ ...told('09:00', [2, 10, 18, 25], null), outcome: 'left' })
    past.visit({})
    const { forecasts } = await past.figures(friday, friday)
    expect([forecasts.all.n, forecasts.free]).toEqual([12, 7])
    expect(inMinutes(forecasts.all)).toMatchObject({ meanError: 0, late: 0, covered: 1 })
  })

  test('TW16 fewer than ten are not judged, and a few turning visitors are counted in the general line', async () => {
    past = openPast()
    for (let i = 0; i < 11; i++) past.visit(told('09:00', [2, 10, 18, 25], 10))
    for (let i = 0; i < 9; i++) past.visit({ ...told('09:30', [0, 1, 2, 3], 1), lane: 'priority' })
    for (let i = 0; i < 3; i++) past.visit({ ...told('09:40', [2, 10, 18, 25], 14), lane: 'turning', matter: null })
    const { forecasts } = await past.figures(friday, friday)
    expect(forecasts.byLane.map(({ key, joint, n, meanError }) => [key, joint, n, meanError !== null])).toEqual([
      ['general', true, 14, true],
      ['priority', false, 9, false],
    ])
    expect(forecasts.byLaneAndHalfHour.map(({ key, n, late }) => [key, n, late])).toEqual([
      ['general 18', 11, 0],
      ['general 19', 3, null],
      ['priority 19', 9, null],
    ])
    for (let i = 0; i < 20; i++) past.visit({ ...told('11:10', [2, 10, 18, 25], 14), lane: 'turning', matter: null })
    const more = (await past.figures(friday, friday)).forecasts
    expect(more.byLane.map(({ key, n }) => [key, n])).toContainEqual(['turning', 23])
    // A half-hour has so few that turning ones are never a line of their own there.
    expect(more.byLaneAndHalfHour.map(({ key }) => key)).toContain('general 22')
    expect(more.byLaneAndHalfHour.filter(({ key }) => key.startsWith('turning'))).toEqual([])
  })

  test('TW17 a warning says so when more than three or fewer than one in ten of the last two hundred came later', async () => {
    past = openPast()
    const times = (late: number, of: number) => Array.from({ length: of }, (_, index) => index < late)
    expect(faultOf(times(61, 199))).toBeNull()
    expect(faultOf(times(60, 200))).toBeNull()
    expect(faultOf(times(61, 200))).toEqual({ kind: 'too-late', late: 61, of: 200 })
    expect(faultOf(times(20, 200))).toBeNull()
    expect(faultOf(times(19, 200))).toEqual({ kind: 'too-early', late: 19, of: 200 })
    for (let i = 0; i < 260; i++) past.visit({ ...told('09:00', [2, 10, 18, 25], i % 2 ? 30 : 10), day: friday })
    const late = past.store.visits.lastLate(200)
    expect([late.length, faultOf(late)]).toEqual([200, { kind: 'too-late', late: 130, of: 200 }])
  })

  test('TW18 the report card is a table and a file like every other, in the order of the office’s lanes', async () => {
    past = openPast()
    for (const lane of ['booked', 'general', 'priority'])
      for (const at of ['14:00', '09:00']) past.visit({ ...told(at, [2, 10, 18, 25], 10), lane })
    const { byLane, byLaneAndHalfHour } = (await past.figures(friday, friday)).forecasts
    expect(byLane.map(({ key }) => key)).toEqual(['general', 'priority', 'booked'])
    expect(byLaneAndHalfHour.map(({ key }) => key)).toEqual(
      ['general', 'priority', 'booked'].flatMap((lane) => [`${lane} 18`, `${lane} 28`]),
    )
  })

  test('TW18 the report card is a table and a file like every other', async () => {
    past = openPast()
    for (const wait of [2, 6, 8, 10, 12, 14, 18, 19, 21, 40]) past.visit(told('09:40', [2, 10, 18, 25], wait))
    const figures = await past.figures(friday, friday)
    expect(csvOf(tableOf(figures, 'forecasts-by-lane-half-hour'), figures)).toBe(
      '\uFEFF號別與取號時段,有預估且等候的人數,平均誤差（分）,偏差（分；正值為等得比預估久）,晚於 P80（%；應約 20）,晚於號碼牌所寫（%）,' +
        '在 P10–P90 內（%；應約 80）,分位數損失（分）\r\n' +
        '全功能 9:30–9:59,10,7.8,5.0,30.0,20.0,90.0,2.7\r\n全部,10,7.8,5.0,30.0,20.0,90.0,2.7\r\n',
    )
    expect(tableOf(figures, 'forecasts-by-span').lines).toHaveLength(2)
  })
})

function inMinutes({ meanError, bias, pinball, ...shares }: Awaited<ReturnType<Past['figures']>>['forecasts']['all']) {
  const round = (value: number | null) => (value === null ? null : Number((value / minute).toFixed(9)))
  return { ...shares, meanError: round(meanError), bias: round(bias), pinball: round(pinball) }
}

function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
