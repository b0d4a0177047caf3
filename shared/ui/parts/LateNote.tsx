import type { Language } from '../../language.ts'
import type { TimeOfDay } from '../../time.ts'
import { lateBookingWords } from '../words/late-booking.ts'
import { wordsIn } from '../words/table.ts'
import styles from './LateNote.module.css'

interface LateNoteProps {
  readonly slot: TimeOfDay
  readonly language: Language
}

/** Kindly: the slot is over, the visit is not. */
export function LateNote({ slot, language }: LateNoteProps) {
  return (
    <p className={styles.note} lang={language} data-spoken>
      {wordsIn(lateBookingWords, language)('late', { slot })}
    </p>
  )
}
