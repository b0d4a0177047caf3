import { inLanguage, type Language } from './language.ts'
import type { Staffing } from './staffing.ts'

const head = {
  date: { 'zh-TW': '日期', en: 'Date' },
  from: { 'zh-TW': '時段', en: 'From' },
  arrivals: { 'zh-TW': '預計取號', en: 'Expected numbers' },
  needed: { 'zh-TW': '需要櫃檯', en: 'Counters needed' },
  rostered: { 'zh-TW': '排定櫃檯', en: 'By the roster' },
  short: { 'zh-TW': '不足', en: 'Short by' },
  tooFew: { 'zh-TW': '資料還不足', en: 'not enough data yet' },
} as const

export function staffingHead(language: Language): string[] {
  return (['date', 'from', 'arrivals', 'needed', 'rostered', 'short'] as const).map((name) =>
    inLanguage(head[name], language),
  )
}

/** Every half-hour of every day; a day of which too little is known has one line that says so. */
export function staffingCells({ days }: Staffing, language: Language): string[][] {
  return days.flatMap(({ date, halves }) =>
    halves === null
      ? [[date, '', inLanguage(head.tooFew, language), '', '', '']]
      : halves.map(({ from, arrivals, needed, rostered }) => [
          date,
          from,
          arrivals.toFixed(1),
          String(needed),
          String(rostered),
          needed > rostered ? String(needed - rostered) : '',
        ]),
  )
}
