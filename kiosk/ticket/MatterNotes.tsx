import { inLanguage } from '../../shared/language.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { checkWords } from './check-words.ts'
import type { Matter } from './choices.ts'
import styles from './MatterNotes.module.css'

/** What is good to know of a matter: after the papers, which have to be looked at first. */
export function MatterNotes({ matters }: { readonly matters: readonly Matter[] }) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  return matters.map(
    ({ id, name, note }) =>
      note && (
        <p key={id} className={styles.note}>
          {matters.length > 1
            ? t('noteOf', { matter: inLanguage(name, language), note: inLanguage(note, language) })
            : inLanguage(note, language)}
        </p>
      ),
  )
}
