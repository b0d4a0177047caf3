import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import styles from './CounterForm.module.css'
import { counterWords } from './counter-words.ts'
import { tierOf, withTier } from './tiers.ts'

type Serves = Setup['counters'][number]['serves']

interface TiersProps {
  readonly lanes: Setup['lanes']
  readonly serves: Serves
  readonly onChange: (serves: Serves) => void
}

/** Each lane stands in one tier of the counter, or in none. */
export function Tiers({ lanes, serves, onChange }: TiersProps) {
  const t = useWords(counterWords)
  const { language } = useLanguage()
  const tiers = [...serves.map((_, index) => index), serves.length].slice(0, lanes.length)
  return (
    <fieldset className={styles.tiers}>
      <legend>{t('serves')}</legend>
      <p>{t('tierHow')}</p>
      {lanes.map(({ id, name }) => (
        <fieldset key={id} className={styles.lane} aria-label={inLanguage(name, language)}>
          <span>{inLanguage(name, language)}</span>
          <span className={styles.choices}>
            <TouchButton
              kind='chip'
              className={styles.choice ?? ''}
              pressed={tierOf(serves, id) === null}
              onPress={() => onChange(withTier(serves, id, null))}
            >
              {t('notServed')}
            </TouchButton>
            {tiers.map((tier) => (
              <TouchButton
                key={tier}
                kind='chip'
                className={styles.choice ?? ''}
                pressed={tierOf(serves, id) === tier}
                onPress={() => onChange(withTier(serves, id, tier))}
              >
                {t('tier', { tier: tier + 1 })}
              </TouchButton>
            ))}
          </span>
        </fieldset>
      ))}
    </fieldset>
  )
}
