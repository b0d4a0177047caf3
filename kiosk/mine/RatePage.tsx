import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { Rating } from '../../shared/ui/rating/Rating.tsx'
import { ratingWords } from '../../shared/ui/rating/words.ts'
import { useBusy } from '../../shared/ui/useBusy.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { MineView } from '../../shared/views.ts'
import styles from './RatePage.module.css'

interface RatePageProps {
  readonly rating: MineView['rating']
  readonly onBack: () => void
}

/** The five faces on the phone, with room for words whatever the face. */
export function RatePage({ rating, onBack }: RatePageProps) {
  const t = useWords(ratingWords)
  const frame = useWords(frameWords)
  const isOpen = typeof rating === 'object'
  useBusy(isOpen)
  return (
    <Screen title={t('title')} spread='full'>
      <div className={styles.page}>
        <h1>{isOpen ? t('title') : t('thanks')}</h1>
        <p className={styles.soft}>{isOpen ? t('anonymous') : t('thanksMore')}</p>
        {isOpen && <Rating token={rating.token} moreUpTo={5} onSent={onBack} />}
        <TouchButton kind='quiet' icon={<Icon name='back' />} onPress={onBack}>
          {frame('back')}
        </TouchButton>
      </div>
    </Screen>
  )
}
