import { type Figures, shareOf } from '../../shared/figures.ts'
import type { Language } from '../../shared/language.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { deskFigureWords } from './desk-figure-words.ts'
import { percent } from './readings.ts'

export function bookingsReading({ desk }: Figures, language: Language): string {
  const t = wordsIn(deskFigureWords, language)
  const { made, inTime, late, absent, called, within } = desk.bookings
  if (made === 0) return t('noBookings')
  const share = shareOf(within, called)
  const punctual =
    share === null ? t('withinFew', { called, within }) : t('within', { share: percent(share), within, called })
  const toCome = made - inTime - late - absent
  const still = toCome > 0 ? [t('toCome', { count: toCome })] : []
  return joined(language, t('bookingsLine', { made, inTime, late, absent }), ...still, punctual)
}

export function reviewsReading({ desk }: Figures, language: Language): string {
  const t = wordsIn(deskFigureWords, language)
  const countOf = (key: string) => desk.reviews.find((row) => row.key === key)?.count ?? 0
  const n = desk.reviews[0]?.of ?? 0
  if (n === 0) return t('noReviews')
  const complete = countOf('complete')
  const line = t('reviewsLine', { n, complete, missing: countOf('missing'), notOurs: countOf('not-ours') })
  const share = shareOf(complete, n)
  return share === null ? line : joined(language, line, t('completeShare', { share: percent(share) }))
}

export function noticesReading({ desk }: Figures, language: Language): string {
  const t = wordsIn(deskFigureWords, language)
  if (desk.notices === 0) return t('noNotices')
  const [most] = desk.noticesByDocument
  const line = t('noticesLine', { n: desk.notices })
  return most ? joined(language, line, t('noticesMost', { document: most.key ?? '', count: most.count })) : line
}

function joined(language: Language, ...sentences: readonly string[]): string {
  return sentences.join(language === 'zh-TW' ? '' : ' ')
}
