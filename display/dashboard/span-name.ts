import type { Language } from '../../shared/language.ts'
import { weekdayOf } from '../../shared/time.ts'

/** A date or a month of a table, for people: 「11/20（五）」, 「115 年 11 月」. */
export function spanName(span: string, language: Language): string {
  const [year = 0, month = 0, day] = span.split('-').map(Number)
  if (language !== 'zh-TW') return english(span, day !== undefined)
  if (day === undefined) return `${year - 1911} 年 ${month} 月`
  return `${month}/${day}（${'日一二三四五六'[weekdayOf(span)]}）`
}

/** As short as an axis needs: "11/20", "11". */
export function spanTick(span: string): string {
  const [, month = 0, day] = span.split('-').map(Number)
  return day === undefined ? String(month) : `${month}/${day}`
}

function english(span: string, isDate: boolean): string {
  const parts = isDate
    ? ({ weekday: 'short', day: 'numeric', month: 'short' } as const)
    : ({ month: 'short', year: 'numeric' } as const)
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(isDate ? span : `${span}-01`))
}
