import { overPromise, waitRatio } from '../../shared/fairness.ts'
import { figureText } from '../../shared/figure-words.ts'
import type { Figures } from '../../shared/figures.ts'
import type { Language } from '../../shared/language.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { fairnessWords } from './fairness-words.ts'
import { minutes, percent } from './readings.ts'
import { dashboardWords } from './words.ts'

/** How the waiting was shared, in one sentence. */
export function fairnessReading({ fairness: { all } }: Figures, language: Language): string {
  const t = wordsIn(fairnessWords, language)
  const d = wordsIn(dashboardWords, language)
  if (all.longest === null) return t('none')
  const longest = minutes(all.longest)
  const { mean, p99 } = all.overtaken
  if (mean === null || p99 === null) return `${t('few', { longest })}${d('end')}`
  const ratio = waitRatio(all)
  const over = overPromise(all)
  const parts = [
    mean === 0 ? t('never') : t('overtaken', { mean: mean.toFixed(1), p99: p99.toFixed(1) }),
    ...(ratio === null ? [] : [t('ratio', { ratio: figureText({ unit: 'ratio', cell: ratio }) })]),
    ...(over === null ? [] : [over === 0 ? t('promiseKept') : t('promise', { share: percent(over) })]),
    t('longest', { longest }),
  ]
  return parts.join(d('next')) + d('end')
}
