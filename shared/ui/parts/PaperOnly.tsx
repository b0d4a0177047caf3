import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './PaperOnly.module.css'

/** Stands on paper and on no screen; on paper there is nothing else. */
export function PaperOnly({ children }: { readonly children: ReactNode }) {
  return createPortal(
    <div className={styles.sheet} aria-hidden='true'>
      {children}
    </div>,
    document.body,
  )
}
