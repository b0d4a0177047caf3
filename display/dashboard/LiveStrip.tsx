import type { DashboardView } from '../../shared/staff-views.ts'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import { CountersNow } from './CountersNow.tsx'
import styles from './LiveStrip.module.css'
import { dashboardWords } from './words.ts'

const callsShown = 4

/** The hall at this moment, from the socket: waiting, counters, the last calls. */
export function LiveStrip({ view }: { readonly view: DashboardView }) {
  const t = useWords(dashboardWords)
  const { doors } = view
  return (
    <section className={styles.strip} aria-label={t('now')}>
      <div className={styles.part}>
        <h2>
          {t('waiting')}
          <small>
            {doors.stage === 'closed'
              ? t('doorsClosed')
              : t(doors.bookingOnly ? 'doorsBooking' : 'doorsOpen', { until: doors.until })}
          </small>
        </h2>
        <ul className={styles.lanes}>
          {view.lanes.map(({ lane, waiting, longest }) => (
            <li key={lane}>
              <LanePill lane={lane} />
              <strong>{t('people', { people: waiting })}</strong>
              {waiting > 0 && <small>{t('longest', { minutes: longest })}</small>}
            </li>
          ))}
        </ul>
      </div>
      <CountersNow counters={view.counters} />
      <div className={styles.part}>
        <h2>{t('lastCalls')}</h2>
        {view.calls.length === 0 ? (
          <p className={styles.quiet}>{t('noCalls')}</p>
        ) : (
          <ol className={styles.calls}>
            {view.calls.slice(0, callsShown).map(({ seq, number, counter }) => (
              <li key={seq}>
                <strong>{number}</strong>
                <span>{t('callTo', { counter })}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
