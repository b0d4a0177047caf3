import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { Field, NumberField } from '../Field.tsx'
import { Exceptions } from './Exceptions.tsx'
import styles from './Hours.module.css'
import { hourWords } from './hour-words.ts'
import { Weekday } from './Weekday.tsx'
import { weekdays } from './weekdays.ts'
import { setupWords } from './words.ts'

export type Hours = Setup['hours']

interface HoursProps {
  readonly setup: Setup
  readonly today: DayDate
  readonly onChange: (hours: Hours) => void
}

/** When numbers are given: every week, and on the days that differ. */
export function Hours({ setup, today, onChange }: HoursProps) {
  const t = useWords(hourWords)
  const words = useWords(setupWords)
  const { hours } = setup
  return (
    <>
      <section className={card.card}>
        <h3>{t('weekly')}</h3>
        <p className={card.quiet}>{t('weeklyHow')}</p>
        <ul className={styles.week}>
          {weekdays.map((weekday) => (
            <Weekday
              key={weekday}
              name={t(weekday)}
              windows={hours.weekly[weekday] ?? []}
              matters={setup.matters}
              onChange={(windows) =>
                onChange({ ...hours, weekly: hours.weekly.map((one, index) => (index === weekday ? windows : one)) })
              }
            />
          ))}
        </ul>
      </section>
      <section className={card.card}>
        <h3>{t('around')}</h3>
        <div className={styles.around}>
          <NumberField
            label={t('ticketsBefore')}
            unit={words('minutes')}
            value={hours.ticketsBefore}
            onChange={(ticketsBefore) => onChange({ ...hours, ticketsBefore })}
          />
          <Field label={t('closeBooksAt')}>
            {(its) => (
              <input
                {...its}
                type='time'
                value={hours.closeBooksAt}
                onChange={({ target }) => onChange({ ...hours, closeBooksAt: target.value })}
              />
            )}
          </Field>
        </div>
      </section>
      <Exceptions
        exceptions={hours.exceptions}
        matters={setup.matters}
        today={today}
        onChange={(exceptions) => onChange({ ...hours, exceptions })}
      />
    </>
  )
}
