import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import styles from './Hours.module.css'
import { hourWords } from './hour-words.ts'
import { WindowMatters } from './WindowMatters.tsx'

export type Window = Setup['hours']['weekly'][number][number]

interface WindowRowProps {
  /** Tells these fields apart from those of another day. */
  readonly day: string
  readonly window: Window
  readonly matters: Setup['matters']
  readonly onChange: (window: Window) => void
  readonly onRemove: () => void
}

/** One opening window: from, to, for whom, for what. */
export function WindowRow({ day, window, matters, onChange, onRemove }: WindowRowProps) {
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
      <WindowMatters day={day} window={window} matters={matters} onChange={onChange} />
      <TouchButton className={card.small ?? ''} label={t('removeWindow', { day })} onPress={onRemove}>
        <Icon name='cross' />
      </TouchButton>
    </div>
  )
}
