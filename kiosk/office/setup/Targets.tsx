import type { Setup } from '../../../shared/setup.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { NumberField } from '../Field.tsx'
import { figureFormWords } from './figure-form-words.ts'
import styles from './Policy.module.css'
import { shareOfPercent, wholePercent } from './percent.ts'
import { setupWords } from './words.ts'

type Aims = Setup['targets']

export function Targets({ targets, onChange }: { readonly targets: Aims; readonly onChange: (targets: Aims) => void }) {
  const t = useWords(figureFormWords)
  const words = useWords(setupWords)
  return (
    <section className={card.card}>
      <h3>{words('targets')}</h3>
      <p className={card.quiet}>{t('targetsHow')}</p>
      <div className={styles.fields}>
        <NumberField
          label={t('meanWaitMinutes')}
          unit={words('minutes')}
          value={targets.meanWaitMinutes}
          onChange={(meanWaitMinutes) => onChange({ ...targets, meanWaitMinutes })}
        />
        <NumberField
          label={t('withinMinutes')}
          unit={words('minutes')}
          value={targets.withinMinutes}
          onChange={(withinMinutes) => onChange({ ...targets, withinMinutes })}
        />
        <NumberField
          label={t('withinShare')}
          unit={words('percent')}
          value={wholePercent(targets.withinShare)}
          onChange={(percent) => onChange({ ...targets, withinShare: shareOfPercent(percent) })}
        />
        <NumberField
          label={t('satisfiedShare')}
          unit={words('percent')}
          value={wholePercent(targets.satisfiedShare)}
          onChange={(percent) => onChange({ ...targets, satisfiedShare: shareOfPercent(percent) })}
        />
      </div>
    </section>
  )
}
