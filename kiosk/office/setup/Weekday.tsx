import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { placed } from '../placed.ts'
import styles from './Hours.module.css'
import { hourWords } from './hour-words.ts'

type Windows = Setup['hours']['weekly'][number]
type Window = Windows[number]

interface WeekdayProps {
  readonly name: string
  readonly windows: Windows
  readonly onChange: (windows: Windows) => void
}

/** One day of the week and its opening windows. */
export function Weekday({ name, windows, onChange }: WeekdayProps) {
  const t = useWords(hourWords)
  return (
    <li className={styles.day}>
      <strong>{name}</strong>
      <div className={styles.windows}>
        {windows.length === 0 && <span className={card.quiet}>{t('closed')}</span>}
        {windows.map(placed).map(({ one, place }) => (
          <WindowRow
            key={place}
            day={name}
            window={one}
            onChange={(window) => onChange(windows.map((other, index) => (index === place ? window : other)))}
            onRemove={() => onChange(windows.filter((_, index) => index !== place))}
          />
        ))}
      </div>
      <TouchButton
        className={card.small ?? ''}
        icon={<Icon name='plus' />}
        label={t('addWindowOn', { day: name })}
        onPress={() => onChange([...windows, { from: '08:00', to: '17:30' }])}
      >
        {t('addWindow')}
      </TouchButton>
    </li>
  )
}

interface WindowRowProps {
  readonly day: string
  readonly window: Window
  readonly onChange: (window: Window) => void
  readonly onRemove: () => void
}

function WindowRow({ day, window, onChange, onRemove }: WindowRowProps) {
  const t = useWords(hourWords)
  const { bookingOnly, ...always } = window
  return (
    <div className={styles.window}>
      <input
        type='time'
        aria-label={t('from', { day })}
        value={window.from}
        onChange={({ target }) => onChange({ ...window, from: target.value })}
      />
      –
      <input
        type='time'
        aria-label={t('to', { day })}
        value={window.to}
        onChange={({ target }) => onChange({ ...window, to: target.value })}
      />
      <label className={styles.check}>
        <input
          type='checkbox'
          checked={bookingOnly ?? false}
          onChange={({ target }) => onChange(target.checked ? { ...always, bookingOnly: true } : always)}
        />
        {t('bookingOnly')}
      </label>
      {window.matters && <span className={card.quiet}>{t('someMatters', { count: window.matters.length })}</span>}
      <TouchButton className={card.small ?? ''} label={t('removeWindow', { day })} onPress={onRemove}>
        <Icon name='cross' />
      </TouchButton>
    </div>
  )
}
