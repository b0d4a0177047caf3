import type { Catalogue } from '../../catalogue.ts'
import type { Language } from '../../language.ts'
import { ruleSentence } from '../words/policy.ts'
import styles from './RuleText.module.css'

interface RuleTextProps {
  readonly catalogue: Catalogue
  readonly language: Language
}

/** Who is called next. In Mandarin a line ends where a phrase does: half of 「下一位」 says nothing. */
export function RuleText({ catalogue, language }: RuleTextProps) {
  return phrasesOf(ruleSentence(catalogue, language)).map(({ 0: phrase, index }) => (
    <span key={index} className={styles.phrase}>
      {phrase}
    </span>
  ))
}

function phrasesOf(sentence: string) {
  return [...sentence.matchAll(/[^，；,;]+[，；,;]? ?/g)]
}
