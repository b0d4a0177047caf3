import { useState } from 'react'
import type { Language } from '../../shared/language.ts'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { LanguageChoice } from '../../shared/ui/parts/LanguageChoice.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { Rating } from '../../shared/ui/rating/Rating.tsx'
import { ratingWords } from '../../shared/ui/rating/words.ts'
import { useAct } from '../../shared/ui/useAct.ts'
import { useCountdown } from '../../shared/ui/useCountdown.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useTouches } from '../../shared/ui/useTouches.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import styles from './AskPage.module.css'
import { rateWords } from './words.ts'

interface AskPageProps {
  readonly token: string
  readonly languages: readonly Language[]
  /** Asked by the office; else the visitor asked for it. */
  readonly isInvited: boolean
  readonly onBegin: () => void
  readonly onOver: (how: 'rated' | 'declined') => void
}

/** Five faces, one tap. Nothing of it is seen at the counter. */
export function AskPage({ token, languages, isInvited, onBegin, onOver }: AskPageProps) {
  const t = useWords(ratingWords)
  const r = useWords(rateWords)
  const { language } = useLanguage()
  const { act, busy, refusal, clear } = useAct()
  const [isPressed, setPressed] = useState(false)
  const second = language === 'zh-TW' ? 'en' : 'zh-TW'
  const touches = useTouches()
  // Who opened the faces and left: the tablet rests again. An invitation ends by itself.
  useCountdown(patience, isInvited && !isPressed ? null : touches, () => onOver('declined'))

  const decline = async () => {
    if (!isInvited) return onOver('declined')
    const answer = await act({ type: 'decline-rating', token })
    if (answer.ok) onOver('declined')
  }
  const begin = () => {
    setPressed(true)
    onBegin()
  }
  return (
    <Screen title={t('title')} spread='full'>
      <div className={styles.page}>
        <div className={styles.title}>
          <h1>{t('title')}</h1>
          <p lang={second}>{wordsIn(ratingWords, second)('title')}</p>
        </div>
        {!isPressed && <LanguageChoice offered={languages} />}
        <div className={styles.rating}>
          <Rating token={token} moreUpTo={3} onBegin={begin} onSent={() => onOver('rated')} />
        </div>
        <Refusal refusal={refusal} onClear={clear} />
        {!isPressed && (
          <div className={styles.foot}>
            <p>
              {t('anonymous')} {t('oneTap')}
            </p>
            <TouchButton kind='chip' busy={busy} onPress={decline}>
              {r('notNow')}
            </TouchButton>
          </div>
        )}
      </div>
    </Screen>
  )
}

const patience = 45
