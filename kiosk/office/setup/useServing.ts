import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { counterWords } from './counter-words.ts'

type Serves = Setup['counters'][number]['serves']

/** The order of a counter in words: 「先叫 愛心優先；再叫 全功能、預約」. */
export function useServing(setup: Setup): (serves: Serves) => string {
  const t = useWords(counterWords)
  const { language } = useLanguage()
  const nameOf = (id: string) => {
    const lane = setup.lanes.find((one) => one.id === id)
    return lane ? inLanguage(lane.name, language) : id
  }
  return (serves) => {
    const tiers = serves.map((tier) => tier.map(nameOf).join(t('and')))
    if (tiers.length === 1) return t('together', { lanes: tiers[0] ?? '' })
    return tiers.map((lanes, index) => t(index === 0 ? 'first' : 'afterwards', { lanes })).join(t('next'))
  }
}
