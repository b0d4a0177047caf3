import { expect, test } from 'vitest'
import { tierOf, withTier } from '../../kiosk/office/setup/tiers.ts'
import { turningNote } from '../../kiosk/office/turning-words.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'
import type { Setup } from '../../shared/setup.ts'

/** Six ordinary counters, of which the first so many take turning visitors in this way. */
function officeWith(taking: number, serves: string[][]): Setup {
  const [model] = longjing.counters
  if (!model) throw new Error('no counter to take as a model')
  const counters = Array.from({ length: 6 }, (_, index) => ({
    ...model,
    number: index + 1,
    serves: index < taking ? serves : [['general', 'priority', 'booked']],
  }))
  return { ...longjing, counters }
}

const joint = [['turning', 'general', 'priority', 'booked']]

test('VO25 the office is told what the number of counters gives away of turning visitors', () => {
  const says = (setup: Setup) => turningNote(setup, 'zh-TW')
  expect(says(officeWith(1, joint))).toMatchObject({
    risk: 'high',
    title: '6 個櫃檯裡，有 1 個受理疼您號',
    sentences: [expect.stringContaining('認得出'), expect.stringContaining('1.00')],
  })
  expect(says(officeWith(2, joint))).toMatchObject({ risk: 'some', sentences: [expect.stringContaining('猜得出')] })
  expect(says(officeWith(3, joint))).toMatchObject({
    risk: 'low',
    sentences: [expect.stringContaining('很難認出'), expect.stringMatching(/0\.\d\d（0\.50 是瞎猜/)],
  })
  for (const preset of [longjing, nantun]) expect(says(preset)?.risk).toBe('low')
})

test('VO26 a counter for turning visitors alone, or that calls them before others, is named', () => {
  const alone = turningNote(officeWith(3, [['turning']]), 'zh-TW')
  expect(alone).toMatchObject({ risk: 'high' })
  expect(alone?.sentences.join('')).toContain('1、2、3 號櫃檯只受理疼您號')
  const apart = turningNote(officeWith(3, [['turning'], ['general']]), 'en')
  expect(apart).toMatchObject({ risk: 'some' })
  expect(apart?.sentences.join('')).toContain('Counter 1, 2, 3 has turning and general visitors in different tiers')
})

test('VO27 where nobody takes turning visitors nothing is said about them', () => {
  expect(turningNote(officeWith(0, joint), 'zh-TW')).toBeNull()
})

test('VO28 a lane stands in one tier of a counter, and no tier is ever empty', () => {
  const serves = [['priority'], ['general', 'booked']]
  expect(tierOf(serves, 'booked')).toBe(1)
  expect(tierOf(serves, 'turning')).toBeNull()
  expect(withTier(serves, 'priority', 1)).toEqual([['general', 'booked', 'priority']])
  expect(withTier(serves, 'booked', 2)).toEqual([['priority'], ['general'], ['booked']])
  expect(withTier(serves, 'general', null)).toEqual([['priority'], ['booked']])
  expect(withTier([['general']], 'general', null)).toEqual([])
})
