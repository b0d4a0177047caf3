import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import type { LaneId } from '../../shared/setup.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { consoleWords } from './words.ts'

export function laneName(catalogue: Catalogue, id: LaneId, language: Language): string {
  const lane = catalogue.lanes.find((one) => one.id === id)
  return lane ? inLanguage(lane.name, language) : id
}

/** The lanes of a counter, an earlier tier first: 「愛心優先，再叫全功能・預約」. */
export function laneNames(serves: readonly (readonly LaneId[])[], catalogue: Catalogue, language: Language): string {
  const t = wordsIn(consoleWords, language)
  return serves.map((tier) => tier.map((id) => laneName(catalogue, id, language)).join(t('and'))).join(t('thenCall'))
}
