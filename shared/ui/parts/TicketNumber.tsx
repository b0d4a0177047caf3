import type { TicketNumber as Digits } from '../../contract.ts'
import styles from './TicketNumber.module.css'

interface TicketNumberProps {
  readonly number: Digits
  /** row: in a list. card: on a card. page: it is the page. wall: half the wall. */
  readonly size?: 'row' | 'card' | 'page' | 'wall'
}

/** A number, as large as it matters. */
export function TicketNumber({ number, size = 'row' }: TicketNumberProps) {
  return (
    <span className={styles.number} data-size={size}>
      {number}
    </span>
  )
}
