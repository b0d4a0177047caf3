import { afterEach, beforeEach, expect, test } from 'vitest'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { minute } from '../../shared/time.ts'
import { friday, openPast, type Past } from '../support/history.ts'

let past: Past
beforeEach(() => {
  past = openPast()
})
afterEach(() => past.close())

/** Waits of 2, 4, 6, 21 and 60 minutes; one who left uncalled; one called and passed who never came back. */
function smallDay(): void {
  past.visit({ wait: 2 * minute, service: 3 * minute, hour: 8, told_latest: 5 })
  past.visit({
    wait: 4 * minute,
    service: 5 * minute,
    hour: 8,
    counter: 1,
    lane: 'priority',
    priority_group: 'senior',
    told_latest: 4,
  })
  past.visit({
    wait: 6 * minute,
    service: 10 * minute,
    lane: 'booked',
    booked: 1,
    category: '身分登記',
    told_latest: 5,
  })
  past.visit({ wait: 21 * minute, service: null, outcome: 'unfinished', hour: 10, assisted: 1 })
  past.visit({ wait: 60 * minute, service: null, outcome: 'left', passes: 1, counter: 3, hour: 10 })
  past.visit({ wait: null, service: null, outcome: 'withdrawn', counter: null, hour: 10, told_latest: 5 })
}

test('F1 waits are told by their mean, median, ninth decile and longest, of those who were called', async () => {
  smallDay()
  const { all } = await past.figures(friday, friday)
  expect(all.waits).toEqual({
    n: 5,
    mean: ((2 + 4 + 6 + 21 + 60) / 5) * minute,
    median: 6 * minute,
    // Between the fourth and the fifth of five: 0.9 × 4 = 3.6, so 21 + 0.6 × 39.
    p90: expect.closeTo(44.4 * minute, 3),
    longest: 60 * minute,
    within: 3,
  })
})

test('F2 a wait is within the target up to and including its minutes', async () => {
  for (const wait of [20 * minute, 20 * minute + 1]) past.visit({ wait })
  const { all, targets } = await past.figures(friday, friday)
  expect(targets.withinMinutes).toBe(20)
  expect(all.waits.within).toBe(1)
})

test('F3 service times are those of visits that were finished', async () => {
  smallDay()
  const { all, byCategory, byCounter } = await past.figures(friday, friday)
  expect(all.services).toEqual({
    n: 3,
    mean: 6 * minute,
    median: 5 * minute,
    p90: expect.closeTo(9 * minute, 3),
    longest: 10 * minute,
  })
  expect(byCategory.map(({ key, services }) => [key, services.n, services.mean])).toEqual([
    ['資料證明', 2, 4 * minute],
    ['身分登記', 1, 10 * minute],
  ])
  expect(byCounter.map(({ key, services }) => [key, services.n])).toEqual([
    [1, 1],
    [2, 2],
    [3, 0],
  ])
})

test('F4 every number given has one end, and is counted by how it came about', async () => {
  smallDay()
  const { all } = await past.figures(friday, friday)
  expect(all).toMatchObject({
    issued: 6,
    served: 3,
    withdrawn: 1,
    left: 1,
    unfinished: 1,
    passed: 1,
    booked: 1,
    assisted: 1,
  })
})

test('F5 what was told is compared with the wait that came', async () => {
  smallDay()
  const { all } = await past.figures(friday, friday)
  expect(all.told).toEqual({ n: 3, later: 1 })
})

test('F6 a period has its first and its last day, and nothing else', async () => {
  for (const day of ['2026-11-18', '2026-11-19', friday, '2026-11-21']) past.visit({ day })
  const figures = await past.figures('2026-11-19', friday)
  expect(figures.all.issued).toBe(2)
  expect(figures.bySpan.map(({ key, issued }) => [key, issued])).toEqual([
    ['2026-11-19', 1],
    [friday, 1],
  ])
})

test('F7 more than two months are read by the month', async () => {
  for (const day of ['2026-08-31', '2026-09-01', '2026-11-20']) past.visit({ day })
  const short = await past.figures('2026-09-20', friday)
  const long = await past.figures('2026-08-01', friday)
  expect(short.bySpan.map(({ key }) => key)).toEqual([friday])
  expect(long.bySpan.map(({ key }) => key)).toEqual(['2026-08', '2026-09', '2026-11'])
})

test('F8 the targets of a period are those that hold on its last day', async () => {
  const targets = { ...longjing.targets, withinMinutes: 10 }
  past.store.setups.add('2026-11-20', 1, 'test', '', { ...longjing, targets })
  past.visit({ wait: 15 * minute, day: '2026-11-19' })
  const before = await past.figures('2026-11-19', '2026-11-19')
  const after = await past.figures('2026-11-19', friday)
  expect([before.targets.withinMinutes, before.all.waits.within]).toEqual([20, 1])
  expect([after.targets.withinMinutes, after.all.waits.within]).toEqual([10, 0])
})

test('F9 numbers of today that are not over are told apart from all others', async () => {
  const taken = (number: string) => ({
    type: 'ticket-taken' as const,
    at: 0,
    number,
    lane: 'general',
    matters: [],
    missing: [],
    group: null,
    language: 'zh-TW' as const,
    assisted: false,
    booking: null,
    told: { ahead: 0, wait: null },
  })
  past.store.events.append('2026-11-20', 'one', 'longjing-6', [taken('1001'), taken('1002'), taken('1003')])
  past.visit({ number: '1002' })
  expect(await past.figures(friday, friday)).toMatchObject({ live: 2, all: { issued: 1 } })
  expect(await past.figures('2026-11-01', '2026-11-19')).toMatchObject({ live: 0 })
})

test('F10 a period in which nobody came has figures that say so', async () => {
  const { all, ratings, byLane, bySpan } = await past.figures(friday, friday)
  expect(all.waits).toEqual({ n: 0, mean: null, median: null, p90: null, longest: null, within: 0 })
  expect([byLane, bySpan]).toEqual([[], []])
  expect(ratings).toMatchObject({ rated: 0, served: 0, response: null, mean: null, satisfied: null })
})
