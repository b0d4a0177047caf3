import { memo } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { StaffTicket } from '../../shared/staff-views.ts'
import type { Instant } from '../../shared/time.ts'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { isSecondTap } from '../../shared/ui/parts/second-tap.ts'
import { TicketNumber } from '../../shared/ui/parts/TicketNumber.tsx'
import { LateWait } from '../../shared/ui/staff/LateWait.tsx'
import { mattersLine } from '../../shared/ui/staff/matter-names.ts'
import { notesOf } from '../../shared/ui/staff/notes.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './QueueRow.module.css'
import { consoleWords } from './words.ts'

interface QueueRowProps {
  readonly ticket: StaffTicket
  readonly catalogue: Catalogue
  readonly isNext: boolean
  readonly now: Instant
  readonly onChoose: (ticket: StaffTicket) => void
}

/** One who waits. Two hundred of them are drawn anew at every view, so a row that did not change is left alone. */
export const QueueRow = memo(function QueueRow({ ticket, catalogue, isNext, now, onChoose }: QueueRowProps) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  // The booked slot already says which lane it is.
  const isBooked = ticket.slot !== null && catalogue.lanes.find(({ id }) => id === ticket.lane)?.kind === 'booked'
  return (
    <li className={styles.row} data-next={isNext || undefined}>
      <button type='button' className={styles.button} onClick={(event) => !isSecondTap(event) && onChoose(ticket)}>
        <TicketNumber number={ticket.number} />
        <span className={styles.what}>
          <span className={styles.matter}>{mattersLine(catalogue, ticket, language)}</span>
          <span className={styles.notes}>
            {isNext && <strong className={styles.next}>{t('next')}</strong>}
            {!isBooked && <LanePill lane={ticket.lane} />}
            {notesOf(ticket, language).map((note) => (
              <span key={note.words} className={styles.note} data-kind={note.kind}>
                {note.words}
              </span>
            ))}
          </span>
        </span>
        <LateWait ticket={ticket} now={now} />
      </button>
    </li>
  )
}, isSame)

/** The clock only matters by its minute. A view brings new objects with the same words. */
function isSame(before: QueueRowProps, after: QueueRowProps): boolean {
  const minuteOf = ({ ticket, now }: QueueRowProps) => Math.floor((now - ticket.since) / 60_000)
  return (
    before.isNext === after.isNext &&
    before.catalogue === after.catalogue &&
    minuteOf(before) === minuteOf(after) &&
    JSON.stringify(before.ticket) === JSON.stringify(after.ticket)
  )
}
