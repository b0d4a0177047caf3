import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import { ruleSentence } from '../../shared/ui/words/policy.ts'

export interface Sentence {
  /** Where it stands: Mandarin comes more than once. */
  readonly place: number
  readonly language: Language
  readonly words: string
}

/** What the office has to say, one language after the other, and Mandarin between the others: most of the hall reads it. */
export function sentencesOf(catalogue: Catalogue, languages: readonly Language[]): readonly Sentence[] {
  const others = languages.filter((language) => language !== 'zh-TW')
  const order = others.length === 0 ? languages : others.flatMap((other) => ['zh-TW', other] as const)
  return order
    .flatMap((language) => sentencesIn(catalogue, language).map((words) => ({ language, words })))
    .map((sentence, place) => ({ ...sentence, place }))
}

/** The notices, and who is called next. What the office has not translated is left out. */
function sentencesIn(catalogue: Catalogue, language: Language): string[] {
  const translated = catalogue.notices.filter((notice) => notice[language] !== undefined)
  return [...translated.map((notice) => inLanguage(notice, language)), ruleSentence(catalogue, language)]
}
