import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { Field } from '../Field.tsx'
import { placed } from '../placed.ts'
import styles from './Bookings.module.css'
import { bookingFormWords, weekdayNames } from './booking-form-words.ts'
import { SlotFields } from './SlotFields.tsx'
import { weekdays } from './weekdays.ts'
import { setupWords } from './words.ts'

type Booking = Setup['booking']

interface DifferentProps {
  readonly booking: Booking
  readonly onChange: (booking: Booking) => void
}

/** Weekdays whose slots are not the usual ones. */
export function DifferentWeekdays({ booking, onChange }: DifferentProps) {
  const t = useWords(bookingFormWords)
  const words = useWords(setupWords)
  const day = useWords(weekdayNames)
  const { byWeekday } = booking
  const set = (days: Booking['byWeekday']) => onChange({ ...booking, byWeekday: days })
  const free = weekdays.find((weekday) => !byWeekday.some((one) => one.weekday === weekday))
  return (
    <section className={card.card}>
      <h3>{t('byWeekday')}</h3>
      <p className={card.quiet}>{t('byWeekdayHow')}</p>
      {byWeekday.map((one) => (
        <div key={one.weekday} className={styles.row}>
          <Field label={t('weekday')}>
            {(its) => (
              <select
                {...its}
                value={one.weekday}
                onChange={({ target }) =>
                  set(byWeekday.map((other) => (other === one ? { ...one, weekday: Number(target.value) } : other)))
                }
              >
                {weekdays.map((weekday) => (
                  <option key={weekday} value={weekday}>
                    {day(weekday)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <SlotFields
            name={dayName(day, one.weekday)}
            slots={one}
            onChange={(slots) => set(byWeekday.map((other) => (other === one ? { ...one, ...slots } : other)))}
          />
          <TouchButton
            label={t('remove', { name: dayName(day, one.weekday) })}
            onPress={() => set(byWeekday.filter((other) => other !== one))}
          >
            {words('remove')}
          </TouchButton>
        </div>
      ))}
      {free !== undefined && (
        <TouchButton
          icon={<Icon name='plus' />}
          onPress={() => set([...byWeekday, { weekday: free, times: booking.times, capacity: booking.capacity }])}
        >
          {t('addWeekday')}
        </TouchButton>
      )}
    </section>
  )
}

/** Dates whose slots are not those of their weekday; one without slots takes no bookings. */
export function DifferentDates({ booking, onChange, from }: DifferentProps & { readonly from: DayDate }) {
  const t = useWords(bookingFormWords)
  const words = useWords(setupWords)
  const { byDate } = booking
  const set = (days: Booking['byDate']) => onChange({ ...booking, byDate: days })
  return (
    <section className={card.card}>
      <h3>{t('byDate')}</h3>
      <p className={card.quiet}>{t('byDateHow')}</p>
      {byDate.map(placed).map(({ one, place }) => (
        <div key={place} className={styles.row}>
          <Field label={t('date')}>
            {(its) => (
              <input
                {...its}
                type='date'
                value={one.date}
                onChange={({ target }) =>
                  set(byDate.map((other, index) => (index === place ? { ...one, date: target.value } : other)))
                }
              />
            )}
          </Field>
          <SlotFields
            name={one.date}
            slots={one}
            onChange={(slots) => set(byDate.map((other, index) => (index === place ? { ...one, ...slots } : other)))}
          />
          <TouchButton
            label={t('remove', { name: one.date })}
            onPress={() => set(byDate.filter((_, index) => index !== place))}
          >
            {words('remove')}
          </TouchButton>
        </div>
      ))}
      <TouchButton
        icon={<Icon name='plus' />}
        onPress={() => set([...byDate, { date: from, times: [], capacity: booking.capacity }])}
      >
        {t('addDate')}
      </TouchButton>
    </section>
  )
}

function dayName(day: (weekday: (typeof weekdays)[number]) => string, weekday: number): string {
  const known = weekdays.find((one) => one === weekday)
  return known === undefined ? '' : day(known)
}
