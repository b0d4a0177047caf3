import type { Answer, Command } from '../../shared/contract.ts'
import type { Bell } from '../../shared/staff-views.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { ago, bellPlace } from '../../shared/ui/staff/bell-place.ts'
import { bellWords } from '../../shared/ui/staff/bell-words.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { aidWords } from '../../shared/ui/words/aids.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Card.module.css'

interface BellCardProps {
  readonly bell: Bell
  readonly act: (command: Command) => Promise<Answer>
}

/** Somebody rang: where, for what, how long ago; and who goes. */
export function BellCard({ bell, act }: BellCardProps) {
  const t = useWords(bellWords)
  const aid = useWords(aidWords)
  const { language } = useLanguage()
  const now = useNow()
  const place = bellPlace(bell, language)
  return (
    <article className={styles.card} data-kind='bell'>
      <div className={styles.words}>
        <h3>{place}</h3>
        <p>{aid(bell.aid)}</p>
        <p>{ago(bell.rungAt, now, language)}</p>
      </div>
      <TouchButton
        kind='now'
        label={t('goingTo', { place, aid: aid(bell.aid) })}
        onPress={() => void act({ type: 'answer-bell', bell: bell.id })}
      >
        {t('going')}
      </TouchButton>
    </article>
  )
}
