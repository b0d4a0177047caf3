import type { DayDate, TimeOfDay } from '../../shared/time.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { dateIn } from '../../shared/ui/words/times.ts'
import styles from './BookingTime.module.css'
import { bookingWords } from './booking-words.ts'

interface When {
  readonly date: DayDate
  readonly slot: TimeOfDay
}

interface BookingTimeProps {
  readonly slots: readonly TimeOfDay[]
  readonly order: When
  readonly onChange: (part: Partial<When>) => void
}

/** The date, repeated in words so that a slip of the finger is seen, and the slot. */
export function BookingTime({ slots, order, onChange }: BookingTimeProps) {
  const t = useWords(bookingWords)
  const { language } = useLanguage()
  return (
    <div className={styles.when}>
      <label className={styles.date}>
        {t('date')}
        <input type='date' value={order.date} onChange={(event) => onChange({ date: event.target.value })} />
        <span>{order.date && dateIn(order.date, language)}</span>
      </label>
      <fieldset className={styles.slots}>
        <legend>{t('slot')}</legend>
        {slots.length === 0 && <p>{t('noSlots')}</p>}
        {slots.map((slot) => (
          <TouchButton key={slot} quickly pressed={slot === order.slot} onPress={() => onChange({ slot })}>
            {slot}
          </TouchButton>
        ))}
      </fieldset>
    </div>
  )
}
