import { useLanguage } from '../useLanguage.ts'
import { useNow } from '../useNow.ts'
import { clockOf, spokenClock } from '../words/times.ts'

/** The office's time. "spoken" says 上午 and 下午, as a resident does. */
export function Clock({ style = 'plain' }: { readonly style?: 'plain' | 'spoken' }) {
  const now = useNow()
  const { language } = useLanguage()
  return <time dateTime={clockOf(now)}>{style === 'spoken' ? spokenClock(now, language) : clockOf(now)}</time>
}
