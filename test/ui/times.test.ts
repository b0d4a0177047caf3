import { describe, expect, test } from 'vitest'
import { instantOf } from '../../shared/time.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { clockOf, dateIn, elapsed, spokenClock } from '../../shared/ui/words/times.ts'
import { waitIn, waitParts, waitWords } from '../../shared/ui/words/waits.ts'

const languages = ['zh-TW', 'en', 'vi', 'id', 'th'] as const
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

  test('TW5 above an hour only a range is said, and every reason in five languages', () => {
    expect(waitIn({ about: 65, latest: 95 }, 'zh-TW')).toBe('約 65 到 95 分')
    expect(waitParts({ about: 65, latest: 95 }, 'en')).toEqual({ kind: 'range', main: '65–95 min', latest: null })
    expect(waitIn({ about: 60, latest: 80 }, 'en')).toBe('about 60 min, at most about 80 min')
    expect(waitIn({ about: 0, latest: 5 }, 'zh-TW')).toBe('5 分以內')
    expect(waitIn({ about: 0, latest: 0 }, 'vi')).toBe('không phải chờ')
    expect(languages.map((language) => waitIn('no-counter', language))).toEqual([
      '目前沒有開放的櫃檯',
      'no counter is open at the moment',
      'hiện chưa có quầy nào mở',
      'saat ini belum ada loket yang buka',
      'ขณะนี้ยังไม่มีเคาน์เตอร์เปิด',
    ])
    expect(languages.map((language) => waitIn('not-enough-data', language))[0]).toBe('資料還不足，暫不估計')
    expect(new Set(languages.map((language) => wordsIn(waitWords, language)('slow'))).size).toBe(5)
  })

  test('I6 time gone is minutes and seconds, with hours when there are any', () => {
    expect([elapsed(372_000), elapsed(3_972_000), elapsed(-5)]).toEqual(['6:12', '1:06:12', '0:00'])
  })
})
