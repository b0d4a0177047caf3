import type { Catalogue } from '../../shared/catalogue.ts'
import type { BookingGlance } from '../../shared/staff-views.ts'
import { TicketNumber } from '../../shared/ui/parts/TicketNumber.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { mattersLine } from '../../shared/ui/staff/matter-names.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { clockOf } from '../../shared/ui/words/times.ts'
import styles from './BookingRow.module.css'
import { bookingStages, bookingWords } from './booking-words.ts'

interface BookingRowProps {
  readonly booking: BookingGlance
  readonly catalogue: Catalogue
  readonly onCheckIn: (code: string) => void
  readonly onShow: (booking: BookingGlance) => void
}

/** A booking: its slot, its code, how far it is; and the one tap that checks it in. */
export function BookingRow({ booking, catalogue, onCheckIn, onShow }: BookingRowProps) {
  const t = useWords(bookingWords)
  const stage = useWords(bookingStages)
  const { language } = useLanguage()
  const { code, slot, number } = booking
  return (
    <li className={styles.row}>
      <strong>{clockOf(slot)}</strong>
      <TouchButton
        kind='chip'
        className={styles.code ?? ''}
        label={t('showSlip', { code })}
        onPress={() => onShow(booking)}
      >
        {code}
      </TouchButton>
      <span>{mattersLine(catalogue, booking, language)}</span>
      <span className={styles.stage} data-stage={booking.stage}>
        {stage(booking.stage)}
      </span>
      {number ? (
        <TicketNumber number={number} />
      ) : (
        <TouchButton
          className={styles.checkIn ?? ''}
          label={t('checkInCode', { code })}
          onPress={() => onCheckIn(code)}
        >
          {t('checkIn')}
        </TouchButton>
      )}
    </li>
  )
}
