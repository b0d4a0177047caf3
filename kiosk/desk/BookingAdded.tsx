import type { DayDate, TimeOfDay } from '../../shared/time.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { dateIn } from '../../shared/ui/words/times.ts'
import styles from './BookingAdded.module.css'
import { bookingWords } from './booking-words.ts'

interface BookingAddedProps {
  readonly order: { readonly date: DayDate; readonly slot: TimeOfDay; readonly code: string }
  readonly onClose: () => void
}

/** The code, large enough to be copied down across the desk. */
export function BookingAdded({ order, onClose }: BookingAddedProps) {
  const t = useWords(bookingWords)
  const frame = useWords(frameWords)
  const { language } = useLanguage()
  return (
    <Dialog
      open
      title={t('added')}
      onClose={onClose}
      actions={
        <TouchButton kind='primary' onPress={onClose}>
          {frame('close')}
        </TouchButton>
      }
    >
      <p className={styles.code}>{order.code}</p>
      <p>{t('addedHint', { date: dateIn(order.date, language), slot: order.slot })}</p>
    </Dialog>
  )
}
