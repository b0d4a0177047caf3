import type { Language } from '../../shared/language.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import type { TicketView } from '../../shared/views.ts'
import { startWords } from './words.ts'

/** 「今日服務 08:00–17:30　中午不休息」 */
export function hoursLine(hours: TicketView['hours'], language: Language): string {
  const t = wordsIn(startWords, language)
  const times = hours.map(({ from, to }) => `${from}–${to}`).join(language === 'zh-TW' ? '、' : ', ')
  if (times === '') return ''
  const throughNoon = hours.some(({ from, to }) => from <= '12:00' && to >= '13:30')
  return throughNoon ? `${t('hours', { hours: times })} · ${t('noLunch')}` : t('hours', { hours: times })
}
