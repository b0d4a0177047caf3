import { Icon } from '../../shared/ui/parts/Icon.tsx'
import styles from './Cards.module.css'
import type { Card } from './cards.ts'

/** The five figures that a head reads first. */
export function Cards({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <ul className={styles.cards}>
      {cards.map(({ title, value, unit, note, target }) => (
        <li key={title} className={styles.card}>
          <h2>{title}</h2>
          <p className={styles.value}>
            <strong>{value}</strong> <span>{unit}</span>
          </p>
          {target && (
            <p className={styles.target} data-met={target.isMet}>
              <Icon name={target.isMet ? 'check' : 'attention'} />
              {target.words}
            </p>
          )}
          <p className={styles.note}>{note}</p>
        </li>
      ))}
    </ul>
  )
}
