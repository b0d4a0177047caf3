import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import type { Call } from '../../shared/views.ts'
import styles from './CallList.module.css'
import { boardWords } from './words.ts'

/** The calls before the large one, the newest first. */
export function CallList({ calls }: { readonly calls: readonly Call[] }) {
  const t = useWords(boardWords)
  return (
    <ol className={styles.list} aria-label={t('calls')}>
      {calls.map(({ seq, number, counter }) => (
        <li key={seq}>
          <span className={styles.number}>{number}</span>
          <span className={styles.arrow}>
            <Icon name='arrow' />
          </span>
          <span className={styles.counter}>
            <strong>{counter}</strong> {t('counter')}
          </span>
        </li>
      ))}
    </ol>
  )
}
