import { type Figures, shareOf } from '../../shared/figures.ts'
import type { Language } from '../../shared/language.ts'
import type { DashboardView } from '../../shared/staff-views.ts'
import { minute } from '../../shared/time.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { cardWords } from './card-words.ts'
import { cellText, minutes, percent } from './readings.ts'

/** One large figure: what and how much; whether the target is met; and how many stand behind it. */
export interface Card {
  readonly title: string
  readonly value: string
  readonly unit: string
  readonly target: { readonly isMet: boolean; readonly words: string } | null
  readonly note: string
}

type Live = Pick<DashboardView, 'waiting' | 'longest'>

/** @param live null for a period that is not today alone */
export function cardsOf(figures: Figures, live: Live | null, language: Language): Card[] {
  return [
    live ? waitingCard(live, language) : issuedCard(figures, language),
    waitCard(figures, language),
    withinCard(figures, language),
    toldCard(figures, language),
    satisfiedCard(figures, language),
  ]
}

function waitingCard({ waiting, longest }: Live, language: Language): Card {
  const t = wordsIn(cardWords, language)
  const note = waiting === 0 ? t('nobody') : t('longest', { minutes: longest })
  return { title: t('waiting'), value: String(waiting), unit: t('people'), note, target: null }
}

function issuedCard({ all, live }: Figures, language: Language): Card {
  const t = wordsIn(cardWords, language)
  const gone = shareOf(all.withdrawn + all.left, all.issued)
  const { served } = all
  const note = gone === null ? t('servedOnly', { served }) : t('servedOf', { served, gone: percent(gone) })
  return { title: t('issued'), value: String(all.issued + live), unit: t('numbers'), note, target: null }
}

function waitCard({ all: { waits }, targets }: Figures, language: Language): Card {
  const t = wordsIn(cardWords, language)
  const card = { title: t('wait'), value: minutes(waits.mean), unit: t('minutes') }
  if (waits.mean === null) return { ...card, note: t('nobodyCalled'), target: null }
  const aim = t('targetMinutes', { minutes: targets.meanWaitMinutes })
  const target = reached(waits.mean <= targets.meanWaitMinutes * minute, aim, language)
  return { ...card, target, note: t('behind', { n: waits.n }) }
}

function withinCard({ all: { waits }, targets }: Figures, language: Language): Card {
  const t = wordsIn(cardWords, language)
  const share = shareOf(waits.within, waits.n)
  const card = { title: t('within', { minutes: targets.withinMinutes }), value: percent(share), unit: t('percent') }
  if (share === null) return { ...card, note: fewWords(waits.n, language), target: null }
  const target = reached(share >= targets.withinShare, shareWords(targets.withinShare, language), language)
  return { ...card, target, note: t('behind', { n: waits.n }) }
}

function toldCard({ all: { told } }: Figures, language: Language): Card {
  const t = wordsIn(cardWords, language)
  const share = shareOf(told.n - told.later, told.n)
  const card = { title: t('told'), value: percent(share), unit: t('percent'), target: null }
  return { ...card, note: share === null ? fewWords(told.n, language) : t('toldHow', { n: told.n }) }
}

/** Never a bare mean: always with how many, and of how many. */
function satisfiedCard({ ratings, targets }: Figures, language: Language): Card {
  const t = wordsIn(cardWords, language)
  const { rated, satisfied, mean, response } = ratings
  const card = { title: t('satisfied'), value: percent(satisfied), unit: t('percent') }
  if (rated === 0) return { ...card, note: t('notRated'), target: null }
  if (satisfied === null || mean === null)
    return { ...card, note: t('ratedFew', { rated: cellText(rated) }), target: null }
  const target = reached(satisfied >= targets.satisfiedShare, shareWords(targets.satisfiedShare, language), language)
  return {
    ...card,
    target,
    note: t('ratedHow', { rated: cellText(rated), response: Math.round((response ?? 0) * 100), mean }),
  }
}

function reached(isMet: boolean, target: string, language: Language): Card['target'] {
  const t = wordsIn(cardWords, language)
  return { isMet, words: t(isMet ? 'met' : 'missed', { target }) }
}

function fewWords(n: number, language: Language): string {
  const t = wordsIn(cardWords, language)
  return n === 0 ? t('nobodyCalled') : t('tooFew', { n })
}

function shareWords(share: number, language: Language): string {
  const t = wordsIn(cardWords, language)
  return t('targetShare', { share: Math.round(share * 1000) / 10 })
}
