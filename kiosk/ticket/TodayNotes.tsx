import { useWords } from '../../shared/ui/words/table.ts'
import { waitWords } from '../../shared/ui/words/waits.ts'
import type { TicketView } from '../../shared/views.ts'
import styles from './CheckPage.module.css'

/** Why it takes longer today, and what else one may do. It stands first, because whoever reads it may go home. */
export function TodayNotes({ view: { slow, crowded, quieter } }: { readonly view: TicketView }) {
  const w = useWords(waitWords)
  if (!slow && !crowded) return null
  return (
    <div className={styles.notes}>
      {slow && <p>{w('slow')}</p>}
      {crowded && (
        <p>
          {w('crowded')} {quieter && w('quieter', { ...quieter })}
        </p>
      )}
    </div>
  )
}
