import type { Figures } from '../../shared/figures.ts'
import type { Language } from '../../shared/language.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { forecastWords } from './forecast-words.ts'
import { minutes, percent } from './readings.ts'
import { dashboardWords } from './words.ts'

/** How well waits were foretold, in one sentence. */
export function forecastReading({ forecasts: { all } }: Figures, language: Language): string {
  const t = wordsIn(forecastWords, language)
  const d = wordsIn(dashboardWords, language)
  const { n, meanError, bias, late, covered } = all
  if (n === 0) return t('none')
  if (bias === null) return t('few', { n })
  const parts = [
    t('error', { n, error: minutes(meanError) }),
    biasWords(bias, language),
    t('shares', { late: percent(late), covered: percent(covered) }),
  ]
  return parts.join(d('next')) + d('end')
}

export function forecastLanesReading(
  { forecasts: { byLane } }: Figures,
  nameOf: (row: Figures['forecasts']['byLane'][number]) => string,
  language: Language,
): string {
  const t = wordsIn(forecastWords, language)
  const rows = byLane
    .flatMap((row) => (row.meanError === null ? [] : [{ name: nameOf(row), error: row.meanError }]))
    .toSorted((a, b) => a.error - b.error)
  const [best] = rows
  const worst = rows.at(-1)
  if (!best || !worst) return t('none')
  if (rows.length === 1) return t('laneOne', { lane: best.name, error: minutes(best.error) })
  return t('lanes', {
    best: best.name,
    least: minutes(best.error),
    worst: worst.name,
    most: minutes(worst.error),
  })
}

function biasWords(bias: number, language: Language): string {
  const t = wordsIn(forecastWords, language)
  const size = minutes(Math.abs(bias))
  if (Number(size) === 0) return t('even')
  return t(bias > 0 ? 'longer' : 'shorter', { bias: size })
}
