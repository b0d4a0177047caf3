import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { doorsWords } from '../../shared/ui/words/doors.ts'
import { fill } from '../../shared/ui/words/table.ts'
import { waitWords } from '../../shared/ui/words/waits.ts'
import type { Doors } from '../../shared/views.ts'
import styles from './DoorsNotice.module.css'

interface DoorsNoticeProps {
  readonly doors: Doors
  readonly slow: boolean
}

/** At hours that are not for everybody, whom the office serves now; else, that today takes longer. */
export function DoorsNotice({ doors, slow }: DoorsNoticeProps) {
  if (doors.stage === 'open' && !doors.bookingOnly && !slow) return null
  const text =
    doors.stage === 'closed' ? doorsWords.noMoreNumbers : doors.bookingOnly ? doorsWords.bookingOnly : waitWords.slow
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
