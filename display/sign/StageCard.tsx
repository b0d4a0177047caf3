import { useStale } from '../../shared/ui/useStale.ts'
import { pauseWords } from '../../shared/ui/words/pause-reasons.ts'
import type { SignView } from '../../shared/views.ts'
import { Both } from './Both.tsx'
import styles from './StageCard.module.css'
import { useLastCall } from './useLastCall.ts'
import { signWords } from './words.ts'

/** The one thing that the hall wants to know of this counter. */
export function StageCard({ view }: { readonly view: SignView }) {
  const stale = useStale()
  const call = useLastCall(view.announcement)
  const { stage, number, calling, reason } = view
  if (stage === 'closed') return <Saying say='closed' then='closedHow' />
  if (!number && stage === 'paused') return <Paused reason={reason} />
  if (!number) return <Saying say='ready' then='readyHow' />
  const news = stale ? 'lost' : calling ? 'calling' : 'serving'
  return (
    <section className={styles.card} data-news={news} aria-live='polite'>
      <div className={styles.visit}>
        <h2 className={styles.label}>
          <Both text={signWords[news]} />
        </h2>
        <p key={`${number} ${call}`} className={styles.number} data-digits={number.length}>
          {number}
        </p>
      </div>
    </section>
  )
}

interface SayingProps {
  readonly say: 'closed' | 'ready'
  readonly then: 'closedHow' | 'readyHow'
}

function Saying({ say, then }: SayingProps) {
  return (
    <section className={styles.card} data-news={say}>
      <div className={styles.saying}>
        <h2>
          <Both text={signWords[say]} />
        </h2>
        <p>
          <Both text={signWords[then]} />
        </p>
      </div>
    </section>
  )
}

function Paused({ reason }: Pick<SignView, 'reason'>) {
  return (
    <section className={styles.card} data-news='paused'>
      <div className={styles.saying}>
        <h2>
          <Both text={signWords.paused} />
        </h2>
        {reason && (
          <p>
            <Both text={pauseWords[reason]} />
          </p>
        )}
      </div>
    </section>
  )
}
