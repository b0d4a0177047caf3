import { leastStaying } from '../../../shared/roster-check.ts'
import type { Setup } from '../../../shared/setup.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { TextField } from '../Field.tsx'
import { weekdayNames } from './booking-form-words.ts'
import { Chips } from './Chips.tsx'
import styles from './Roster.module.css'
import { rosterWords } from './roster-words.ts'
import { toggled } from './toggled.ts'
import { weekdays } from './weekdays.ts'
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
  const offered = [...new Set([...standing, ...counters])].toSorted((a, b) => a - b)
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
      <Chips
        legend={t('weekdays')}
        chips={weekdays.map((id) => ({ id, name: day(id), chosen: away.weekdays.includes(id) }))}
        onToggle={(weekday) => onChange({ ...away, weekdays: toggled(away.weekdays, weekday) })}
      />
      <Chips
        legend={t('counters')}
        chips={offered.map((id) => ({
          id,
          name: t(setup.counters.some(({ number }) => number === id) ? 'counter' : 'gone', { counter: id }),
          chosen: counters.includes(id),
        }))}
        onToggle={(counter) => onChange({ ...away, counters: toggled(counters, counter) })}
      />
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
