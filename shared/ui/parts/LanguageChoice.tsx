import type { Language } from '../../language.ts'
import { useLanguage } from '../useLanguage.ts'
import { frameWords } from '../words/frame.ts'
import { languageNames } from '../words/languages.ts'
import { useWords } from '../words/table.ts'
import styles from './LanguageChoice.module.css'
import { TouchButton } from './TouchButton.tsx'

/** The languages on offer, each in its own words. */
export function LanguageChoice({ offered }: { readonly offered: readonly Language[] }) {
  const { language, choose } = useLanguage()
  const t = useWords(frameWords)
  return (
    <fieldset className={styles.choice} aria-label={t('language')}>
      {offered.map((one) => (
        <TouchButton key={one} kind='chip' pressed={one === language} onPress={() => choose(one)}>
          <span lang={one}>{languageNames[one]}</span>
        </TouchButton>
      ))}
    </fieldset>
  )
}
