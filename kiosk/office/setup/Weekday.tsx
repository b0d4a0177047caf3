import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { placed } from '../placed.ts'
import styles from './Hours.module.css'
import { hourWords } from './hour-words.ts'
import { WindowRow } from './WindowRow.tsx'

type Windows = Setup['hours']['weekly'][number]

interface WeekdayProps {
  readonly name: string
  readonly windows: Windows
  readonly matters: Setup['matters']
  readonly onChange: (windows: Windows) => void
}

/** One day of the week and its opening windows. */
export function Weekday({ name, windows, matters, onChange }: WeekdayProps) {
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
            matters={matters}
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
