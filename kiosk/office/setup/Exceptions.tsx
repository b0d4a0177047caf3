import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import card from '../Card.module.css'
import { ExceptionForm } from './ExceptionForm.tsx'
import styles from './Hours.module.css'
import type { Hours } from './Hours.tsx'
import { hourWords } from './hour-words.ts'
import type { Window } from './WindowRow.tsx'
import { setupWords } from './words.ts'

type Exceptions = Hours['exceptions']

interface ExceptionsProps {
  readonly exceptions: Exceptions
  readonly matters: Setup['matters']
  readonly today: DayDate
  readonly onChange: (exceptions: Exceptions) => void
}

/** The days that are not like their weekday, from today on. */
export function Exceptions({ exceptions, matters, today, onChange }: ExceptionsProps) {
  const t = useWords(hourWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const coming = exceptions.filter(({ date }) => date >= today).toSorted((a, b) => a.date.localeCompare(b.date))
  const add = (day: Exceptions[number]) => onChange([...exceptions.filter(({ date }) => date !== day.date), day])
  const windowWords = ({ from, to, bookingOnly, matters: admitted }: Window) =>
    [`${from}–${to}`, bookingOnly ? t('bookingOnly') : '', admitted ? t('someMatters', { count: admitted.length }) : '']
      .filter((one) => one !== '')
      .join(' ')
  return (
    <section className={card.card}>
      <h3>{t('exceptions')}</h3>
      <p className={card.quiet}>{t('exceptionsHow', { count: coming.length })}</p>
      <ExceptionForm matters={matters} today={today} onAdd={add} />
      <ul className={styles.exceptions}>
        {coming.map(({ date, name, windows }) => (
          <li key={date}>
            <span>{dateIn(date, language)}</span>
            <strong>{name}</strong>
            <span className={card.quiet}>
              {windows.length === 0 ? t('dayOff') : windows.map(windowWords).join(t('and'))}
            </span>
            <TouchButton
              className={card.small ?? ''}
              label={t('removeDay', { name: `${name} ${dateIn(date, language)}` })}
              onPress={() => onChange(exceptions.filter((one) => one.date !== date))}
            >
              {words('remove')}
            </TouchButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
