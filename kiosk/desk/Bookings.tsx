import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { BookingGlance } from '../../shared/staff-views.ts'
import { dateOf, timeOf } from '../../shared/time.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { BookingAdded } from './BookingAdded.tsx'
import { BookingRow } from './BookingRow.tsx'
import { bookingWords } from './booking-words.ts'
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
  const b = useWords(bookingWords)
  const [shown, show] = useState<BookingGlance | null>(null)
  return (
    <div className={styles.list}>
      {bookings.length === 0 && <p className={styles.empty}>{t('noBookings')}</p>}
      <ol>
        {toComeFirst(bookings).map((booking) => (
          <BookingRow key={booking.code} booking={booking} catalogue={catalogue} onCheckIn={onCheckIn} onShow={show} />
        ))}
      </ol>
      {shown && (
        <BookingAdded
          title={b('slip')}
          visit={{ date: dateOf(shown.slot), slot: timeOf(shown.slot), code: shown.code }}
          catalogue={catalogue}
          onClose={() => show(null)}
        />
      )}
    </div>
  )
}

/** Who is still to come is who the desk is asked about. */
function toComeFirst(bookings: readonly BookingGlance[]): BookingGlance[] {
  return bookings.toSorted((a, b) => Number(a.stage !== 'booked') - Number(b.stage !== 'booked'))
}
