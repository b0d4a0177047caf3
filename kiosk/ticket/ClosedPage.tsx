import type { Dispatch } from 'react'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { LanguageChoice } from '../../shared/ui/parts/LanguageChoice.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { dateIn } from '../../shared/ui/words/times.ts'
import type { TicketView } from '../../shared/views.ts'
import { asideWords } from './aside-words.ts'
import styles from './ClosedPage.module.css'
import { Directory } from './Directory.tsx'
import type { PageProps } from './PageOf.tsx'
import { Sheet } from './Sheet.tsx'
import { secondOf } from './second.ts'
import type { Move } from './visit.ts'
import { startWords } from './words.ts'

/** No numbers now: when again, and where one is helped meanwhile. At hours for bookings, the way to check in. */
export function ClosedPage({ view, catalogue, go, foot }: PageProps) {
  const t = useWords(asideWords)
  const { language } = useLanguage()
  const { doors } = view
  const title = doors.stage === 'open' ? 'bookingOnlyTitle' : 'closedTitle'
  return (
    <Sheet title={t(title)} second={wordsIn(asideWords, secondOf(language))(title)} foot={foot()}>
      <LanguageChoice offered={catalogue.languages} />
      {doors.stage === 'open' && <CheckIn go={go} />}
      <Times view={view} />
      <Directory catalogue={catalogue} counters={view.counters} />
    </Sheet>
  )
}

function CheckIn({ go }: { readonly go: Dispatch<Move> }) {
  const t = useWords(startWords)
  return (
    <TouchButton
      kind='primary'
      className={styles.checkIn}
      icon={<Icon name='calendar' size='large' />}
      onPress={() => go({ type: 'go', page: { name: 'booking' } })}
    >
      {t('booking')}
    </TouchButton>
  )
}

function Times({ view: { hours, doors } }: { readonly view: TicketView }) {
  const t = useWords(asideWords)
  const { language } = useLanguage()
  const today = hours.map(({ from, to, bookingOnly }) => {
    const window = `${from}–${to}`
    return bookingOnly ? t('bookedHours', { hours: window }) : window
  })
  return (
    <div className={styles.times}>
      <dl>
        <dt>{t('today')}</dt>
        <dd>{today.length > 0 ? today.join(' · ') : t('dayOff')}</dd>
        {doors.stage === 'closed' && doors.next && (
          <>
            <dt>{t('next')}</dt>
            <dd>
              {dateIn(doors.next.date, language)} {doors.next.from}
            </dd>
          </>
        )}
      </dl>
      {doors.stage === 'closed' && <p>{t('closedStill')}</p>}
    </div>
  )
}
