import type { Catalogue } from '../../shared/catalogue.ts'
import type { Current } from '../../shared/staff-views.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Why.module.css'
import { whyThis } from './why-this.ts'
import { consoleWords } from './words.ts'

/** Always in sight: whoever waits longer asks at this counter why another was called. */
export function Why({ current, catalogue }: { readonly current: Current; readonly catalogue: Catalogue }) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  return (
    <p className={styles.why}>
      {t('whyLabel')}
      <strong>{whyThis(current, catalogue, language)}</strong>
    </p>
  )
}
