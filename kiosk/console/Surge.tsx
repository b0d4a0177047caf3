import type { Catalogue } from '../../shared/catalogue.ts'
import type { Answer, Command } from '../../shared/contract.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import type { SurgeView } from '../../shared/surge-view.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { SurgePanel } from '../../shared/ui/surge/SurgePanel.tsx'
import { surgeWords } from '../../shared/ui/surge/words.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Surge.module.css'

interface SurgeProps {
  readonly surge: SurgeView
  /** Where the clerk sits; null before a counter was chosen. */
  readonly counter: CounterNumber | null
  readonly catalogue: Catalogue
  readonly act: (command: Command) => Promise<Answer>
}

/** What the office asks of the back line, also before it sits at a counter; and that this counter closes next. */
export function Surge({ surge, counter, catalogue, act }: SurgeProps) {
  const t = useWords(surgeWords)
  const closes = counter !== null && surge.closing.includes(counter)
  return (
    <div className={styles.surge} data-seated={counter === null ? undefined : true}>
      <SurgePanel surge={surge} catalogue={catalogue} act={act} />
      {closes && (
        <p className={styles.closing} role='status'>
          <Icon name='check' />
          {t('closingHere')}
        </p>
      )}
    </div>
  )
}
