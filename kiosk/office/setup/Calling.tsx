import type { Setup } from '../../../shared/setup.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { NumberField } from '../Field.tsx'
import { figureFormWords } from './figure-form-words.ts'
import styles from './Policy.module.css'
import { setupWords } from './words.ts'

type Rules = Setup['calling']

export function Calling({
  calling,
  onChange,
}: {
  readonly calling: Rules
  readonly onChange: (calling: Rules) => void
}) {
  const t = useWords(figureFormWords)
  const words = useWords(setupWords)
  return (
    <section className={card.card}>
      <h3>{words('calling')}</h3>
      <p className={card.quiet}>{t('callingHow')}</p>
      <div className={styles.fields}>
        <NumberField
          label={t('calls')}
          unit={words('times')}
          value={calling.calls}
          onChange={(calls) => onChange({ ...calling, calls })}
        />
        <NumberField
          label={t('gapSeconds')}
          unit={words('seconds')}
          value={calling.gapSeconds}
          onChange={(gapSeconds) => onChange({ ...calling, gapSeconds })}
        />
        <NumberField
          label={t('returnMinutes')}
          unit={words('minutes')}
          value={calling.returnMinutes}
          onChange={(returnMinutes) => onChange({ ...calling, returnMinutes })}
        />
        <NumberField
          label={t('returnAfter')}
          unit={words('people')}
          value={calling.returnAfter}
          onChange={(returnAfter) => onChange({ ...calling, returnAfter })}
        />
        <NumberField
          label={t('undoMinutes')}
          unit={words('minutes')}
          value={calling.undoMinutes}
          onChange={(undoMinutes) => onChange({ ...calling, undoMinutes })}
        />
      </div>
    </section>
  )
}
