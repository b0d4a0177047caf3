import { memo } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { StaffTicket } from '../../shared/staff-views.ts'
import { type Instant, minute } from '../../shared/time.ts'
import { isSecondTap } from '../../shared/ui/parts/second-tap.ts'
import { TicketNumber } from '../../shared/ui/parts/TicketNumber.tsx'
import { LateWait } from '../../shared/ui/staff/LateWait.tsx'
import { mattersLine, missingLine } from '../../shared/ui/staff/matter-names.ts'
import { notesOf } from '../../shared/ui/staff/notes.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './WaitingRow.module.css'
import { deskWords } from './words.ts'

interface WaitingRowProps {
  readonly ticket: StaffTicket
  readonly catalogue: Catalogue
  readonly now: Instant
  readonly onChoose: (ticket: StaffTicket) => void
}

/**
 * One who waits. No lane is shown: where the matter is not for this desk, the lane would say it. Two hundred rows are
 * drawn anew at every view, so one that did not change is left alone.
 */
export const WaitingRow = memo(function WaitingRow({ ticket, catalogue, now, onChoose }: WaitingRowProps) {
  const t = useWords(deskWords)
  const { language } = useLanguage()
  const missing = missingLine(catalogue, ticket, language)
  return (
    <li className={styles.row}>
      <button type='button' className={styles.button} onClick={(event) => !isSecondTap(event) && onChoose(ticket)}>
        <TicketNumber number={ticket.number} />
        <span>{mattersLine(catalogue, ticket, language)}</span>
        <span className={styles.notes}>
          {missing && <strong className={styles.missing}>{missing}</strong>}
          {notesOf(ticket, language).map(({ kind, words }) => (
            <span key={words} data-kind={kind}>
              {words}
            </span>
          ))}
        </span>
        <LateWait ticket={ticket} now={now} />
        <span className={styles.leave}>{t('leaves')}</span>
      </button>
    </li>
  )
}, isSame)

/** The clock only matters by its minute. A view brings new objects with the same words. */
function isSame(before: WaitingRowProps, after: WaitingRowProps): boolean {
  const minuteOf = ({ ticket, now }: WaitingRowProps) => Math.floor((now - ticket.since) / minute)
  return (
    before.catalogue === after.catalogue &&
    minuteOf(before) === minuteOf(after) &&
    JSON.stringify(before.ticket) === JSON.stringify(after.ticket)
  )
}
