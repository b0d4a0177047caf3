import { drawings, type IconName } from './drawings.ts'
import styles from './Icon.module.css'

interface IconProps {
  readonly name: IconName
  /** As wide as the text beside it, larger, or as large as a tile's. */
  readonly size?: 'text' | 'large' | 'tile'
}

/** One idea as a line drawing. Always beside its word, so it is silent. */
export function Icon({ name, size = 'text' }: IconProps) {
  return (
    <svg className={styles.icon} data-size={size} viewBox='0 0 48 48' aria-hidden='true'>
      <path d={drawings[name]} />
    </svg>
  )
}
