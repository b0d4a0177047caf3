import type { Catalogue } from '../../catalogue.ts'
import type { Answer, Command } from '../../contract.ts'
import type { SurgeView } from '../../surge-view.ts'
import { Icon } from '../parts/Icon.tsx'
import { useWords } from '../words/table.ts'
import { AdviceActs } from './AdviceActs.tsx'
import { AdviceCard } from './AdviceCard.tsx'
import styles from './SurgePanel.module.css'
import { useAdviceSound } from './useAdviceSound.ts'
import { surgeWords } from './words.ts'

interface SurgePanelProps {
  readonly surge: SurgeView
  readonly catalogue: Catalogue
  /** Absent on a display: it never acts. */
  readonly act?: (command: Command) => Promise<Answer>
}

/** Everything that is on the table; nothing at all while the hall is calm. */
export function SurgePanel({ surge, catalogue, act }: SurgePanelProps) {
  const t = useWords(surgeWords)
  const sound = useAdviceSound(surge)
  if (surge.advices.length === 0) return null
  return (
    <section className={styles.panel} aria-label={t('label')}>
      <div className={styles.advices}>
        {surge.advices.map((advice) => (
          <AdviceCard key={advice.id} advice={advice} catalogue={catalogue}>
            {act && <AdviceActs advice={advice} act={act} />}
          </AdviceCard>
        ))}
      </div>
      <button type='button' role='switch' aria-checked={sound.on} className={styles.sound} onClick={sound.toggle}>
        <Icon name={sound.on ? 'speaker' : 'silence'} />
        {t(sound.on ? 'soundOn' : 'soundOff')}
      </button>
      <p className={styles.spoken} role='status'>
        {surge.advices.some(({ stage }) => stage === 'offered') ? t('label') : ''}
      </p>
    </section>
  )
}
