import { inLanguage } from '../../shared/language.ts'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useCatalogue } from '../../shared/ui/useCatalogue.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import type { RateView } from '../../shared/views.ts'
import styles from './RestPage.module.css'
import { rateWords } from './words.ts'

interface RestPageProps {
  readonly view: RateView
  /** Somebody who was not asked may still rate. */
  readonly onWish: (() => void) | null
}

/** Nothing asks, nothing moves. */
export function RestPage({ view, onWish }: RestPageProps) {
  const t = useWords(rateWords)
  const { language } = useLanguage()
  const { office } = useCatalogue()
  const second = language === 'zh-TW' ? 'en' : 'zh-TW'
  return (
    <Screen title={t('restTitle')} spread='full'>
      <div className={styles.rest}>
        <p className={styles.office}>{inLanguage(office.name, language)}</p>
        <h1>{t('restTitle')}</h1>
        <p lang={second}>{wordsIn(rateWords, second)('restTitle')}</p>
        <p className={styles.counter}>{t('counter', { counter: view.counter })}</p>
      </div>
      {onWish && (
        <div className={styles.wish}>
          <TouchButton kind='quiet' onPress={onWish}>
            {t('wish')} <span lang={second}>{wordsIn(rateWords, second)('wish')}</span>
          </TouchButton>
        </div>
      )}
    </Screen>
  )
}
