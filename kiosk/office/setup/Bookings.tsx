import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { bookingFormWords, weekdayNames } from './booking-form-words.ts'
import { Chips } from './Chips.tsx'
import { DifferentDates, DifferentWeekdays } from './DifferentSlots.tsx'
import { SlotFields } from './SlotFields.tsx'
import { toggled } from './toggled.ts'
import type { Draft } from './useDraft.ts'
import { weekdays } from './weekdays.ts'

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
        <Chips
          legend={t('weekdays')}
          chips={weekdays.map((id) => ({ id, name: day(id), chosen: booking.weekdays.includes(id) }))}
          onToggle={(weekday) => set({ ...booking, weekdays: toggled(booking.weekdays, weekday) })}
        />
      </section>
      <DifferentWeekdays booking={booking} onChange={set} />
      <DifferentDates booking={booking} onChange={set} from={from} />
      <KeptCounters setup={setup} onChange={set} />
      <BookableMatters matters={setup.matters} onChange={(matters) => change('matters', matters)} />
    </>
  )
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
      <Chips
        label={t('counters')}
        chips={able.map(({ number: id }) => ({
          id,
          name: t('counter', { counter: id }),
          chosen: booking.counters.includes(id),
        }))}
        onToggle={(counter) => onChange({ ...booking, counters: toggled(booking.counters, counter) })}
      />
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
  const count = matters.filter(({ bookable }) => bookable).length
  const change = (id: string) =>
    onChange(matters.map((matter) => (matter.id === id ? { ...matter, bookable: !matter.bookable } : matter)))
  return (
    <section className={card.card}>
      <h3>{t('matters', { count })}</h3>
      <p className={card.quiet}>{t('mattersHow')}</p>
      <Chips
        label={t('matters', { count })}
        chips={matters.map(({ id, name, bookable }) => ({ id, name: inLanguage(name, language), chosen: bookable }))}
        onToggle={change}
      />
    </section>
  )
}
