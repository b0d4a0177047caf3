import { useState } from 'react'
import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { CounterForm } from './CounterForm.tsx'
import styles from './Counters.module.css'
import { counterWords } from './counter-words.ts'
import { TurningNote } from './TurningNote.tsx'
import { useServing } from './useServing.ts'
import { setupWords } from './words.ts'

export type Counter = Setup['counters'][number]

interface CountersProps {
  readonly setup: Setup
  readonly onChange: (counters: Setup['counters']) => void
}

/** The counters, and which visitors each of them takes. */
export function Counters({ setup, onChange }: CountersProps) {
  const t = useWords(counterWords)
  const words = useWords(setupWords)
  /** The place of the counter whose form is open; one beyond the last: a new one. */
  const [place, setPlace] = useState<number | null>(null)
  const { counters } = setup
  const put = (counter: Counter | null) => {
    const others = counters.filter((_, index) => index !== place)
    const next = counter ? [...others, counter] : others
    onChange(next.toSorted((a, b) => a.number - b.number))
    setPlace(null)
  }
  return (
    <>
      <TurningNote setup={setup} />
      <section className={card.card}>
        <div className={styles.head}>
          <p className={card.quiet}>{t('how')}</p>
          <TouchButton icon={<Icon name='plus' />} onPress={() => setPlace(counters.length)}>
            {t('addTitle')}
          </TouchButton>
        </div>
        <ul className={styles.list}>
          {counters.map((counter, index) => (
            <CounterRow
              key={counter.number}
              counter={counter}
              setup={setup}
              onEdit={() => setPlace(index)}
              edit={words('edit')}
            />
          ))}
        </ul>
      </section>
      {place !== null && (
        <CounterForm setup={setup} counter={counters[place] ?? null} onDone={put} onClose={() => setPlace(null)} />
      )}
    </>
  )
}

interface CounterRowProps {
  readonly counter: Counter
  readonly setup: Setup
  readonly edit: string
  readonly onEdit: () => void
}

function CounterRow({ counter, setup, edit, onEdit }: CounterRowProps) {
  const t = useWords(counterWords)
  const { language } = useLanguage()
  const serving = useServing(setup)
  const { number, name, flexible, skills, serves } = counter
  return (
    <li className={styles.row}>
      <strong className={styles.number}>{number}</strong>
      <div>
        <h3>
          {name ? inLanguage(name, language) : t('counter', { counter: number })}
          {flexible && <span className={styles.tag}>{t('flexible')}</span>}
        </h3>
        <p>{serving(serves)}</p>
        {skills.length > 0 && (
          <p className={card.quiet}>{skills.map((skill) => inLanguage(skill, language)).join(t('and'))}</p>
        )}
      </div>
      <TouchButton className={card.small ?? ''} label={`${edit} ${t('counter', { counter: number })}`} onPress={onEdit}>
        {edit}
      </TouchButton>
    </li>
  )
}
