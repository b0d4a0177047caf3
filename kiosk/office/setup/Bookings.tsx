import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import styles from './Bookings.module.css'
import { bookingFormWords, weekdayNames } from './booking-form-words.ts'
import { DifferentDates, DifferentWeekdays } from './DifferentSlots.tsx'
import { SlotFields } from './SlotFields.tsx'
import type { Draft } from './useDraft.ts'

interface BookingsProps {
  readonly setup: Setup
  readonly from: DayDate
  readonly change: Draft['change']
}

/** Days, slots, places, the counters kept for them, and what can be booked. */
export function Bookings({ setup, from, change }: BookingsProps) {
  const t = useWords(bookingFormWords)
  const day = useWords(weekdayNames)
  const { booking } = setup
  const set = (next: Setup['booking']) => change('booking', next)
  return (
    <>
      <section className={card.card}>
        <h3>{t('usual')}</h3>
        <p className={card.quiet}>{t('usualHow')}</p>
        <SlotFields slots={booking} onChange={(slots) => set({ ...booking, ...slots })} />
        <fieldset className={styles.chips}>
          <legend>{t('weekdays')}</legend>
          {weekdays.map((weekday) => (
            <TouchButton
              key={weekday}
              kind='chip'
              quickly
              pressed={booking.weekdays.includes(weekday)}
              onPress={() => set({ ...booking, weekdays: toggled(booking.weekdays, weekday).toSorted() })}
            >
              {day(weekday)}
            </TouchButton>
          ))}
        </fieldset>
      </section>
      <DifferentWeekdays booking={booking} onChange={set} />
      <DifferentDates booking={booking} onChange={set} from={from} />
      <KeptCounters setup={setup} onChange={set} />
      <BookableMatters matters={setup.matters} onChange={(matters) => change('matters', matters)} />
    </>
  )
}

const weekdays = [1, 2, 3, 4, 5, 6, 0] as const

function toggled(list: readonly number[], one: number): number[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

function KeptCounters({
  setup,
  onChange,
}: {
  readonly setup: Setup
  readonly onChange: (booking: Setup['booking']) => void
}) {
  const t = useWords(bookingFormWords)
  const { booking, lanes, counters, policy } = setup
  const booked = lanes.find(({ kind }) => kind === 'booked')?.id ?? ''
  const able = counters.filter(({ serves }) => serves.flat().includes(booked))
  return (
    <section className={card.card}>
      <h3>{t('counters')}</h3>
      <p className={card.quiet}>{t('countersHow', { minutes: policy.bookedEarlyMinutes })}</p>
      {able.length === 0 && <p>{t('noCounter')}</p>}
      <div className={styles.chips}>
        {able.map(({ number }) => (
          <TouchButton
            key={number}
            kind='chip'
            quickly
            pressed={booking.counters.includes(number)}
            onPress={() =>
              onChange({ ...booking, counters: toggled(booking.counters, number).toSorted((a, b) => a - b) })
            }
          >
            {t('counter', { counter: number })}
          </TouchButton>
        ))}
      </div>
    </section>
  )
}

type Matters = Setup['matters']

function BookableMatters({
  matters,
  onChange,
}: {
  readonly matters: Matters
  readonly onChange: (matters: Matters) => void
}) {
  const t = useWords(bookingFormWords)
  const { language } = useLanguage()
  const change = (id: string) =>
    onChange(matters.map((matter) => (matter.id === id ? { ...matter, bookable: !matter.bookable } : matter)))
  return (
    <section className={card.card}>
      <h3>{t('matters', { count: matters.filter(({ bookable }) => bookable).length })}</h3>
      <p className={card.quiet}>{t('mattersHow')}</p>
      <div className={styles.chips}>
        {matters.map(({ id, name, bookable }) => (
          <TouchButton key={id} kind='chip' quickly pressed={bookable} onPress={() => change(id)}>
            {inLanguage(name, language)}
          </TouchButton>
        ))}
      </div>
    </section>
  )
}
