import type { Catalogue } from '../../shared/catalogue.ts'
import type { TicketNumber } from '../../shared/contract.ts'
import type { StaffTicket } from '../../shared/staff-views.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Queue.module.css'
import { QueueRow } from './QueueRow.tsx'
import { consoleWords } from './words.ts'

interface QueueProps {
  readonly catalogue: Catalogue
  readonly queue: readonly StaffTicket[]
  readonly next: TicketNumber | null
  readonly onChoose: (ticket: StaffTicket) => void
}

/** Who waits for this counter, whoever is nearest to the call first. */
export function Queue({ catalogue, queue, next, onChoose }: QueueProps) {
  const t = useWords(consoleWords)
  const now = useNow()
  return (
    <section className={styles.queue} aria-label={t('line')}>
      <h2 className={styles.title}>
        {t('line')}
        <span>{t('lineCount', { people: queue.length })}</span>
      </h2>
      {queue.length === 0 && <p className={styles.empty}>{t('lineEmpty')}</p>}
      <ol className={styles.rows}>
        {queue.map((ticket) => (
          <QueueRow
            key={ticket.number}
            ticket={ticket}
            catalogue={catalogue}
            isNext={ticket.number === next}
            now={now}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </section>
  )
}
