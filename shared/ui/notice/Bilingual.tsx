import type { Language } from '../../language.ts'
import styles from './Bilingual.module.css'

interface BilingualProps {
  /** The visitor's language first on a phone, Mandarin first on paper. */
  readonly languages: readonly Language[]
  readonly say: (language: Language) => string
}

/** The same words in each language, one below the other; once where they are the same. */
export function Bilingual({ languages, say }: BilingualProps) {
  const texts = languages.map((language) => ({ language, text: say(language) }))
  const once = texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index)
  return once.map(({ language, text }, index) => (
    <span key={language} lang={language} className={index === 0 ? styles.first : styles.second}>
      {text}
    </span>
  ))
}
