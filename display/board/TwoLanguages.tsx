import type { Text } from '../../shared/language.ts'
import { textIn } from '../../shared/ui/words/later.ts'
import styles from './TwoLanguages.module.css'

interface TwoLanguagesProps<K extends string> {
  readonly table: { readonly [key in K]: Text }
  readonly say: K
}

/** Mandarin, and English quietly beside it. */
export function TwoLanguages<K extends string>({ table, say }: TwoLanguagesProps<K>) {
  return (
    <>
      <span className={styles.first}>{textIn(table[say], 'zh-TW')}</span>{' '}
      <span className={styles.second} lang='en'>
        {textIn(table[say], 'en')}
      </span>
    </>
  )
}
