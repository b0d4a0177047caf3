import { afterEach, beforeEach, expect, test } from 'vitest'
import { fairnessReading } from '../../display/dashboard/fairness-reading.ts'
import { csvOf } from '../../server/reports/csv.ts'
import { overPromise, waitRatio } from '../../shared/fairness.ts'
import { tableOf } from '../../shared/figure-tables.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { minute } from '../../shared/time.ts'
import { openPast, type Past } from '../support/history.ts'

let past: Past
beforeEach(() => {
  past = openPast()
})
afterEach(() => past.close())

const october = '2026-10-15'
const read = () => past.figures('2026-10-01', '2026-11-30')

/** In October ten general visitors who waited 10 … 28 minutes, and ten with priority who waited 1 … 19. */
function twoMonths(): void {
  for (let each = 0; each < 10; each += 1) {
    past.visit({ day: october, lane: 'general', wait: (10 + 2 * each) * minute, overtaken: each })
    past.visit({ day: october, lane: 'priority', wait: (1 + 2 * each) * minute })
  }
  past.visit({ lane: 'general', wait: 44 * minute, overtaken: 50 })
  past.visit({ lane: 'booked', wait: 3 * minute, overtaken: 9 })
  past.visit({ lane: 'general', wait: null, outcome: 'withdrawn', overtaken: 99 })
}

test('PL14 fairness is told month by month: waits of each lane, overtaking, the longest wait, the promise', async () => {
  twoMonths()
  const { fairness } = await read()
  expect(fairness.byMonth).toEqual([
    {
      key: '2026-10',
      general: { n: 10, mean: 19 * minute, p90: expect.closeTo(26.2 * minute, 3), longest: 28 * minute },
      priority: { n: 10, mean: 10 * minute, p90: expect.closeTo(17.2 * minute, 3), longest: 19 * minute },
      longest: 28 * minute,
      // 0 … 9: the mean, and between the last two 0.99 × 9 = 8.91.
      overtaken: { mean: 4.5, p99: expect.closeTo(8.91, 6) },
      // Ten minutes were promised: 11, 13, 15, 17 and 19 were longer.
      promised: { n: 10, over: 5 },
    },
    {
      key: '2026-11',
      general: { n: 1, mean: 44 * minute, p90: 44 * minute, longest: 44 * minute },
      priority: { n: 0, mean: null, p90: null, longest: null },
      longest: 44 * minute,
      overtaken: { mean: null, p99: null },
      promised: { n: 0, over: 0 },
    },
  ])
  expect(fairness.byLane.map(({ key, n, longest }) => [key, n, (longest ?? 0) / minute])).toEqual([
    ['2026-10 general', 10, 28],
    ['2026-10 priority', 10, 19],
    ['2026-11 general', 1, 44],
    ['2026-11 booked', 1, 3],
  ])
  expect(fairness.all).toMatchObject({
    general: { n: 11, longest: 44 * minute },
    overtaken: { mean: (45 + 50) / 11 },
    longest: 44 * minute,
  })
  expect(waitRatio(fairness.all)).toBeCloseTo(10 / ((190 + 44) / 11), 9)
  expect(overPromise(fairness.all)).toBe(0.5)
})

test('PL15 the promise is the one in force on the day, and no promise is not broken', async () => {
  const from = (date: string, policy: Partial<typeof longjing.policy>) =>
    past.store.setups.add(date, 0, 'head', '', { ...longjing, policy: { ...longjing.policy, ...policy } })
  from('2026-11-10', { promiseMinutes: 5 })
  from('2026-11-20', { kind: 'strict' })
  for (const day of ['2026-11-09', '2026-11-10', '2026-11-20'])
    for (let each = 0; each < 10; each += 1) past.visit({ day, lane: 'priority', wait: (each + 1) * minute })
  const { fairness } = await read()
  expect(fairness.all.promised).toEqual({ n: 20, over: 5 })
})

test('PL16 turning visitors are in the general line, however many came, and few stand for no comparison', async () => {
  for (let each = 0; each < 12; each += 1)
    past.visit({ lane: 'turning', wait: 9 * minute, category: null, matter: null })
  past.visit({ lane: 'priority', wait: 2 * minute })
  const { fairness, lanes } = await read()
  expect(fairness.byLane.map(({ key }) => key)).toEqual(['2026-11 general', '2026-11 priority'])
  expect(fairness.all.general.n).toBe(12)
  expect(waitRatio(fairness.all)).toBeNull()
  expect(overPromise(fairness.all)).toBeNull()
  expect(lanes.some(({ kind }) => kind === 'turning')).toBe(true)
})

test('PL17 the sentence and the file say the same figures', async () => {
  expect(fairnessReading(await read(), 'zh-TW')).toBe('還沒有人辦完，所以還看不出公不公平。')
  past.visit({ wait: 7 * minute })
  expect(fairnessReading(await read(), 'en')).toBe(
    'Too few have been called to compare; the longest wait so far was 7.0 min.',
  )
  twoMonths()
  const figures = await read()
  expect(fairnessReading(figures, 'zh-TW')).toBe(
    '每張一般號平均被 7.9 張別的號別超過，一百張中最多的一張被 45.5 張超過；一般號等 1 分，優先號等 0.50 分；優先號有 50.0% 等得比承諾久；最久的一位等了 44.0 分。',
  )
  expect(csvOf(tableOf(figures, 'fairness-by-month'), figures).split('\r\n').slice(0, 2)).toEqual([
    '\uFEFF月份,一般叫號人數,一般平均等候（分）,一般第 90 百分位（分）,優先叫號人數,優先平均等候（分）,優先第 90 百分位（分）,優先與一般平均之比,每張一般號被超過（平均）,每張一般號被超過（第 99 百分位）,最長等候（分）,優先等候超過承諾（%）',
    '2026-10,10,19.0,26.2,10,10.0,17.2,0.53,4.50,8.91,28.0,50.0',
  ])
  expect(csvOf(tableOf(figures, 'fairness-by-lane'), figures)).toContain('2026-10 愛心優先,10,10.0,17.2,19.0\r\n')
})
