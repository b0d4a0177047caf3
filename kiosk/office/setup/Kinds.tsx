import card from '../Card.module.css'
import styles from './Policy.module.css'

interface Kind<K extends string> {
  readonly kind: K
  readonly name: string
  readonly how: string
}

interface KindsProps<K extends string> {
  /** Of the group of keys, in no language. */
  readonly group: string
  readonly label: string
  readonly kinds: readonly Kind<K>[]
  readonly chosen: K
  readonly onChoose: (kind: K) => void
}

/** One of several ways, each with what it means. */
export function Kinds<K extends string>({ group, label, kinds, chosen, onChoose }: KindsProps<K>) {
  return (
    <fieldset className={styles.kinds} aria-label={label}>
      {kinds.map(({ kind, name, how }) => (
        <label key={kind} className={styles.kind} data-chosen={chosen === kind}>
          <input type='radio' name={group} checked={chosen === kind} onChange={() => onChoose(kind)} />
          <span>
            <strong>{name}</strong>
            <span className={card.quiet}>{how}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
