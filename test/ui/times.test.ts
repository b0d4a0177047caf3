import { describe, expect, test } from 'vitest'
import { instantOf } from '../../shared/time.ts'
import { clockOf, dateIn, elapsed, spokenClock } from '../../shared/ui/words/times.ts'
import { waitIn } from '../../shared/ui/words/waits.ts'

const morning = instantOf('2026-11-21', '10:24')
const noon = instantOf('2026-11-21', '12:05')

describe('times in words', () => {
  test('I3 a time is Taipei’s and says 上午 or 下午 to who reads Mandarin', () => {
    expect([
      clockOf(morning),
      spokenClock(morning, 'zh-TW'),
      spokenClock(noon, 'zh-TW'),
      spokenClock(noon, 'en'),
    ]).toEqual(['10:24', '上午 10:24', '下午 12:05', '12:05'])
  })

  test('I4 a date is in the calendar of its reader', () => {
    expect(dateIn('2026-11-21', 'zh-TW')).toBe('民國115年11月21日 星期六')
    expect(dateIn('2026-11-21', 'en')).toBe('Saturday, November 21, 2026')
    expect(dateIn('2026-11-21', 'th')).toContain('2026')
  })

  test('I5 a wait is a range, and a single figure when both ends are one', () => {
    expect(waitIn({ about: 18, latest: 30 }, 'zh-TW')).toBe('約 18 分，最晚約 30 分')
    expect(waitIn({ about: 3, latest: 3 }, 'en')).toBe('about 3 min')
  })

  test('I6 time gone is minutes and seconds, with hours when there are any', () => {
    expect([elapsed(372_000), elapsed(3_972_000), elapsed(-5)]).toEqual(['6:12', '1:06:12', '0:00'])
  })
})
