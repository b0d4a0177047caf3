import type { Setup } from '../../../shared/setup.ts'
import { mostOf, surgeRanges, surgeSteps } from '../../../shared/setup-ranges.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { NumberField } from '../Field.tsx'
import styles from './Policy.module.css'
import { surgeFormWords } from './surge-form-words.ts'
import { setupWords } from './words.ts'

type Rules = Setup['surge']

const rules = ['forecast', 'waiting'] as const
const times = [
  'openAhead',
  'openAfter',
  'closeAhead',
  'closeAfter',
  'escalateAfter',
  'keepOpen',
  'askAgain',
] as const satisfies readonly (keyof Rules)[]

/** When a flexible counter is proposed, and when it may close. */
export function Surge({ surge, onChange }: { readonly surge: Rules; readonly onChange: (surge: Rules) => void }) {
  const t = useWords(surgeFormWords)
  const words = useWords(setupWords)
  const { rule } = surge
  const allowed = ([from, to]: readonly [number, number]) => t('allowed', { from, to })
  return (
    <>
      <section className={card.card}>
        <h3>{words('surge')}</h3>
        <p className={card.quiet}>{t('how')}</p>
        <fieldset className={styles.kinds} aria-label={words('surge')}>
          {rules.map((one) => (
            <label key={one} className={styles.kind} data-chosen={rule === one}>
              <input
                type='radio'
                name='surge'
                checked={rule === one}
                onChange={() => onChange({ ...surge, rule: one })}
              />
              <span>
                <strong>{t(one)}</strong>
                <span className={card.quiet}>{t(`${one}How`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </section>
      <section className={card.card} key={rule}>
        <h3>{t('steps')}</h3>
        <p className={card.quiet}>{t('stepsHow')}</p>
        <div className={styles.fields}>
          {surgeSteps.map((step) => (
            <NumberField
              key={step}
              label={t(step)}
              hint={allowed([1, mostOf[rule]])}
              unit={words(rule === 'forecast' ? 'minutes' : 'people')}
              value={surge[rule][step]}
              onChange={(value) => onChange({ ...surge, [rule]: { ...surge[rule], [step]: value } })}
            />
          ))}
        </div>
      </section>
      <section className={card.card}>
        <h3>{t('times')}</h3>
        <div className={styles.fields}>
          {times.map((time) => (
            <NumberField
              key={time}
              label={t(time)}
              hint={allowed(surgeRanges[time])}
              unit={words('minutes')}
              value={surge[time]}
              onChange={(value) => onChange({ ...surge, [time]: value })}
            />
          ))}
        </div>
      </section>
    </>
  )
}
