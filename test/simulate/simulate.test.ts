import { expect, test } from 'vitest'
import { arrivalsIn } from '../replay/arrivals.ts'
import { choicesFrom as replayChoices } from '../replay-forecast/choices.ts'
import { judge } from '../replay-forecast/judge.ts'
import { choicesFrom } from './choices.ts'
import { simulate } from './outcome.ts'
import { tableOf } from './table.ts'

const usual = {
  office: 'small',
  seed: 2,
  days: 2,
  slow: 1,
  policy: 'accumulating',
  flexible: 'rule',
  json: true,
} as const

test('FC21 a short run of the small office is within coarse bounds, and the same again', () => {
  const outcome = simulate(usual, 4)
  expect(outcome.queued).toBeGreaterThan(80)
  expect(outcome.mae).toBeLessThan(6)
  expect(outcome.mae).toBeLessThan(outcome.maeLes)
  expect(outcome.coverage).toBeGreaterThan(0.65)
  expect(outcome.coverage).toBeLessThan(0.95)
  expect(outcome.lateP80).toBeGreaterThan(0.05)
  expect(outcome.lateP80).toBeLessThan(0.35)
  expect(outcome.flexible.shortestOpenMinutes ?? 30).toBeGreaterThanOrEqual(30)
  expect(outcome.flexible.hoursShare).toBeLessThan(1)
  expect(tableOf(outcome)).toContain('LES')
  const { everybody, publicLanes, turning } = outcome.asTold
  expect(everybody?.count).toBe(outcome.queued)
  expect((publicLanes?.count ?? 0) + (turning?.count ?? 0)).toBe(outcome.queued)
  // Turning visitors read the general line's wait, and wait for their own counter.
  expect(everybody?.mae).toBeGreaterThan(outcome.mae)
  const { seconds, forecastMs, ...figures } = simulate(usual, 4)
  expect({ ...figures, seconds: 0, forecastMs: 0 }).toEqual({ ...outcome, seconds: 0, forecastMs: 0 })
  expect([seconds > 0, forecastMs > 0]).toEqual([true, true])
})

test.each([
  [['--office', 'huge'], '--office huge: allowed is small, medium, large.'],
  [[], '--office is missing: allowed is small, medium, large.'],
  [['--office', 'small', '--days', '0'], '--days 0: allowed is a whole number from 1 to 250.'],
  [['--office', 'small', '--slow', 'x'], '--slow x: allowed is a number from 0.5 to 3.'],
  [['--office', 'small', '--policy', 'fair'], '--policy fair: allowed is accumulating, strict, first-come.'],
  [['--office', 'small', '--flexible', 'yes'], '--flexible yes: allowed is rule, never, always.'],
  [['--office', 'small', '--speed', '3'], '--speed'],
])('FC22 a wrong option is named with what is allowed: %j', (argv, words) => {
  expect(() => choicesFrom(argv)).toThrow(words)
})

test('FC22 a wrong option is named with what is allowed: also of the replay', () => {
  expect(() => replayChoices([])).toThrow('Exactly one file is needed.')
  expect(() => replayChoices(['/nowhere.csv'])).toThrow('/nowhere.csv: there is no such file.')
  const early = ['test/replay/old-town.csv', '--from', '2000-01-01']
  expect(() => replayChoices(early)).toThrow('a later date is allowed')
})

test('FC23 real tickets are foretold from the days before, and nothing is known before its time', () => {
  const header =
    'office,queue_id,queue,date,ticket_no,issued_min,called_min,wait_min,waiting_at_issue,open_counters,api_service_time_min'
  // Two counters, each visit ten minutes: one call every five; forty come at once.
  const day = (date: string, gap: number) =>
    Array.from({ length: 40 }, (_, n) => `A,1,Q,${date},${n + 1},480,${480 + n * gap},${n * gap},${n},2,3`)
  const read = arrivalsIn(
    [header, ...day('2020-01-08', 5), ...day('2020-01-09', 5), ...day('2020-01-10', 5)].join('\n'),
  )
  if (!('arrivals' in read)) throw new Error('the fixture has a fault')
  const judged = judge({ arrivals: read.arrivals, from: '2020-01-10', to: '2020-01-10', json: false })
  expect(judged).toHaveLength(39)
  const mean = (of: (one: (typeof judged)[number]) => number) => judged.reduce((sum, one) => sum + of(one), 0) / 39
  expect(mean(({ wait }) => wait)).toBe(100)
  expect(mean(({ wait, told }) => Math.abs(wait - told.p50))).toBeLessThan(10)
  // Nobody had been called when they all came: LES knew nothing, and the published three minutes are wrong.
  expect(judged.every(({ les }) => les === 0)).toBe(true)
})
