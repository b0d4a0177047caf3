import type { ReactNode } from 'react'
import styles from './Page.module.css'

interface PageProps {
  readonly title: string
  /** One sentence: what can be done here. */
  readonly words?: string
  /** Beside the title: the one thing that is done most. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** One part of the office. */
export function Page({ title, words, action, children }: PageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h2>{title}</h2>
          {words && <p>{words}</p>}
        </div>
        {action}
      </div>
      {children}
    </div>
  )
}
