import { figureText } from '../../shared/figure-words.ts'
import type { Cell, Figures, Group, Row } from '../../shared/figures.ts'
import type { Language } from '../../shared/language.ts'
import { minute } from '../../shared/time.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { readingWords } from './reading-words.ts'
import { spanName } from './span-name.ts'
import { dashboardWords } from './words.ts'

/** What the charts of waiting say, in one sentence each. */

export function hoursReading({ byHour, targets }: Figures, language: Language): string {
  const t = wordsIn(readingWords, language)
  const rows = called(byHour)
  const peak = rows.toSorted((a, b) => b.median - a.median)[0]
  if (!peak) return t('noWaits')
  const median = minutes(peak.median)
  if (rows.length === 1) return sentence([t('hoursOne', { hour: peak.key, median })], language)
  const over = rows.filter(({ p90 }) => p90 > targets.withinMinutes * minute)
  const target = targets.withinMinutes
  const hours = over.map(({ key }) => key).join(wordsIn(dashboardWords, language)('and'))
  const rest =
    over.length === 0
      ? t('noneOver', { target })
      : over.length === rows.length
        ? t('allOver', { target })
        : t('hoursOver', { target, hours })
  return sentence([t('hoursPeak', { hour: peak.key, median }), rest], language)
}

export function trendReading({ bySpan, targets }: Figures, language: Language): string {
  const t = wordsIn(readingWords, language)
  const rows = called(bySpan).toSorted((a, b) => b.median - a.median)
  const [peak] = rows
  const best = rows.at(-1)
  if (!peak || !best) return t('noWaits')
  const at = (row: { key: string; median: number }) => ({
    date: spanName(row.key, language),
    median: minutes(row.median),
  })
  if (rows.length === 1) return sentence([t('trendOne', at(peak))], language)
  const target = targets.withinMinutes
  const over = rows.filter(({ p90 }) => p90 > target * minute).length
  const range = t('trendPeak', { ...at(peak), best: at(best).date, least: at(best).median })
  return sentence(
    [range, over === 0 ? t('noneOver', { target }) : t('trendOver', { all: rows.length, over, target })],
    language,
  )
}

export function categoriesReading(
  { byCategory }: Figures,
  nameOf: (key: string | null) => string,
  language: Language,
): string {
  const t = wordsIn(readingWords, language)
  const rows = byCategory
    .flatMap(({ key, services }) => (services.median === null ? [] : [{ name: nameOf(key), median: services.median }]))
    .toSorted((a, b) => b.median - a.median)
  const [most] = rows
  const least = rows.at(-1)
  if (!most || !least) return t('categoriesNone')
  if (rows.length === 1) return t('categoriesOne', { category: most.name, median: minutes(most.median) })
  return t('categoriesRange', {
    most: most.name,
    long: minutes(most.median),
    least: least.name,
    short: minutes(least.median),
  })
}

export function lanesReading(
  { byLane }: Figures,
  nameOf: (row: Figures['byLane'][number]) => string,
  language: Language,
): string {
  const t = wordsIn(readingWords, language)
  const rows = byLane
    .flatMap((row) => (row.waits.mean === null ? [] : [{ name: nameOf(row), mean: row.waits.mean }]))
    .toSorted((a, b) => b.mean - a.mean)
  const [most] = rows
  const least = rows.at(-1)
  if (!most || !least) return t('noWaits')
  if (rows.length === 1) return t('lanesOne', { lane: most.name, mean: minutes(most.mean) })
  return t('lanesRange', { most: most.name, long: minutes(most.mean), least: least.name, short: minutes(least.mean) })
}

export function countersReading({ byCounter }: Figures, language: Language): string {
  const t = wordsIn(readingWords, language)
  const rows = byCounter.filter(({ served }) => served > 0)
  const most = rows.toSorted((a, b) => b.served - a.served)[0]
  if (!most) return t('countersNone')
  const mean = Math.round(rows.reduce((sum, { served }) => sum + served, 0) / rows.length)
  return t('countersMost', { counter: most.key, most: most.served, mean })
}

/** "9.4" */
export function minutes(milliseconds: number | null): string {
  return figureText({ unit: 'minutes', cell: milliseconds })
}

/** "91.2" */
export function percent(share: number | null): string {
  return figureText({ unit: 'share', cell: share })
}

export function cellText(cell: Cell): string {
  return figureText({ unit: 'count', cell })
}

type Called<Key> = { readonly key: Key; readonly median: number; readonly p90: number }

function called<Key>(rows: readonly Row<Key, Group>[]): Called<Key>[] {
  return rows.flatMap(({ key, waits: { median, p90 } }) =>
    median === null || p90 === null ? [] : [{ key, median, p90 }],
  )
}

function sentence(parts: readonly string[], language: Language): string {
  const t = wordsIn(dashboardWords, language)
  return parts.join(t('next')) + t('end')
}
