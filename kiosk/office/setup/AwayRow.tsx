import { leastStaying } from '../../../shared/roster-check.ts'
import type { Setup } from '../../../shared/setup.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { TextField } from '../Field.tsx'
import chips from './Bookings.module.css'
import { weekdayNames } from './booking-form-words.ts'
import styles from './Roster.module.css'
import { rosterWords } from './roster-words.ts'
import { setupWords } from './words.ts'

export type Away = Setup['roster']['away'][number]

interface AwayRowProps {
  /** Tells these fields apart from those of another row. */
  readonly name: string
  readonly away: Away
  readonly setup: Setup
  readonly onChange: (away: Away) => void
  readonly onRemove: () => void
}

/** Counters whose clerks are off, on some weekdays, from … to. */
export function AwayRow({ name, away, setup, onChange, onRemove }: AwayRowProps) {
  const t = useWords(rosterWords)
  const words = useWords(setupWords)
  const day = useWords(weekdayNames)
  const { from, to, counters } = away
  const standing = setup.counters.filter(({ flexible }) => !flexible).map(({ number }) => number)
  /** One that is named here and is no longer there can be seen, and taken out. */
  const offered = [...new Set([...standing, ...counters])].toSorted(ascending)
  return (
    <fieldset className={styles.row} aria-label={name}>
      <div className={styles.times}>
        <TextField
          label={t('from')}
          value={from}
          onChange={(typed) => onChange({ ...away, from: typed })}
          more={{ type: 'time' }}
        />
        <TextField
          label={t('to')}
          value={to}
          onChange={(typed) => onChange({ ...away, to: typed })}
          more={{ type: 'time' }}
        />
        <Staying count={leastStaying(setup, away)} />
        <TouchButton className={card.small ?? ''} label={t('remove', { row: name })} onPress={onRemove}>
          {words('remove')}
        </TouchButton>
      </div>
      <fieldset className={chips.chips}>
        <legend>{t('weekdays')}</legend>
        {weekdays.map((weekday) => (
          <TouchButton
            key={weekday}
            kind='chip'
            quickly
            pressed={away.weekdays.includes(weekday)}
            onPress={() => onChange({ ...away, weekdays: toggled(away.weekdays, weekday) })}
          >
            {day(weekday)}
          </TouchButton>
        ))}
      </fieldset>
      <fieldset className={chips.chips}>
        <legend>{t('counters')}</legend>
        {offered.map((counter) => (
          <TouchButton
            key={counter}
            kind='chip'
            quickly
            pressed={counters.includes(counter)}
            onPress={() => onChange({ ...away, counters: toggled(counters, counter) })}
          >
            {t(setup.counters.some(({ number }) => number === counter) ? 'counter' : 'gone', { counter })}
          </TouchButton>
        ))}
      </fieldset>
    </fieldset>
  )
}

function Staying({ count }: { readonly count: number }) {
  const t = useWords(rosterWords)
  return (
    <p className={styles.staying} data-none={count === 0 || undefined}>
      {count === 0 ? t('noneStays') : t('staying', { count })}
    </p>
  )
}

/** The week of an office begins on Monday. */
const weekdays = [1, 2, 3, 4, 5, 6, 0] as const

function toggled(list: readonly number[], one: number): number[] {
  return (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]).toSorted(ascending)
}

function ascending(a: number, b: number): number {
  return a - b
}
