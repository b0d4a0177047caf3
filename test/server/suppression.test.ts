import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { suppressed } from '../../server/reports/suppress.ts'
import { shareOf } from '../../shared/figures.ts'
import { friday, openPast, type Past } from '../support/history.ts'

let past: Past
beforeEach(() => {
  past = openPast()
})
afterEach(() => past.close())

function visits(count: number, visit: Parameters<Past['visit']>[0] = {}): void {
  for (let each = 0; each < count; each++) past.visit(visit)
}

function ratings(count: number, rating: Parameters<Past['rating']>[0] = {}): void {
  for (let each = 0; each < count; each++) past.rating(rating)
}

test('F12 below ten no percentage is said', () => {
  expect(shareOf(9, 9)).toBeNull()
  expect(shareOf(9, 10)).toBe(0.9)
})

test('F13 one to four ratings are few, and as many others are hidden as the total would give away', () => {
  expect(suppressed([20, 3, 12, 40])).toEqual([20, 'few', 'hidden', 40])
  expect(suppressed([20, 3, 2, 40])).toEqual([20, 'few', 'few', 40])
  expect(suppressed([20, 1, 2, 40])).toEqual(['hidden', 'few', 'few', 40])
  expect(suppressed([20, 5, 0])).toEqual([20, 5, 0])
  expect(suppressed([0, 3, 0])).toEqual(['hidden', 'few', 'hidden'])
  expect(suppressed([3])).toEqual(['few'])
})

test('F14 nobody who knows the total can work out a number below five', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 8 }), (counts) => {
      const cells = suppressed(counts)
      const gone = counts.filter((_, index) => typeof cells[index] !== 'number')
      expect(counts.every((count, index) => cells[index] === 'few' || count === 0 || count > 4)).toBe(true)
      const total = gone.reduce((sum, count) => sum + count, 0)
      const isWhole = gone.length === counts.length
      expect(gone.length === 0 || isWhole || (gone.length > 1 && total >= 5)).toBe(true)
    }),
  )
})

test('F15 scores hide each other within what the satisfied share tells', async () => {
  ratings(15)
  ratings(9, { score: 4 })
  ratings(1, { score: 2 })
  visits(30)
  const { ratings: given } = await past.figures(friday, friday)
  expect(given.scores.map(({ score, count }) => [score, count])).toEqual([
    [5, 15],
    [4, 9],
    [3, 'hidden'],
    [2, 'few'],
    [1, 'hidden'],
  ])
  expect(given).toMatchObject({ rated: 25, satisfied: 24 / 25 })
})

test('F16 the mean is told more roughly while a score is not said', async () => {
  visits(40)
  ratings(13)
  ratings(7, { score: 4 })
  const whole = await past.figures(friday, friday)
  expect(whole.ratings.mean).toBe(4.65)
  ratings(1, { score: 1 })
  const rough = await past.figures(friday, friday)
  // 94 of 21 ratings: 4.476.
  expect(rough.ratings.mean).toBe(4.5)
})

test('F17 fewer than ten ratings have no mean, and a line of few says nothing but that', async () => {
  visits(50)
  ratings(9)
  ratings(12, { counter: 3 })
  ratings(2, { counter: 4 })
  const { byCounter } = (await past.figures(friday, friday)).ratings
  expect(byCounter.map(({ key, rated, mean }) => [key, rated, mean])).toEqual([
    [2, 'hidden', null],
    [3, 12, 5],
    [4, 'few', null],
  ])
})

test('F18 who rated is compared with who was served, turning visitors only if they rated', async () => {
  visits(30)
  visits(5, { outcome: 'left', service: null })
  visits(12, { lane: 'turning', matter: null, category: null })
  ratings(20)
  ratings(10, { lane: 'turning' })
  ratings(3, { score: null })
  const { ratings: given } = await past.figures(friday, friday)
  expect(given).toMatchObject({ rated: 30, served: 40, response: 30 / 40, declined: 3 })
  expect(given.byLane.map(({ key, served, response }) => [key, served, response])).toEqual([
    ['general', 30, 20 / 30],
    ['turning', 10, null],
  ])
})

test('F19 a few turning visitors are counted in the general line, ten or more in one of their own', async () => {
  visits(20)
  visits(9, { lane: 'turning', matter: null, category: null })
  const few = await past.figures(friday, friday)
  expect(few.byLane.map(({ key, issued, joint }) => [key, issued, joint])).toEqual([['general', 29, true]])
  visits(1, { lane: 'turning', matter: null, category: null })
  const ten = await past.figures(friday, friday)
  expect(ten.byLane.map(({ key, issued, joint }) => [key, issued, joint])).toEqual([
    ['general', 20, false],
    ['turning', 10, false],
  ])
})

test('F20 turning visits have no category, and where they are few other categories stand with them', async () => {
  visits(20)
  visits(4, { category: '國籍歸化' })
  visits(7, { category: '門牌' })
  visits(2, { lane: 'turning', matter: null, category: null })
  const few = await past.figures(friday, friday)
  expect(few.byCategory.map(({ key, issued }) => [key, issued])).toEqual([
    ['資料證明', 20],
    [null, 13],
  ])
  visits(8, { lane: 'turning', matter: null, category: null })
  const ten = await past.figures(friday, friday)
  expect(ten.byCategory.find(({ key }) => key === null)?.issued).toBe(10)
  expect(ten.byCategory).toHaveLength(4)
})

test('F21 ratings are told by how long the visitor had waited', async () => {
  const waits = [5, 10, 20, 30, 31].map((minutes) => minutes * 60_000)
  for (const wait of waits) visits(10, { wait })
  for (const band of [0, 1, 2, 3, 4]) ratings(5 + band, { wait_band: band, score: 5 - band })
  const { byBand } = (await past.figures(friday, friday)).ratings
  expect(byBand.map(({ key, rated, served, response }) => [key, rated, served, response])).toEqual([
    [0, 5, 10, 0.5],
    [1, 6, 10, 0.6],
    [2, 7, 10, 0.7],
    [3, 8, 10, 0.8],
    [4, 9, 10, 0.9],
  ])
})

test('F22 reasons are counted each for itself', async () => {
  ratings(6, { reasons: ['wait', 'attitude'] })
  ratings(3, { reasons: ['wait'] })
  const { reasons } = (await past.figures(friday, friday)).ratings
  expect(reasons.map(({ reason, count }) => [reason, count])).toEqual([
    ['wait', 9],
    ['attitude', 6],
    ['knowledge', 0],
    ['environment', 0],
    ['other', 0],
  ])
})
