import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Warning.module.css'

interface WarningProps {
  readonly children: ReactNode
  /** status: it may come while somebody looks, and is read out then. */
  readonly role?: 'status'
}

/** Something that somebody should see to, calmly: what it is, and what to do. */
export function Warning({ children, role }: WarningProps) {
  return (
    <p className={styles.warning} role={role}>
      <Icon name='attention' />
      <span>{children}</span>
    </p>
  )
}
