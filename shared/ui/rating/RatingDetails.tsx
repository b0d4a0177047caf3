import { type ReactNode, useId, useState } from 'react'
import type { RatingReason, Score } from '../../contract.ts'
import { Face } from '../parts/Face.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { useCountdown } from '../useCountdown.ts'
import { useLanguage } from '../useLanguage.ts'
import { useTouches } from '../useTouches.ts'
import { useView } from '../useView.ts'
import { faceIn } from '../words/faces.ts'
import { ratingReasonWords } from '../words/rating-reasons.ts'
import { useWords } from '../words/table.ts'
import styles from './RatingDetails.module.css'
import { ratingWords } from './words.ts'

interface RatingDetailsProps {
  readonly score: Score
  readonly busy: boolean
  /** The wrong face: back to all five. */
  readonly onAgain: () => void
  readonly onSend: (reasons: readonly RatingReason[], comment: string) => void
  /** What there is to say beside the button, e.g. why it was refused. */
  readonly children: ReactNode
}

/**
 * Reasons and a comment. Who walks away has rated all the same: after a while without touch it is sent as it is. Not
 * while the line is down: it would be refused, and nobody is there to press again.
 */
export function RatingDetails({ score, busy, onAgain, onSend, children }: RatingDetailsProps) {
  const t = useWords(ratingWords)
  const { language } = useLanguage()
  const reason = useWords(ratingReasonWords)
  const heading = useId()
  const [reasons, setReasons] = useState<readonly RatingReason[]>([])
  const [comment, setComment] = useState('')
  const touches = useTouches()
  const { online } = useView()
  const send = () => onSend(reasons, comment)
  const seconds = useCountdown(patience, busy || !online ? null : touches, send)
  const toggle = (one: RatingReason) =>
    setReasons(reasons.includes(one) ? reasons.filter((other) => other !== one) : [...reasons, one])

  return (
    <form
      className={styles.details}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={styles.chosen}>
        <Face score={score} />
        <strong>{faceIn(score, language)}</strong>
        <TouchButton kind='quiet' onPress={onAgain}>
          {t('again')}
        </TouchButton>
      </div>
      {score <= 3 && (
        <fieldset className={styles.reasons} aria-labelledby={heading}>
          <h2 id={heading}>{t('why')}</h2>
          {all.map((one) => (
            <TouchButton key={one} kind='chip' pressed={reasons.includes(one)} onPress={() => toggle(one)}>
              {reason(one)}
            </TouchButton>
          ))}
        </fieldset>
      )}
      <label className={styles.comment}>
        <span>{t('comment')}</span>
        <textarea value={comment} maxLength={longest} rows={3} onChange={(event) => setComment(event.target.value)} />
      </label>
      <p className={styles.soft}>{t('private')}</p>
      {children}
      <div className={styles.send}>
        <p className={styles.soft}>{t('sendsItself', { seconds })}</p>
        <TouchButton kind='primary' submit busy={busy}>
          {t('send')}
        </TouchButton>
      </div>
    </form>
  )
}

const all: readonly RatingReason[] = ['wait', 'attitude', 'knowledge', 'environment', 'other']
const longest = 500
const patience = 20
