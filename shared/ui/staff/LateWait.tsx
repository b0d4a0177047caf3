import type { StaffTicket } from '../../staff-views.ts'
import { type Instant, minute } from '../../time.ts'
import { Icon } from '../parts/Icon.tsx'
import { useWords } from '../words/table.ts'
import styles from './LateWait.module.css'
import { lateWords, lineWords } from './line-words.ts'

/** How long somebody has waited: minutes, and whether that is too long in a word, a sign and a colour. */
export function LateWait({ ticket, now }: { readonly ticket: StaffTicket; readonly now: Instant }) {
  const line = useWords(lineWords)
  const late = useWords(lateWords)
  const minutes = Math.floor((now - ticket.since) / minute)
  if (minutes < 0) return <span className={styles.wait}>{line('notYet')}</span>
  return (
    <span className={styles.wait} data-late={ticket.late}>
      <strong>{line('minutes', { minutes })}</strong>
      <small>
        {ticket.late !== 'fine' && <Icon name={signs[ticket.late]} />}
        {late(ticket.late)}
      </small>
    </span>
  )
}

const signs = { long: 'clock', 'too-long': 'attention' } as const
