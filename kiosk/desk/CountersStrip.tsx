import type { CounterGlance } from '../../shared/staff-views.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './CountersStrip.module.css'
import { deskWords } from './words.ts'

/** Each counter in a few characters: where to send somebody. */
export function CountersStrip({ counters }: { readonly counters: readonly CounterGlance[] }) {
  const t = useWords(deskWords)
  return (
    <section className={styles.strip}>
      <h2>{t('counters')}</h2>
      <ul className={styles.counters}>
        {counters.map((glance) => (
          <li key={glance.counter} data-stage={glance.stage}>
            <span>{t('counter', { counter: glance.counter })}</span>
            <strong>{state(glance)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )

  function state({ stage, number }: CounterGlance): string {
    if (stage === 'closed') return t('counterClosed')
    return number ?? t(stage === 'paused' ? 'counterPaused' : 'counterFree')
  }
}
