import type { Catalogue } from '../../shared/catalogue.ts'
import type { QrCode as Qr } from '../../shared/contract.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import type { DayDate, TimeOfDay } from '../../shared/time.ts'
import { Bilingual } from '../../shared/ui/notice/Bilingual.tsx'
import { QrCode } from '../../shared/ui/parts/QrCode.tsx'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { dateIn } from '../../shared/ui/words/times.ts'
import styles from './BookingSlip.module.css'
import { bookingSlipWords } from './booking-slip-words.ts'

export interface AgreedVisit {
  readonly date: DayDate
  readonly slot: TimeOfDay
  readonly code: string
}

interface BookingSlipProps {
  readonly visit: AgreedVisit
  readonly qr: Qr | null
  readonly catalogue: Catalogue
  readonly languages: readonly Language[]
}

/** When, and by which code. No matter and no name stands on it. */
export function BookingSlip({ visit, qr, catalogue, languages }: BookingSlipProps) {
  const { date, slot, code } = visit
  const minutes = catalogue.policy.bookedGraceMinutes
  const [first = 'zh-TW'] = languages
  return (
    <article className={styles.slip}>
      <div>
        <p>
          <Bilingual languages={languages} say={(one) => inLanguage(catalogue.office.name, one)} />
        </p>
        <p className={styles.when}>
          <Bilingual
            languages={languages}
            say={(one) => wordsIn(bookingSlipWords, one)('when', { date: dateIn(date, one), slot })}
          />
        </p>
        <p className={styles.code}>{code}</p>
        <p>
          <Bilingual languages={languages} say={(one) => wordsIn(bookingSlipWords, one)('how')} />
        </p>
        <p>
          <Bilingual languages={languages} say={(one) => wordsIn(bookingSlipWords, one)('grace', { minutes })} />
        </p>
      </div>
      <div className={styles.qr}>{qr && <QrCode qr={qr} label={wordsIn(bookingSlipWords, first)('code')} />}</div>
    </article>
  )
}
