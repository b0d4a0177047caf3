import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { useNow } from '../../shared/ui/useNow.ts'
import { useStale } from '../../shared/ui/useStale.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import type { Call } from '../../shared/views.ts'
import styles from './CallCard.module.css'
import { isFresh } from './shown.ts'
import { TwoLanguages } from './TwoLanguages.tsx'
import { boardWords } from './words.ts'

interface CallCardProps {
  readonly call: Call
  /** The call that chimes now: it slides in and pulses twice. */
  readonly announced: Call | null
}

/** Half the wall: who is called, and where to. */
export function CallCard({ call, announced }: CallCardProps) {
  const now = useNow()
  const stale = useStale()
  const news = stale ? 'lost' : isFresh(call, now) ? 'now' : 'last'
  return (
    <section className={styles.card} data-news={news} aria-live='polite'>
      <h1 className={styles.label}>
        <TwoLanguages table={boardWords} say={news} />
      </h1>
      <p
        key={call.seq}
        className={styles.call}
        data-digits={call.number.length}
        data-announced={(announced?.seq === call.seq && !stale) || undefined}
      >
        <span className={styles.number}>{call.number}</span>
        <span className={styles.arrow}>
          <Icon name='arrow' />
        </span>
        <span className={styles.counter}>
          <strong>{call.counter}</strong>
          <span>{wordsIn(boardWords, 'zh-TW')('counter')}</span>
          <span className={styles.english} lang='en'>
            {wordsIn(boardWords, 'en')('counter')}
          </span>
        </span>
      </p>
    </section>
  )
}
