import type { Catalogue } from '../../shared/catalogue.ts'
import type { BookingGlance } from '../../shared/staff-views.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { BookingRow } from './BookingRow.tsx'
import styles from './List.module.css'
import { deskWords } from './words.ts'

interface BookingsProps {
  readonly bookings: readonly BookingGlance[]
  readonly catalogue: Catalogue
  readonly onCheckIn: (code: string) => void
}

/** Who is expected today. */
export function Bookings({ bookings, catalogue, onCheckIn }: BookingsProps) {
  const t = useWords(deskWords)
  return (
    <div className={styles.list}>
      {bookings.length === 0 && <p className={styles.empty}>{t('noBookings')}</p>}
      <ol>
        {toComeFirst(bookings).map((booking) => (
          <BookingRow key={booking.code} booking={booking} catalogue={catalogue} onCheckIn={onCheckIn} />
        ))}
      </ol>
    </div>
  )
}

/** Who is still to come is who the desk is asked about. */
function toComeFirst(bookings: readonly BookingGlance[]): BookingGlance[] {
  return bookings.toSorted((a, b) => Number(a.stage !== 'booked') - Number(b.stage !== 'booked'))
}
