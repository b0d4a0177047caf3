import { Icon } from '../parts/Icon.tsx'
import { useLanguage } from '../useLanguage.ts'
import { useStale } from '../useStale.ts'
import { useView } from '../useView.ts'
import { frameWords } from '../words/frame.ts'
import { wordsIn } from '../words/table.ts'
import { clockOf } from '../words/times.ts'
import styles from './OfflineBanner.module.css'

/** Says in words that what is shown may be old. The staff must be able to read it too. */
export function OfflineBanner() {
  const { frame } = useView()
  const stale = useStale()
  const { language } = useLanguage()
  if (!frame || !stale) return null
  const time = clockOf(frame.at)
  const second = language === 'zh-TW' ? 'en' : 'zh-TW'
  return (
    <div className={styles.banner} role='status'>
      <Icon name='unplugged' />
      <p>
        <span>{wordsIn(frameWords, language)('stale', { time })}</span>{' '}
        <span className={styles.second} lang={second}>
          {wordsIn(frameWords, second)('stale', { time })}
        </span>
      </p>
    </div>
  )
}
