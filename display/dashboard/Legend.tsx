import styles from './Legend.module.css'

interface LegendProps {
  /** Each as it is drawn, and what it stands for. */
  readonly entries: readonly {
    readonly ink: 'strong' | 'soft' | 'warning' | 'target' | 'line'
    readonly words: string
  }[]
}

/** What the inks of a chart mean. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ ink, words }) => (
        <li key={words} data-ink={ink}>
          {words}
        </li>
      ))}
    </ul>
  )
}
