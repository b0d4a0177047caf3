import type { Seat } from '../../shared/staff-views.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { pauseWords } from '../../shared/ui/words/pause-reasons.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Resting.module.css'
import { consoleWords } from './words.ts'

/** The counter rests, and so may the screen. */
export function Resting({ seat }: { readonly seat: Seat }) {
  const t = useWords(consoleWords)
  const reason = useWords(pauseWords)
  return (
    <div className={styles.resting}>
      <Icon name='pause' size='tile' />
      <h2>{seat.reason === null ? t('resting') : reason(seat.reason)}</h2>
      {seat.reason !== null && <p className={styles.state}>{t('resting')}</p>}
      <p>{t('restingHint')}</p>
    </div>
  )
}
