import type { Language } from '../../language.ts'
import type { Bell } from '../../staff-views.ts'
import { type Instant, minute, second } from '../../time.ts'
import { wordsIn } from '../words/table.ts'
import { bellWords } from './bell-words.ts'

/** Where a bell rang, for a person who will walk there. */
export function bellPlace({ place }: Bell, language: Language): string {
  const t = wordsIn(bellWords, language)
  switch (place.name) {
    case 'tablet':
      return t('tablet')
    case 'counter':
      return t('counter', { counter: place.counter })
    case 'ticket':
      return t('ticket', { number: place.number })
  }
}

/** "38 秒前", "4 分鐘前". */
export function ago(at: Instant, now: Instant, language: Language): string {
  const t = wordsIn(bellWords, language)
  const gone = Math.max(0, now - at)
  return gone < minute
    ? t('seconds', { seconds: Math.floor(gone / second) })
    : t('minutes', { minutes: Math.floor(gone / minute) })
}
