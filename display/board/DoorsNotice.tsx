import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { doorsWords } from '../../shared/ui/words/doors.ts'
import { fill } from '../../shared/ui/words/table.ts'
import type { Doors } from '../../shared/views.ts'
import styles from './DoorsNotice.module.css'

/** At hours that are not for everybody, whom the office serves now. */
export function DoorsNotice({ doors }: { readonly doors: Doors }) {
  if (doors.stage === 'open' && !doors.bookingOnly) return null
  const text = doors.stage === 'open' ? doorsWords.bookingOnly : doorsWords.noMoreNumbers
  const time = doors.stage === 'open' ? doors.until : ''
  return (
    <p className={styles.notice}>
      <Icon name='attention' />
      <span>
        {fill(text['zh-TW'], { time })} <span lang='en'>{fill(text.en, { time })}</span>
      </span>
    </p>
  )
}
