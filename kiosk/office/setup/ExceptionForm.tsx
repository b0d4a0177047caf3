import { type FormEvent, useState } from 'react'
import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import { Field, TextField } from '../Field.tsx'
import { placed } from '../placed.ts'
import styles from './Hours.module.css'
import { hourWords } from './hour-words.ts'
import { type Window, WindowRow } from './WindowRow.tsx'

type Exception = Setup['hours']['exceptions'][number]

interface ExceptionFormProps {
  readonly matters: Setup['matters']
  readonly today: DayDate
  readonly onAdd: (day: Exception) => void
}

const usual: Window = { from: '08:00', to: '12:00' }
const blank: Exception = { date: '', name: '', windows: [] }

/** A day that is not like its weekday: closed, or open at its own hours, also for bookings or for some matters only. */
export function ExceptionForm({ matters, today, onAdd }: ExceptionFormProps) {
  const t = useWords(hourWords)
  const [filled, setFilled] = useState(blank)
  const { date, name, windows } = filled
  const set = (next: readonly Window[]) => setFilled({ ...filled, windows: [...next] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAdd({ ...filled, name: name.trim() })
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
            value={windows.length > 0 ? 'open' : 'off'}
            onChange={({ target }) => set(target.value === 'open' ? [usual] : [])}
          >
            <option value='off'>{t('dayOff')}</option>
            <option value='open'>{t('isOpen')}</option>
          </select>
        )}
      </Field>
      {windows.length > 0 && (
        <div className={styles.own}>
          {windows.map(placed).map(({ one, place }) => (
            <WindowRow
              key={place}
              day={t('thatDay')}
              window={one}
              matters={matters}
              onChange={(window) => set(windows.map((other, index) => (index === place ? window : other)))}
              onRemove={() => set(windows.filter((_, index) => index !== place))}
            />
          ))}
          <TouchButton label={t('addWindowOn', { day: t('thatDay') })} onPress={() => set([...windows, usual])}>
            {t('addWindow')}
          </TouchButton>
        </div>
      )}
      <TouchButton submit>{t('add')}</TouchButton>
    </form>
  )
}
