import type { Score } from '../../contract.ts'
import { useLanguage } from '../useLanguage.ts'
import { faceWords } from '../words/faces.ts'
import { wordsIn } from '../words/table.ts'
import { Face } from './Face.tsx'
import styles from './Faces.module.css'
import { isSecondTap } from './second-tap.ts'

interface FacesProps {
  readonly onChoose: (score: Score) => void
  readonly chosen?: Score | null
  readonly busy?: boolean
}

/** Five faces with their words, the best first, always in this order. */
export function Faces({ onChoose, chosen = null, busy = false }: FacesProps) {
  const { language } = useLanguage()
  const second = language === 'zh-TW' ? 'en' : 'zh-TW'
  return (
    <ul className={styles.faces}>
      {scores.map((score) => (
        <li key={score}>
          <button
            type='button'
            className={styles.face}
            data-score={score}
            aria-pressed={chosen === score}
            aria-disabled={busy || undefined}
            onClick={(event) => !busy && !isSecondTap(event) && onChoose(score)}
          >
            <Face score={score} />
            <strong>{wordsIn(faceWords, language)(score)}</strong>
            <small lang={second}>{wordsIn(faceWords, second)(score)}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}

const scores = [5, 4, 3, 2, 1] as const
