import { Fragment, type ReactNode } from 'react'
import type { IconName } from '../../shared/ui/parts/drawings.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import styles from './TileButton.module.css'

interface TileButtonProps {
  readonly icon: IconName
  readonly name: string
  readonly tone?: 'plain' | 'quiet'
  readonly onPress: () => void
  /** The small line below the name. */
  readonly children: ReactNode
}

/** One of the large choices of the first page. */
export function TileButton({ icon, name, tone = 'plain', onPress, children }: TileButtonProps) {
  return (
    <TouchButton
      className={tone === 'quiet' ? `${styles.tile} ${styles.quiet}` : styles.tile}
      icon={
        <span className={styles.icon}>
          <Icon name={icon} size='tile' />
        </span>
      }
      onPress={onPress}
    >
      <strong>{breakable(name)}</strong>
      <small>{children}</small>
    </TouchButton>
  )
}

/** A long Chinese name breaks after its middle dot, not within a word. */
function breakable(name: string): ReactNode {
  return name.split('・').map((part, place, parts) => (
    <Fragment key={part}>
      {part}
      {place < parts.length - 1 && '・'}
      {place < parts.length - 1 && <wbr />}
    </Fragment>
  ))
}
