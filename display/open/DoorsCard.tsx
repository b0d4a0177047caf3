import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { doorsWords, nextOpeningIn } from '../../shared/ui/words/doors.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { Doors } from '../../shared/views.ts'
import styles from './DoorsCard.module.css'
import { openWords } from './words.ts'

interface DoorsCardProps {
  readonly doors: Doors
  readonly counters: number
}

/** Open or closed, first of all. */
export function DoorsCard({ doors, counters }: DoorsCardProps) {
  const t = useWords(openWords)
  const d = useWords(doorsWords)
  const { language } = useLanguage()
  const until = doors.stage === 'open' ? { time: doors.until } : null
  return (
    <section className={styles.doors} data-stage={doors.stage}>
      <Icon name={doors.stage === 'open' ? 'door' : 'clock'} size='large' />
      <div>
        <h2>{doors.stage === 'open' ? t('open') : d('closed')}</h2>
        <p>{until ? d(isForBookings(doors) ? 'bookingOnly' : 'openUntil', until) : nextOpeningIn(doors, language)}</p>
        {counters > 0 && <p>{t('counters', { counters })}</p>}
      </div>
    </section>
  )
}

function isForBookings(doors: Doors): boolean {
  return doors.stage === 'open' && doors.bookingOnly
}
