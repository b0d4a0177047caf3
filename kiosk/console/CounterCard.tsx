import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage } from '../../shared/language.ts'
import type { CounterGlance } from '../../shared/staff-views.ts'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './CounterCard.module.css'
import { dialogWords } from './dialog-words.ts'

interface CounterCardProps {
  readonly glance: CounterGlance
  readonly catalogue: Catalogue
  readonly mayChoose: boolean
  readonly onChoose: () => void
}

/** A counter on the first page: its number, what it serves, and who is there. */
export function CounterCard({ glance, catalogue, mayChoose, onChoose }: CounterCardProps) {
  const t = useWords(dialogWords)
  const { language } = useLanguage()
  const { counter, stage, clerk, flexible } = glance
  const known = catalogue.counters.find(({ number }) => number === counter)
  return (
    <li>
      <TouchButton className={styles.card ?? ''} why={mayChoose ? null : 'other-clerk'} onPress={onChoose}>
        <span className={styles.number}>{counter}</span>
        <span className={styles.words}>
          <span className={styles.state} data-stage={stage}>
            {stage === 'closed' ? t('closed') : t(stage, { clerk: clerk ?? '' })}
            {flexible && <span className={styles.flexible}>{t('flexible')}</span>}
          </span>
          {known?.name && <span>{inLanguage(known.name, language)}</span>}
          <span className={styles.lanes}>
            {known?.serves.map((lane) => (
              <LanePill key={lane} lane={lane} />
            ))}
          </span>
        </span>
      </TouchButton>
    </li>
  )
}
