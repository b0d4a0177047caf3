import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Command, Refusal } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import type { DeskView } from '../../shared/staff-views.ts'
import { dateOf } from '../../shared/time.ts'
import { ImportBookings } from '../../shared/ui/bookings/ImportBookings.tsx'
import { NoticeSheet } from '../../shared/ui/notice/NoticeSheet.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { serverNow } from '../../shared/ui/useNow.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { AddBooking } from './AddBooking.tsx'
import { Bookings } from './Bookings.tsx'
import { ByCode } from './ByCode.tsx'
import { bookingWords } from './booking-words.ts'
import styles from './Lists.module.css'
import { reviewWords } from './review/review-words.ts'
import { WaitingList } from './WaitingList.tsx'
import { deskWords } from './words.ts'

interface ListsProps {
  readonly view: DeskView
  readonly catalogue: Catalogue
  readonly language: Language
  readonly giveNumber: (command: Command) => Promise<boolean>
  readonly refusal: Refusal | null
  readonly onReview: () => void
}

/** Who waits, and who is expected. */
export function Lists({ view, catalogue, language, giveNumber, refusal, onReview }: ListsProps) {
  const t = useWords(deskWords)
  const booking = useWords(bookingWords)
  const review = useWords(reviewWords)
  const [shown, show] = useState<'waiting' | 'bookings'>('waiting')
  const [asking, ask] = useState<'nothing' | 'code' | 'add' | 'import' | 'notice'>('nothing')
  const done = () => ask('nothing')
  const checkIn = (code: string) => giveNumber({ type: 'check-in', code, language })
  return (
    <section className={styles.lists}>
      <div className={styles.head}>
        <TouchButton kind='chip' quickly pressed={shown === 'waiting'} onPress={() => show('waiting')}>
          {t('waiting', { people: view.queue.length })}
        </TouchButton>
        <TouchButton kind='chip' quickly pressed={shown === 'bookings'} onPress={() => show('bookings')}>
          {t('bookings', { people: view.bookings.length })}
        </TouchButton>
        <span className={styles.rest} />
        {shown === 'waiting' ? (
          <>
            <TouchButton kind='chip' onPress={onReview}>
              {review('open')}
            </TouchButton>
            <TouchButton kind='chip' onPress={() => ask('notice')}>
              {review('newNotice')}
            </TouchButton>
          </>
        ) : (
          <TouchButton kind='chip' onPress={() => ask('import')}>
            {booking('import')}
          </TouchButton>
        )}
        <TouchButton kind='chip' onPress={() => ask('code')}>
          {booking('byCode')}
        </TouchButton>
        <TouchButton kind='chip' onPress={() => ask('add')}>
          {booking('add')}
        </TouchButton>
      </div>
      {shown === 'waiting' ? (
        <WaitingList queue={view.queue} catalogue={catalogue} />
      ) : (
        <Bookings bookings={view.bookings} catalogue={catalogue} onCheckIn={(code) => void checkIn(code)} />
      )}
      {asking === 'code' && <ByCode checkIn={checkIn} refusal={refusal} onClose={done} />}
      {asking === 'add' && <AddBooking catalogue={catalogue} onClose={done} />}
      {asking === 'import' && <ImportBookings catalogue={catalogue} today={dateOf(serverNow())} onClose={done} />}
      {asking === 'notice' && (
        <NoticeSheet catalogue={catalogue} begin={{ matters: [], missing: [], language }} onClose={done} />
      )}
    </section>
  )
}
