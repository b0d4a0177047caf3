import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { placed } from '../placed.ts'
import styles from './CounterForm.module.css'
import { listWords } from './list-words.ts'
import { TextForm } from './TextForm.tsx'
import { setupWords } from './words.ts'

const mostNotices = 12

interface NoticesProps {
  readonly setup: Setup
  readonly onChange: (notices: Setup['notices']) => void
}

/** What the board tells the hall between calls. */
export function Notices({ setup: { notices, languages }, onChange }: NoticesProps) {
  const t = useWords(listWords)
  const words = useWords(setupWords)
  return (
    <section className={card.card}>
      <h3>{words('notices')}</h3>
      <p className={card.quiet}>{t('noticesHow')}</p>
      {notices.map(placed).map(({ one, place }) => (
        <div key={place} className={styles.skill}>
          <TextForm
            long
            label={t('notice', { place: place + 1 })}
            languages={languages}
            text={one}
            onChange={(text) => onChange(notices.map((other, index) => (index === place ? text : other)))}
          />
          <TouchButton
            label={t('removeNotice', { place: place + 1 })}
            onPress={() => onChange(notices.filter((_, index) => index !== place))}
          >
            {words('remove')}
          </TouchButton>
        </div>
      ))}
      {notices.length < mostNotices && (
        <TouchButton icon={<Icon name='plus' />} onPress={() => onChange([...notices, { 'zh-TW': '' }])}>
          {t('addNotice')}
        </TouchButton>
      )}
    </section>
  )
}
