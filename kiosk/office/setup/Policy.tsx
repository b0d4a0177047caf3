import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { NumberField } from '../Field.tsx'
import styles from './Policy.module.css'
import { policyWords } from './policy-words.ts'
import { setupWords } from './words.ts'

type Rules = Setup['policy']

interface PolicyProps {
  readonly setup: Setup
  readonly onChange: (policy: Rules) => void
}

const kinds = ['accumulating', 'strict', 'first-come'] as const satisfies readonly Rules['kind'][]

/** Who is next. */
export function Policy({ setup, onChange }: PolicyProps) {
  const t = useWords(policyWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const { policy, lanes } = setup
  return (
    <>
      <section className={card.card}>
        <h3>{words('policy')}</h3>
        <p className={card.quiet}>{t('how')}</p>
        <fieldset className={styles.kinds} aria-label={words('policy')}>
          {kinds.map((kind) => (
            <label key={kind} className={styles.kind} data-chosen={policy.kind === kind}>
              <input
                type='radio'
                name='policy'
                checked={policy.kind === kind}
                onChange={() => onChange({ ...policy, kind })}
              />
              <span>
                <strong>{t(kind)}</strong>
                <span className={card.quiet}>{t(`${kind}How`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </section>
      {policy.kind === 'accumulating' && (
        <section className={card.card}>
          <h3>{t('weights')}</h3>
          <p className={card.quiet}>{t('weightsHow')}</p>
          <div className={styles.fields}>
            {lanes.map(({ id, name }) => (
              <NumberField
                key={id}
                label={inLanguage(name, language)}
                unit={t('weightUnit')}
                step={0.5}
                value={policy.weights[id] ?? 1}
                onChange={(weight) => onChange({ ...policy, weights: { ...policy.weights, [id]: weight } })}
              />
            ))}
          </div>
        </section>
      )}
      <section className={card.card}>
        <h3>{t('promise')}</h3>
        <div className={styles.fields}>
          <NumberField
            label={t('promiseMinutes')}
            hint={t('promiseHint')}
            unit={words('minutes')}
            value={policy.promiseMinutes}
            onChange={(promiseMinutes) => onChange({ ...policy, promiseMinutes })}
          />
          <NumberField
            label={t('bookedEarlyMinutes')}
            unit={words('minutes')}
            value={policy.bookedEarlyMinutes}
            onChange={(bookedEarlyMinutes) => onChange({ ...policy, bookedEarlyMinutes })}
          />
          <NumberField
            label={t('bookedGraceMinutes')}
            hint={t('graceHint')}
            unit={words('minutes')}
            value={policy.bookedGraceMinutes}
            onChange={(bookedGraceMinutes) => onChange({ ...policy, bookedGraceMinutes })}
          />
        </div>
      </section>
    </>
  )
}
