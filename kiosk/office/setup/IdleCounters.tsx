import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import styles from './Policy.module.css'
import { policyWords } from './policy-words.ts'
import { TurningNote } from './TurningNote.tsx'
import { withIdle } from './tiers.ts'

type Counters = Setup['counters']

interface IdleCountersProps {
  readonly setup: Setup
  readonly onChange: (counters: Counters) => void
}

/** A counter with lanes of its own: what it takes when none of theirs wait. */
export function IdleCounters({ setup, onChange }: IdleCountersProps) {
  const { counters, lanes } = setup
  const t = useWords(policyWords)
  const { language } = useLanguage()
  const nameOf = (id: string) => {
    const lane = lanes.find((one) => one.id === id)
    return lane ? inLanguage(lane.name, language) : id
  }
  const own = counters.filter(({ serves }) => isDedicated(serves, lanes))
  return (
    <section className={card.card}>
      <h3>{t('idle')}</h3>
      <p className={card.quiet}>{t(own.length > 0 ? 'idleHow' : 'idleNone')}</p>
      <TurningNote setup={setup} />
      <ul className={styles.counters}>
        {own.map((counter) => {
          const [first = [], ...later] = counter.serves
          const label = t('idleAt', { counter: counter.number, lanes: first.map(nameOf).join(t('and')) })
          return (
            <li key={counter.number}>
              <fieldset className={styles.counter}>
                <legend>{label}</legend>
                {lanes
                  .filter(({ id }) => !first.includes(id))
                  .map(({ id }) => (
                    <TouchButton
                      key={id}
                      kind='chip'
                      pressed={later.flat().includes(id)}
                      onPress={() => onChange(counters.map((one) => (one === counter ? withIdle(one, id) : one)))}
                    >
                      {nameOf(id)}
                    </TouchButton>
                  ))}
              </fieldset>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Its first tier leaves the general line out: there is somebody whom it calls before all others. */
function isDedicated(serves: Counters[number]['serves'], lanes: Setup['lanes']): boolean {
  const general = lanes.find(({ kind }) => kind === 'general')?.id
  return general !== undefined && !serves[0]?.includes(general)
}
