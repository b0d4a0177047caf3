import styles from './Notice.module.css'
import { Screen } from './Screen.tsx'

interface NoticeProps {
  readonly title: string
  readonly words?: string
  readonly tone?: 'plain' | 'quiet'
}

/** A page with one thing to say. */
export function Notice({ title, words, tone = 'plain' }: NoticeProps) {
  return (
    <Screen title={title}>
      <div className={styles.notice} data-tone={tone}>
        <h1>{title}</h1>
        {words && <p>{words}</p>}
      </div>
    </Screen>
  )
}
