import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { ratingWords } from '../../shared/ui/rating/words.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './RestPage.module.css'

/** A few seconds of thanks. */
export function ThanksPage() {
  const t = useWords(ratingWords)
  return (
    <Screen title={t('thanks')} spread='full'>
      <div className={styles.rest} role='status'>
        <Icon name='heart' size='tile' />
        <h1>{t('thanks')}</h1>
        <p>{t('thanksMore')}</p>
      </div>
    </Screen>
  )
}
