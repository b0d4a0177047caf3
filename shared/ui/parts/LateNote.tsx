import type { Language } from '../../language.ts'
import type { TimeOfDay } from '../../time.ts'
import { useLanguage } from '../useLanguage.ts'
import { lateBookingWords } from '../words/late-booking.ts'
import { wordsIn } from '../words/table.ts'
import styles from './LateNote.module.css'

interface LateNoteProps {
  readonly slot: TimeOfDay
  /** The visitor's, where the screen speaks another. */
  readonly language?: Language
}

/** Kindly: the slot is over, the visit is not. */
export function LateNote({ slot, language }: LateNoteProps) {
  const { language: spoken } = useLanguage()
  const read = language ?? spoken
  return (
    <p className={styles.note} lang={read} data-spoken>
      {wordsIn(lateBookingWords, read)('late', { slot })}
    </p>
  )
}
