import type { Figures, RatingGroup, Row } from '../../shared/figures.ts'
import type { Language } from '../../shared/language.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { readingWords } from './reading-words.ts'
import { cellText, percent } from './readings.ts'
import { spanName } from './span-name.ts'

/** What the charts of ratings say, in one sentence each; never a share of fewer than ten. */

export function scoresReading({ ratings }: Figures, language: Language): string {
  const t = wordsIn(readingWords, language)
  const { rated, satisfied, response } = ratings
  if (rated === 0) return t('scoresNone')
  if (satisfied === null) return t('scoresFew', { rated: cellText(rated) })
  return t('scoresShare', { rated: cellText(rated), share: percent(satisfied), response: percent(response) })
}

export function bandsReading({ ratings }: Figures, nameOf: (band: number) => string, language: Language): string {
  const t = wordsIn(readingWords, language)
  const rows = told(ratings.byBand)
  const [short] = rows
  const long = rows.at(-1)
  if (!short || !long || short === long) return t('bandsFew')
  return t('bandsCompared', {
    short: nameOf(short.key),
    better: percent(short.satisfied),
    long: nameOf(long.key),
    worse: percent(long.satisfied),
  })
}

export function satisfiedReading({ ratings }: Figures, language: Language): string {
  const t = wordsIn(readingWords, language)
  const rows = told(ratings.bySpan).toSorted((a, b) => b.satisfied - a.satisfied)
  const [best] = rows
  const worst = rows.at(-1)
  if (!best || !worst || best === worst) return t('satisfiedTrendFew')
  return t('satisfiedTrend', {
    best: spanName(best.key, language),
    most: percent(best.satisfied),
    worst: spanName(worst.key, language),
    least: percent(worst.satisfied),
  })
}

function told<Key>(rows: readonly Row<Key, RatingGroup>[]): { readonly key: Key; readonly satisfied: number }[] {
  return rows.flatMap(({ key, satisfied }) => (satisfied === null ? [] : [{ key, satisfied }]))
}
