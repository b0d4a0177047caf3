import { afterAll, beforeEach, expect, test } from 'vitest'
import { cardsOf } from '../../display/dashboard/cards.ts'
import { bookingsReading } from '../../display/dashboard/desk-reading.ts'
import { lastMonth, periodFault, periodOf } from '../../display/dashboard/period.ts'
import { bandsReading, satisfiedReading, scoresReading } from '../../display/dashboard/rating-readings.ts'
import { countersReading, hoursReading, lanesReading, trendReading } from '../../display/dashboard/readings.ts'
import { minute } from '../../shared/time.ts'
import { friday, openPast, type Past } from '../support/history.ts'

let past: Past
const opened: Past[] = []
beforeEach(() => {
  past = openPast()
  opened.push(past)
})
afterAll(async () => {
  for (const one of opened) await one.close()
})

function visits(count: number, visit: Parameters<Past['visit']>[0]): void {
  for (let each = 0; each < count; each++) past.visit(visit)
}

function ratings(count: number, rating: Parameters<Past['rating']>[0]): void {
  for (let each = 0; each < count; each++) past.rating(rating)
}

const read = (from = friday) => past.figures(from, friday)

test('VH1 a chart of waits says when they were longest and where the target was missed', async () => {
  expect(hoursReading(await read(), 'zh-TW')).toBe('還沒有人辦完，所以還沒有等候時間。')
  past.visit({ hour: 8, wait: 4 * minute })
  expect(hoursReading(await read(), 'zh-TW')).toBe('目前只有 8 時取號的民眾：中位數 4.0 分。')
  past.visit({ hour: 10, wait: 14 * minute })
  expect(hoursReading(await read(), 'zh-TW')).toBe(
    '10 時取號的等得最久，中位數 14.0 分；第 90 百分位都在目標 20 分以內。',
  )
  past.visit({ hour: 10, wait: 40 * minute })
  expect(hoursReading(await read(), 'zh-TW')).toBe(
    '10 時取號的等得最久，中位數 27.0 分；第 90 百分位超過目標 20 分的是 10 時。',
  )
  past.visit({ hour: 8, wait: 40 * minute })
  expect(hoursReading(await read(), 'en')).toBe(
    'Arrivals at 10 h waited longest, median 27.0 min; the 90th percentile is above 20 min throughout.',
  )
})

test('VH2 a chart of dates says which was best, which worst, and how many missed the target', async () => {
  past.visit({ day: '2026-11-18', wait: 2 * minute })
  past.visit({ day: '2026-11-19', wait: 30 * minute })
  past.visit({ wait: 5 * minute })
  expect(trendReading(await read('2026-11-18'), 'zh-TW')).toBe(
    '中位數最高在 11/19（四），30.0 分；最低在 11/18（三），2.0 分；3 個時段裡，有 1 個的第 90 百分位超過目標 20 分。',
  )
  expect(trendReading(await read(), 'en')).toBe('Only Fri 20 Nov has figures: median 5.0 min.')
})

test('VH3 lanes and counters are compared in a sentence', async () => {
  const nameOf = ({ key }: { key: string }) => key
  past.visit({ lane: 'general', wait: 9 * minute, counter: 3 })
  expect(lanesReading(await read(), nameOf, 'zh-TW')).toBe('general平均等候 9.0 分。')
  past.visit({ lane: 'priority', wait: 2 * minute, counter: 3 })
  past.visit({ lane: 'priority', wait: 2 * minute, counter: 1 })
  expect(lanesReading(await read(), nameOf, 'zh-TW')).toBe(
    '平均等候最久的是general，9.0 分；最短的是priority，2.0 分。',
  )
  expect(countersReading(await read(), 'zh-TW')).toBe('受理最多的是 3 號櫃檯（2 人）；每櫃平均 2 人。')
})

test('VH4 ratings are told with how many they are, and no share of fewer than ten', async () => {
  const bandName = (band: number) => `band ${band}`
  visits(40, {})
  expect(scoresReading(await read(), 'zh-TW')).toBe('這段期間還沒有評分。')
  ratings(3, {})
  expect(scoresReading(await read(), 'zh-TW')).toBe('評分還太少（<5 份），不算比率。')
  ratings(7, { wait_band: 3, score: 1 })
  expect(scoresReading(await read(), 'zh-TW')).toBe('10 份評分裡，30.0 % 滿意或非常滿意；回應率 25.0 %。')
  expect(bandsReading(await read(), bandName, 'zh-TW')).toBe('每一種等候時間都要有 10 份以上的評分，才能比較。')
  ratings(7, {})
  ratings(3, { wait_band: 3, score: 4 })
  expect(bandsReading(await read(), bandName, 'zh-TW')).toBe('等候 band 0的滿意率 100.0 %，band 3的 30.0 %。')
  expect(satisfiedReading(await read(), 'zh-TW')).toBe('評分滿 10 份的時段還不夠，看不出變化。')
  ratings(10, { day: '2026-11-19' })
  expect(satisfiedReading(await read('2026-11-19'), 'en')).toBe(
    'Highest on Thu 19 Nov (100.0 %), lowest on Fri 20 Nov (65.0 %).',
  )
})

test('BK26 the head reads how many bookings are still to come', async () => {
  const figures = await read()
  const bookings = { made: 7, inTime: 3, late: 2, absent: 0, called: 3, within: 1 }
  const reading = (more: Partial<typeof bookings>) =>
    bookingsReading({ ...figures, desk: { ...figures.desk, bookings: { ...bookings, ...more } } }, 'zh-TW')
  expect(reading({})).toContain('預約 7 筆，準時報到 3、晚到 2、未到 0。還有 2 筆沒報到。')
  expect(reading({ absent: 2 })).not.toContain('還有')
})

test('VH5 the five figures stand with their target and with how many are behind them', async () => {
  visits(9, { wait: 12 * minute, told_latest: 10 })
  visits(3, { wait: 6 * minute, told_latest: 10 })
  ratings(10, {})
  const cards = cardsOf(await read(), { waiting: 4, longest: 7 }, 'zh-TW')
  expect(cards.map(({ title, value, unit, target, note }) => [title, `${value} ${unit}`, target, note])).toEqual([
    ['等候中', '4 人', null, '最久 7 分'],
    ['平均等候', '10.5 分', { isMet: false, words: '目標 10 分，未達成' }, '叫號 12 人'],
    ['20 分內叫號', '100.0 %', { isMet: true, words: '目標 90 %，達成' }, '叫號 12 人'],
    ['預估準確', '25.0 %', null, '12 人在告知的最晚時間內叫到的比率'],
    ['滿意（即時評分）', '100.0 %', { isMet: true, words: '目標 90 %，達成' }, '10 份，回應率 83 %，平均 5'],
  ])
})

test('VH6 a figure of too few is not said, in words', async () => {
  visits(9, { told_latest: 10 })
  ratings(4, {})
  const few = cardsOf(await read(), null, 'zh-TW')
  expect(few.map(({ value, note, target }) => [value, note, target?.words])).toEqual([
    ['9', '受理 9', undefined],
    ['5.0', '叫號 9 人', '目標 10 分，達成'],
    ['－', '只有 9 人，不算比率', undefined],
    ['－', '只有 9 人，不算比率', undefined],
    ['－', '<5 份，太少不算比率', undefined],
  ])
  const none = cardsOf(await past.figures('2026-11-01', '2026-11-02'), null, 'en')
  expect(none.map(({ note }) => note)).toEqual([
    '0 served',
    'nobody served yet',
    'nobody served yet',
    'nobody served yet',
    'no rating yet',
  ])
})

test('VH7 a month and a year begin on their first day, and an own period with the month before', () => {
  expect(periodOf({ kind: 'today' }, '2027-01-09')).toEqual({ from: '2027-01-09', to: '2027-01-09' })
  expect(periodOf({ kind: 'month' }, '2027-01-09')).toEqual({ from: '2027-01-01', to: '2027-01-09' })
  expect(periodOf({ kind: 'year' }, '2027-03-09')).toEqual({ from: '2027-01-01', to: '2027-03-09' })
  expect(lastMonth('2027-01-09')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  expect(lastMonth('2028-03-31')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(periodFault({ from: '2026-01-01', to: '' })).toBe('noDate')
  expect(periodFault({ from: '2026-01-02', to: '2026-01-01' })).toBe('endsBefore')
  expect(periodFault({ from: '2025-10-16', to: '2026-11-20' })).toBe('tooLong')
  expect(periodFault({ from: '2025-10-17', to: '2026-11-20' })).toBeNull()
})
