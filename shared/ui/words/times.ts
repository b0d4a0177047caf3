import type { Language } from '../../language.ts'
import { type DayDate, type Instant, minuteOfDay, timeOf, weekdayOf } from '../../time.ts'

/** "10:24", for staff, walls and small places. */
export function clockOf(at: Instant): string {
  return timeOf(at)
}

/** 「上午 10:24」 where the reader says so, else "10:24". */
export function spokenClock(at: Instant, language: Language): string {
  if (language !== 'zh-TW') return timeOf(at)
  const minutes = minuteOfDay(at)
  const hour = Math.floor(minutes / 60)
  return `${hour < 12 ? '上午' : '下午'} ${hour % 12 || 12}:${two(minutes % 60)}`
}

/** 「民國115年11月21日 星期六」 in Mandarin; the Gregorian date elsewhere, also in Thai. */
export function dateIn(date: DayDate, language: Language): string {
  if (language === 'zh-TW') return `${rocDate(date)} 星期${weekdays[weekdayOf(date)]}`
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'full', timeZone: 'UTC' })
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** 「民國115年11月21日」 */
export function rocDate(date: DayDate): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  return `民國${year - 1911}年${month}月${day}日`
}

/** Minutes and seconds gone, "6:12"; with hours "1:06:12". */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

function two(figure: number): string {
  return String(figure).padStart(2, '0')
}
