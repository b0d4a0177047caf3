import styles from './Notice.module.css'
import { Screen } from './Screen.tsx'

interface NoticeProps {
  readonly title: string
  readonly words?: string
  /** coming: there is nothing to say yet. */
  readonly tone?: 'plain' | 'coming'
}

/** A page with one thing to say. */
export function Notice({ title, words, tone = 'plain' }: NoticeProps) {
  return (
    <Screen title={title}>
      <div className={styles.notice} data-tone={tone} aria-busy={tone === 'coming'}>
        <h1>{title}</h1>
        {words && <p>{words}</p>}
      </div>
    </Screen>
  )
}
