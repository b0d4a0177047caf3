import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import type { LaneId } from '../../shared/setup.ts'
import type { CallReason, Current } from '../../shared/staff-views.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { whyWords } from './why-words.ts'

/** Why this ticket was next, in one sentence: 「愛心優先 8 分 ×5 ＞ 全功能 31 分」. */
export function whyThis(current: Current, catalogue: Catalogue, language: Language): string {
  const t = wordsIn(whyWords, language)
  const { reason } = current
  const best = sideOf(reason, catalogue, language)
  const lane = laneName(catalogue, reason.lane, language)
  switch (reason.rule) {
    case 'highest-score':
      return reason.over ? t('over', { best, other: sideOf(reason.over, catalogue, language) }) : best
    case 'promise-kept':
      if (current.group === 'immediate' && catalogue.policy.immediate === 'first') return t('immediate')
      return t('promise-kept', { best, promise: catalogue.policy.promiseMinutes })
    case 'chosen':
      return reason.words === null ? t('sent', { best }) : t('chosen', { words: reason.words })
    case 'own-lane-first':
    case 'strict':
      return t(reason.rule, { lane, best })
    default:
      return t(reason.rule, { best })
  }
}

type Side = Pick<CallReason, 'lane' | 'minutes' | 'weight'>

function sideOf({ lane, minutes, weight }: Side, catalogue: Catalogue, language: Language): string {
  const t = wordsIn(whyWords, language)
  const name = laneName(catalogue, lane, language)
  return weight === 1 ? t('side', { lane: name, minutes }) : t('weighted', { lane: name, minutes, weight })
}

function laneName(catalogue: Catalogue, id: LaneId, language: Language): string {
  const lane = catalogue.lanes.find((one) => one.id === id)
  return lane ? inLanguage(lane.name, language) : id
}
