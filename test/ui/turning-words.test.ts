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
  const said = (taking: number) => says(officeWith(taking, joint))
  expect(said(1)).toMatchObject({ risk: 'high', title: '6 個櫃檯裡，有 1 個受理疼您號' })
  expect(said(1)?.sentences).toEqual([
    expect.stringMatching(/^2、3、4、5、6 號櫃檯受理全功能號、不受理疼您號.*認得出/),
    expect.stringContaining('再請同仁帶過去'),
    expect.stringMatching(/0\.99（0\.50 是瞎猜/),
  ])
  expect(said(2)).toMatchObject({ risk: 'high' })
  expect(said(2)?.sentences.at(-1)).toContain('0.94')
  expect(said(3)?.sentences.at(-1)).toContain('0.90')
  expect(said(4)?.sentences.at(-1)).toContain('0.90')
  expect(said(5)).toMatchObject({ risk: 'some' })
  expect(said(6)).toMatchObject({
    risk: 'low',
    sentences: [expect.stringContaining('很難認出'), expect.stringMatching(/0\.\d\d（0\.50 是瞎猜/)],
  })
  for (const preset of [longjing, nantun]) expect(says(preset)?.risk).toBe('low')
})

test('VO26 a counter for turning visitors alone, or that calls them before others, is named', () => {
  const alone = turningNote(officeWith(3, [['turning']]), 'zh-TW')
  expect(alone).toMatchObject({ risk: 'high' })
  expect(alone?.sentences.join('')).toContain('1、2、3 號櫃檯受理疼您號、不受理全功能號')
  const apart = turningNote(officeWith(6, [['turning'], ['general']]), 'en')
  expect(apart).toMatchObject({ risk: 'high' })
  expect(apart?.sentences.join('')).toContain(
    'Counter 1, 2, 3, 4, 5, 6 has turning and general visitors in different tiers',
  )
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
