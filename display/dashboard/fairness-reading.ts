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
    t('overtaken', { mean: ratioText(mean), p99: ratioText(p99) }),
    ...(ratio === null ? [] : [t('ratio', { ratio: ratioText(ratio) })]),
    ...(over === null ? [] : [over === 0 ? t('promiseKept') : t('promise', { share: percent(over) })]),
    t('longest', { longest }),
  ]
  return parts.join(d('next')) + d('end')
}

export function ratioText(ratio: number | null): string {
  return figureText({ unit: 'ratio', cell: ratio })
}
