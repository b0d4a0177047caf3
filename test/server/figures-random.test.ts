import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Visit } from '../../server/core/visit.ts'
import type { Figures, Group, Spread } from '../../shared/figures.ts'
import { minute, nextDate, weekdayOf } from '../../shared/time.ts'
import { friday, openPast } from '../support/history.ts'

const outcomes = ['served', 'withdrawn', 'left', 'unfinished']
const someVisit = fc.record({
  lane: fc.constantFrom('general', 'priority', 'booked'),
  category: fc.constantFrom('資料證明', '身分登記', '遷徙登記'),
  day: fc.integer({ min: 0, max: 20 }).map((days) => nextDate(friday, -days)),
  hour: fc.integer({ min: 8, max: 17 }),
  priority_group: fc.constantFrom(null, 'senior', 'pregnancy'),
  wait: fc.option(fc.integer({ min: 0, max: 90 * minute }), { nil: null }),
  service: fc.option(fc.integer({ min: 0, max: 60 * minute }), { nil: null }),
  counter: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  outcome: fc.constantFrom(...outcomes),
  passes: fc.integer({ min: 0, max: 2 }),
  booked: fc.integer({ min: 0, max: 1 }),
  assisted: fc.integer({ min: 0, max: 1 }),
  told_latest: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
})

test('F11 every figure equals the one that other code recomputes from the visits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someVisit, { maxLength: 300 }), async (drawn) => {
      const past = openPast()
      const visits = drawn.map((visit) => ({ ...visit, weekday: weekdayOf(visit.day) }))
      past.store.database.transaction(() => {
        for (const visit of visits) past.visit(visit)
      })()
      const figures = await past.figures(nextDate(friday, -20), friday)
      await past.close()
      expectSame(figures, visits)
    }),
    { numRuns: 60 },
  )
})

type Drawn = Pick<Visit, 'lane' | 'category' | 'day' | 'hour' | 'weekday' | 'priority_group' | 'counter'> & Measured
type Measured = Pick<Visit, 'wait' | 'service' | 'outcome' | 'passes' | 'booked' | 'assisted' | 'told_latest'>

function expectSame(figures: Figures, visits: readonly Drawn[]): void {
  expectGroup(figures.all, visits)
  expectRows(figures.byLane, visits, (visit) => visit.lane)
  expectRows(figures.byHour, visits, (visit) => visit.hour)
  expectRows(figures.byWeekday, visits, (visit) => visit.weekday)
  expectRows(figures.byCategory, visits, (visit) => visit.category)
  expectRows(figures.byCounter, visits, (visit) => visit.counter)
  expectRows(figures.byPriorityGroup, visits, (visit) => visit.priority_group)
  expectRows(figures.bySpan, visits, (visit) => visit.day)
}

function expectRows(
  rows: readonly (Group & { key: unknown })[],
  visits: readonly Drawn[],
  keyOf: (visit: Drawn) => unknown,
): void {
  const keys = new Set(visits.map(keyOf).filter((key) => key !== null))
  expect(new Set(rows.map(({ key }) => key))).toEqual(keys)
  for (const row of rows)
    expectGroup(
      row,
      visits.filter((visit) => keyOf(visit) === row.key),
    )
}

function expectGroup(group: Group, visits: readonly Measured[]): void {
  const count = (wanted: (visit: Measured) => boolean) => visits.filter(wanted).length
  const told = visits.filter((visit) => visit.wait !== null && visit.told_latest !== null)
  expect(group).toMatchObject({
    issued: visits.length,
    served: count((visit) => visit.outcome === 'served'),
    withdrawn: count((visit) => visit.outcome === 'withdrawn'),
    left: count((visit) => visit.outcome === 'left'),
    unfinished: count((visit) => visit.outcome === 'unfinished'),
    passed: count((visit) => visit.passes > 0),
    booked: count((visit) => visit.booked === 1),
    assisted: count((visit) => visit.assisted === 1),
    told: {
      n: told.length,
      later: told.filter((visit) => (visit.wait ?? 0) / minute > (visit.told_latest ?? 0)).length,
    },
  })
  expect(group.waits.within).toBe(count((visit) => visit.wait !== null && visit.wait <= 20 * minute))
  expectSpread(
    group.waits,
    visits.flatMap(({ wait }) => (wait === null ? [] : [wait])),
  )
  expectSpread(
    group.services,
    visits.flatMap(({ service }) => (service === null ? [] : [service])),
  )
}

function expectSpread(spread: Spread, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b)
  expect(spread.n).toBe(sorted.length)
  if (sorted.length === 0) return
  expect(spread.mean).toBeCloseTo(sorted.reduce((sum, value) => sum + value, 0) / sorted.length, 3)
  expect(spread.median).toBeCloseTo(quantile(sorted, 0.5), 3)
  expect(spread.p90).toBeCloseTo(quantile(sorted, 0.9), 3)
  expect(spread.longest).toBe(sorted.at(-1))
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? 0
  return below + (place - Math.floor(place)) * (above - below)
}
