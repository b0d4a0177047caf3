import { memo } from 'react'
import { type Catalogue, publicLaneIn } from '../../../shared/catalogue.ts'
import type { StaffTicket } from '../../../shared/staff-views.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { LanePill } from '../../../shared/ui/parts/LanePill.tsx'
import { isSecondTap } from '../../../shared/ui/parts/second-tap.ts'
import { TicketNumber } from '../../../shared/ui/parts/TicketNumber.tsx'
import { mattersLine, missingLine } from '../../../shared/ui/staff/matter-names.ts'
import { notesOf } from '../../../shared/ui/staff/notes.ts'
import { reviewResultWords } from '../../../shared/ui/staff/review-words.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import styles from './ReviewRow.module.css'
import { reviewWords } from './review-words.ts'

interface ReviewRowProps {
  readonly ticket: StaffTicket
  readonly catalogue: Catalogue
  readonly onChoose: (ticket: StaffTicket) => void
}

/** One who waits, as large as a thumb in motion needs. Its lane is the public one: the quiet lane would say the matter. */
export const ReviewRow = memo(function ReviewRow({ ticket, catalogue, onChoose }: ReviewRowProps) {
  const t = useWords(reviewWords)
  const result = useWords(reviewResultWords)
  const { language } = useLanguage()
  const { review } = ticket
  const missing = missingLine(catalogue, ticket, language)
  return (
    <li className={styles.row}>
      <button type='button' className={styles.button} onClick={(event) => !isSecondTap(event) && onChoose(ticket)}>
        <TicketNumber number={ticket.number} size='card' />
        <span className={styles.what}>
          <strong>{mattersLine(catalogue, ticket, language)}</strong>
          <span className={styles.notes}>
            <LanePill lane={publicLaneIn(catalogue, ticket.lane)} />
            {notesOf({ ...ticket, review: null }, language).map(({ words }) => (
              <span key={words}>{words}</span>
            ))}
            {missing && <span className={styles.missing}>{missing}</span>}
          </span>
        </span>
        <span className={styles.result} data-result={review?.result ?? 'none'}>
          {review && <Icon name={signs[review.result]} />}
          {review ? result(review.result) : t('unseen')}
        </span>
      </button>
    </li>
  )
}, isSame)

const signs = { complete: 'check', missing: 'attention', 'not-ours': 'leave' } as const

/** A view brings new objects with the same words. */
function isSame(before: ReviewRowProps, after: ReviewRowProps): boolean {
  return before.catalogue === after.catalogue && JSON.stringify(before.ticket) === JSON.stringify(after.ticket)
}
