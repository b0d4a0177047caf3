import { type FormEvent, useState } from 'react'
import type { DayDate } from '../../../shared/time.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import card from '../Card.module.css'
import { Field, TextField } from '../Field.tsx'
import styles from './Hours.module.css'
import type { Hours } from './Hours.tsx'
import { hourWords } from './hour-words.ts'
import { setupWords } from './words.ts'

type Exceptions = Hours['exceptions']

interface ExceptionsProps {
  readonly exceptions: Exceptions
  readonly today: DayDate
  readonly onChange: (exceptions: Exceptions) => void
}

/** The days that are not like their weekday, from today on. */
export function Exceptions({ exceptions, today, onChange }: ExceptionsProps) {
  const t = useWords(hourWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const coming = exceptions.filter(({ date }) => date >= today).toSorted((a, b) => a.date.localeCompare(b.date))
  const add = (day: Exceptions[number]) => onChange([...exceptions.filter(({ date }) => date !== day.date), day])
  return (
    <section className={card.card}>
      <h3>{t('exceptions')}</h3>
      <p className={card.quiet}>{t('exceptionsHow', { count: coming.length })}</p>
      <ExceptionForm today={today} onAdd={add} />
      <ul className={styles.exceptions}>
        {coming.map(({ date, name, windows }) => (
          <li key={date}>
            <span>{dateIn(date, language)}</span>
            <strong>{name}</strong>
            <span className={card.quiet}>
              {windows.length === 0 ? t('dayOff') : windows.map(({ from, to }) => `${from}–${to}`).join(' ')}
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

const blank = { date: '', name: '', isOpen: false, from: '08:00', to: '12:00' }

function ExceptionForm({
  today,
  onAdd,
}: {
  readonly today: DayDate
  readonly onAdd: (day: Exceptions[number]) => void
}) {
  const t = useWords(hourWords)
  const [filled, setFilled] = useState(blank)
  const { date, name, isOpen, from, to } = filled
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAdd({ date, name: name.trim(), windows: isOpen ? [{ from, to }] : [] })
    setFilled(blank)
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextField
        label={t('date')}
        value={date}
        onChange={(typed) => setFilled({ ...filled, date: typed })}
        more={{ type: 'date', min: today, required: true }}
      />
      <TextField
        label={t('name')}
        value={name}
        onChange={(typed) => setFilled({ ...filled, name: typed })}
        more={{ required: true, maxLength: 40, placeholder: t('nameHint') }}
      />
      <Field label={t('kind')}>
        {(its) => (
          <select
            {...its}
            value={isOpen ? 'open' : 'off'}
            onChange={({ target }) => setFilled({ ...filled, isOpen: target.value === 'open' })}
          >
            <option value='off'>{t('dayOff')}</option>
            <option value='open'>{t('isOpen')}</option>
          </select>
        )}
      </Field>
      {isOpen && (
        <>
          <TextField
            label={t('openFrom')}
            value={from}
            onChange={(typed) => setFilled({ ...filled, from: typed })}
            more={{ type: 'time', required: true }}
          />
          <TextField
            label={t('openTo')}
            value={to}
            onChange={(typed) => setFilled({ ...filled, to: typed })}
            more={{ type: 'time', required: true }}
          />
        </>
      )}
      <TouchButton submit>{t('add')}</TouchButton>
    </form>
  )
}
