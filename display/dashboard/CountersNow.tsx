import type { CounterGlance } from '../../shared/staff-views.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './CountersNow.module.css'
import strip from './LiveStrip.module.css'
import { dashboardWords } from './words.ts'

/** Every counter as a small plate: its number, and how it stands. */
export function CountersNow({ counters }: { readonly counters: readonly CounterGlance[] }) {
  const t = useWords(dashboardWords)
  const count = (stage: CounterGlance['stage']) => counters.filter((counter) => counter.stage === stage).length
  return (
    <div className={strip.part}>
      <h2>
        {t('counters')}
        <small>{t('countersNow', { open: count('open'), paused: count('paused'), closed: count('closed') })}</small>
      </h2>
      <ul className={styles.plates}>
        {counters.map((counter) => (
          <li key={counter.counter} data-stage={standing(counter)}>
            <span className={styles.words}>{wordsFor(counter, t)}</span>
            <span aria-hidden='true'>{counter.counter}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function standing({ stage, number }: CounterGlance): 'serving' | CounterGlance['stage'] {
  return stage === 'open' && number !== null ? 'serving' : stage
}

function wordsFor(glance: CounterGlance, t: ReturnType<typeof useWords<typeof dashboardWords>>): string {
  const { counter, stage, number } = glance
  if (stage === 'closed') return t('counterClosed', { counter })
  if (stage === 'paused') return t('counterPaused', { counter })
  return number === null ? t('counterFree', { counter }) : t('counterServes', { counter, number })
}
