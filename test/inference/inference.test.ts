import { describe, expect, test } from 'vitest'
import { chanceOf } from '../../server/demo/chance.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { arrangements } from './arrangements.ts'
import { aucError, aucOf, type Case } from './auc.ts'
import { logistic } from './logistic.ts'
import { study } from './study.ts'
import { boostedStumps } from './stumps.ts'

/** Half of them to learn from, half to be put to the test. */
const days = 60
/** The same crowd whenever it is run: the figures change only with the program. */
const seed = 'infer'
describe('what the public can infer', () => {
  test('P17 who writes down every public screen for sixty days can hardly tell turning numbers from general ones: if their visits are 1.6 times as long', async () => {
    const { without, withCounter, turning } = await study(longjing, days, { seed, turningFactor: 1.6 })
    expect(turning).toBeGreaterThan(150)
    expect(without).toBeLessThanOrEqual(0.65)
    expect(withCounter).toBeLessThanOrEqual(0.65)
  })

  test('P17 who writes down every public screen for sixty days can hardly tell turning numbers from general ones: not at all if their visits are as long as others', async () => {
    const { without, withCounter } = await study(longjing, days, { seed, turningFactor: 1 })
    expect(without).toBeLessThanOrEqual(0.55)
    expect(withCounter).toBeLessThanOrEqual(0.55)
  })

  test('P18 the watcher finds what there is to find: one counter for all turning visitors gives them away in a week', async () => {
    const lone = arrangements.find(({ counters, tier }) => counters === 1 && tier === 'joint')
    const { without, withCounter } = await study(lone?.setup ?? longjing, 12, { seed, turningFactor: 1 })
    expect(without).toBeGreaterThan(0.8)
    expect(withCounter).toBeGreaterThan(0.95)
  })
})

describe('the classifiers', () => {
  /** A thousand cases of which a tenth is positive; the second feature tells, as far as it is told to. */
  function cases(shift: number, name: string): Case[] {
    const chance = chanceOf(name)
    return Array.from({ length: 1000 }, (_, index) => {
      const positive = index % 10 === 0
      return { positive, features: [chance.next(), chance.next() + (positive ? shift : 0), chance.next()] }
    })
  }
  const learners = { boostedStumps, logistic }

  test.each(Object.keys(learners) as (keyof typeof learners)[])(
    'P19 a classifier finds a difference that is there, and none that is not: %s',
    (name) => {
      const learn = learners[name]
      expect(aucOf(learn(cases(2, 'a')), cases(2, 'b'))).toBeGreaterThan(0.99)
      expect(aucOf(learn(cases(0.5, 'a')), cases(0.5, 'b'))).toBeCloseTo(0.875, 1)
      expect(aucOf(learn(cases(0, 'a')), cases(0, 'b'))).toBeCloseTo(0.5, 1)
    },
  )

  test('P19 a classifier finds a difference that is there, and none that is not: which only an inner range of a feature tells', () => {
    const ringed = (name: string) =>
      cases(0, name).map(({ features }) => ({ features, positive: Math.abs((features[1] ?? 0) - 0.5) < 0.1 }))
    expect(aucOf(boostedStumps(ringed('a')), ringed('b'))).toBeGreaterThan(0.95)
  })

  test('P20 the share of pairs told rightly counts ties half, and says how far it may be off', () => {
    const of = (positive: boolean, ...values: number[]) => values.map((value) => ({ positive, features: [value] }))
    const itself = ([value = 0]: readonly number[]) => value
    expect(aucOf(itself, [...of(true, 3, 4), ...of(false, 1, 2)])).toBe(1)
    expect(aucOf(itself, [...of(true, 1), ...of(false, 2)])).toBe(0)
    expect(aucOf(itself, [...of(true, 1, 1), ...of(false, 1, 1, 1)])).toBe(0.5)
    expect(aucOf(itself, [...of(true, 1, 3), ...of(false, 2, 0)])).toBe(0.75)
    expect(aucError(0.893, 51, 58)).toBeCloseTo(0.0325, 4)
  })
})
