import { useState } from 'react'
import type { RatingReason, Score } from '../../contract.ts'
import { Faces } from '../parts/Faces.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { useAct } from '../useAct.ts'
import { RatingDetails } from './RatingDetails.tsx'

interface RatingProps {
  /** What the view offered for this visit. */
  readonly token: string
  /** Asks for more up to this score; a better one is sent with the face alone. */
  readonly moreUpTo: Score
  /** A face was pressed. */
  readonly onBegin?: () => void
  readonly onSent: () => void
}

/** Five faces; below a certain score reasons and a comment, all optional. A rating is sent once, as a whole. */
export function Rating({ token, moreUpTo, onBegin, onSent }: RatingProps) {
  const { act, busy, refusal, clear } = useAct()
  const [score, setScore] = useState<Score | null>(null)

  const send = async (given: Score, reasons: readonly RatingReason[], comment: string) => {
    const answer = await act({ type: 'rate', token, score: given, reasons: [...reasons], comment: comment.trim() })
    if (answer.ok) onSent()
  }
  const choose = (given: Score) => {
    onBegin?.()
    setScore(given)
    if (given > moreUpTo) void send(given, [], '')
  }

  const words = <Refusal refusal={refusal} onClear={clear} />
  if (score !== null && score <= moreUpTo)
    return (
      <RatingDetails
        score={score}
        busy={busy}
        onAgain={() => setScore(null)}
        onSend={(reasons, comment) => void send(score, reasons, comment)}
      >
        {words}
      </RatingDetails>
    )
  return (
    <>
      <Faces onChoose={choose} chosen={score} busy={busy} />
      {words}
    </>
  )
}
