import type { Catalogue } from '../../catalogue.ts'
import type { Language } from '../../language.ts'
import type { AdviceView } from '../../surge-view.ts'
import { wordsIn } from '../words/table.ts'
import { clockOf } from '../words/times.ts'
import { surgeWords } from './words.ts'

/** The advice in one line, then what it will do, why, and who. */
export function adviceSentences(advice: AdviceView, catalogue: Catalogue, ago: string, language: Language) {
  return {
    title: titleOf(advice, catalogue, language),
    lines: [
      effectOf(advice, language),
      howOf(advice, catalogue, language),
      whyOf(advice, language),
      advice.stage === 'coming' ? askedOf(advice, language) : '',
    ].filter((line) => line !== ''),
    who: whoOf(advice, ago, language),
  }
}

export function placeOf(counter: number, catalogue: Catalogue, language: Language): string {
  const flexible = catalogue.counters.some((one) => one.number === counter && one.flexible)
  return wordsIn(surgeWords, language)(flexible ? 'flexible' : 'counter', { counter })
}

function titleOf({ kind, counter, stage }: AdviceView, catalogue: Catalogue, language: Language): string {
  const t = wordsIn(surgeWords, language)
  if (counter === null || kind === 'notice' || kind === 'back-line' || kind === 'all-hands')
    return t(kind === 'open' || kind === 'close' ? 'notice' : kind)
  const place = placeOf(counter, catalogue, language)
  const words = kind === 'close' ? t('close', { place }) : t(stage === 'running' ? 'openRunning' : 'open', { place })
  const sentence = words.trim()
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function effectOf({ kind, effect, stage }: AdviceView, language: Language): string {
  if (!effect || stage === 'running') return ''
  return wordsIn(surgeWords, language)(kind === 'close' ? 'closeEffect' : 'effect', effect)
}

function howOf({ kind, counter, stage }: AdviceView, catalogue: Catalogue, language: Language): string {
  const t = wordsIn(surgeWords, language)
  if (kind === 'back-line') return t('back-lineHow')
  if (kind !== 'all-hands' || stage === 'running') return ''
  return counter === null ? t('all-handsOnly') : t('all-handsHow', { place: placeOf(counter, catalogue, language) })
}

/** With its time: an advice stands for a while, and the hall goes on. */
function whyOf({ now, ahead, waiting, stage, toldAt }: AdviceView, language: Language): string {
  const t = wordsIn(surgeWords, language)
  if (stage !== 'offered') return ''
  const time = clockOf(toldAt)
  return now === null || ahead === null ? t('whyHeads', { time, waiting }) : t('why', { time, now, ahead, waiting })
}

function whoOf({ kind, counter, stage, who, asked }: AdviceView, ago: string, language: Language): string {
  const t = wordsIn(surgeWords, language)
  if (stage === 'coming') return t('coming', { name: who ?? '', ago })
  if (stage === 'running') return t('running', { name: who ?? '', ago })
  if (kind === 'close' || counter === null) return ''
  return askedOf({ asked }, language)
}

/** Said until somebody sits there: the yes of another is not yet a hand more. */
function askedOf({ asked }: Pick<AdviceView, 'asked'>, language: Language): string {
  const t = wordsIn(surgeWords, language)
  return asked ? t('asked', { name: asked }) : t('askedAny')
}
