import type { CSSProperties } from 'react'
import type { TicketNumber } from '../../shared/contract.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './OwnNumber.module.css'
import { mineWords } from './words.ts'

/** The number, as large as the phone is wide. */
export function OwnNumber({ number }: { readonly number: TicketNumber }) {
  const t = useWords(mineWords)
  return (
    <p className={styles.number} style={digits(number.length)}>
      <span>{t('yours')}</span> <strong>{number}</strong>
    </p>
  )
}

function digits(count: number): CSSProperties & Record<'--digits', number> {
  return { '--digits': Math.max(4, count) }
}
