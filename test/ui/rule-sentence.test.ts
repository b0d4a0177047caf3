import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueOf } from '../../shared/catalogue.ts'
import { type Language, languages } from '../../shared/language.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'
import type { Policy, Setup } from '../../shared/setup.ts'
import { ruleSentence } from '../../shared/ui/words/policy.ts'

const policies = fc.record({
  weights: fc.record({
    general: fc.constant(1),
    priority: fc.integer({ min: 2, max: 20 }),
    booked: fc.integer({ min: 2, max: 20 }),
    express: fc.integer({ min: 1, max: 20 }),
  }),
  promiseMinutes: fc.integer({ min: 1, max: 60 }),
  bookedEarlyMinutes: fc.integer({ min: 1, max: 30 }),
})

test('PL10 the sentence of the rule says the figures of the policy in force, in every language', () => {
  fc.assert(
    fc.property(policies, fc.constantFrom(...languages), (chosen, language) => {
      const { weights, promiseMinutes, bookedEarlyMinutes } = chosen
      const express = weights.express === 1 ? [] : [weights.express]
      const said = [weights.priority, promiseMinutes, bookedEarlyMinutes, weights.booked, ...express]
      const figures =
        sentenceOf({ ...chosen, kind: 'accumulating' }, language)
          .match(/\d+/g)
          ?.map(Number) ?? []
      // Some languages say the one minute that counts as more, others "each".
      const ones = figures.filter((figure) => figure === 1).length - said.filter((figure) => figure === 1).length
      expect(figures.filter((figure) => figure !== 1)).toEqual(said.filter((figure) => figure !== 1))
      expect([0, 2 + express.length]).toContain(ones)
    }),
  )
})

test('PL10 each order of calls has a sentence of its own', () => {
  expect(sentenceOf({ kind: 'accumulating' })).toBe(
    '一般依取號順序叫號；愛心優先每等 1 分鐘以 5 分鐘計，等滿 10 分鐘必為下一位；預約自時段前 5 分鐘起，每等 1 分鐘以 8 分鐘計；無法久候者最先叫號；專用櫃檯先叫專用號。',
  )
  expect(sentenceOf({ kind: 'strict' }, 'en', longjing)).toBe(
    'First Booked, then Priority, then General services; within a rank in order; Booked: from 5 minutes before the slot; who cannot wait goes first; special counters call their own first.',
  )
  expect(sentenceOf({ kind: 'first-come', bookedEarlyMinutes: 0 })).toBe(
    '一般依取號順序叫號；預約自時段開始起；無法久候者最先叫號；專用櫃檯先叫專用號。',
  )
  expect(sentenceOf({ kind: 'strict', weights: {} })).toContain('一般依取號順序叫號')
})

test('PL10 a promise of nothing is always next, and weights are told against the general line', () => {
  const weights = { general: 2, priority: 5, booked: 2, express: 2, special: 2 }
  const words = sentenceOf({ promiseMinutes: 0, weights })
  expect(words).toContain('愛心優先每等 1 分鐘以 2.5 分鐘計，到了就是下一位；預約自時段前 5 分鐘起；')
})

test('PL11 nothing in the sentence of the rule is about turning visitors', () => {
  const own = nantun.counters.map((counter) => ({ ...counter, serves: [['turning'], ['general', 'priority']] }))
  const apart = {
    ...nantun,
    counters: own,
    policy: { ...nantun.policy, weights: { ...nantun.policy.weights, turning: 3 } },
  }
  const shared = { ...nantun, counters: own.map((one) => ({ ...one, serves: [['turning', 'general', 'priority']] })) }
  for (const language of languages)
    expect(ruleSentence(catalogueOf(apart, 'a'), language)).toBe(ruleSentence(catalogueOf(shared, 'b'), language))
})

function sentenceOf(policy: Partial<Policy>, language: Language = 'zh-TW', setup: Setup = nantun): string {
  return ruleSentence(catalogueOf({ ...setup, policy: { ...setup.policy, ...policy } }, 'key'), language)
}
