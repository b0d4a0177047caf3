import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { StaffTicket } from '../../shared/staff-views.ts'
import { mattersLine } from '../../shared/ui/staff/matter-names.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Leaving } from './Leaving.tsx'
import styles from './List.module.css'
import { WaitingRow } from './WaitingRow.tsx'
import { deskWords } from './words.ts'

interface WaitingListProps {
  readonly queue: readonly StaffTicket[]
  readonly catalogue: Catalogue
}

/** Everybody who waits. A tap on a row asks whether that visitor has left. */
export function WaitingList({ queue, catalogue }: WaitingListProps) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const now = useNow()
  const [chosen, choose] = useState<StaffTicket | null>(null)
  return (
    <div className={styles.list}>
      {queue.length === 0 && <p className={styles.empty}>{t('nobodyWaits')}</p>}
      <ol>
        {queue.map((ticket) => (
          <WaitingRow key={ticket.number} ticket={ticket} catalogue={catalogue} now={now} onChoose={choose} />
        ))}
      </ol>
      {chosen && (
        <Leaving number={chosen.number} about={mattersLine(catalogue, chosen, language)} onClose={() => choose(null)} />
      )}
    </div>
  )
}
