import type { Catalogue } from '../../shared/catalogue.ts'
import type { Language } from '../../shared/language.ts'
import { ruleSentence } from '../../shared/ui/words/policy.ts'

export interface Sentence {
  readonly language: Language
  readonly words: string
}

/**
 * The notices, and who is called next. Each sentence in all its languages before the following one, so that
 * nobody waits long for words of one's own. What the office has not translated is left out.
 */
export function sentencesOf(catalogue: Catalogue, languages: readonly Language[]): readonly Sentence[] {
  const notices = catalogue.notices.flatMap((notice) =>
    languages.flatMap((language) => {
      const words = notice[language]
      return words === undefined ? [] : [{ language, words }]
    }),
  )
  return [...notices, ...languages.map((language) => ({ language, words: ruleSentence(catalogue, language) }))]
}
