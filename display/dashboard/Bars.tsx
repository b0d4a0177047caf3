import type { ReactNode } from 'react'
import styles from './Bars.module.css'

export interface BarRow {
  readonly key: string
  readonly name: ReactNode
  readonly words: string
  /** 0 … 1 of the longest; null: no bar. */
  readonly length: number | null
  readonly ink: 'general' | 'priority' | 'booked' | 'express' | 'special' | 'turning' | `face-${number}`
}

/** More rows than this stand on one line each. */
const mostRoomy = 7

/** Rows with a name, a figure in words, and a bar as long as the figure is large. */
export function Bars({ rows }: { readonly rows: readonly BarRow[] }) {
  return (
    <ul className={styles.bars} data-many={rows.length > mostRoomy || undefined}>
      {rows.map(({ key, name, words, length, ink }) => (
        <li key={key}>
          <span className={styles.name}>{name}</span>
          <span className={styles.words}>{words}</span>
          <span className={styles.track} aria-hidden='true'>
            <span
              className={styles.bar}
              data-ink={ink}
              style={{ inlineSize: `${Math.round((length ?? 0) * 1000) / 10}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
