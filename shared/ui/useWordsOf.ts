import { useEffect, useReducer } from 'react'
import type { Language } from '../language.ts'
import { fetchWords, hasWords } from './words/later.ts'

/** Fetches the words of a visitor's language, which the staff's screen does not speak itself; English until then. */
export function useWordsOf(language: Language): void {
  const [, showAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    if (!hasWords(language)) fetchWords(language).then(showAgain, showAgain)
  }, [language])
}
