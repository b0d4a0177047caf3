import { Icon } from '../parts/Icon.tsx'
import { useLanguage } from '../useLanguage.ts'
import { useNow } from '../useNow.ts'
import { useView } from '../useView.ts'
import { frameWords } from '../words/frame.ts'
import { wordsIn } from '../words/table.ts'
import { clockOf } from '../words/times.ts'
import styles from './OfflineBanner.module.css'

/** Says in words that what is shown may be old. The staff must be able to read it too. */
export function OfflineBanner() {
  const { frame, online, heardAt } = useView()
  const { language } = useLanguage()
  useNow()
  if (!frame || (online && Date.now() - heardAt < silence)) return null
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

const silence = 10_000
