import type { Catalogue } from '../../shared/catalogue.ts'
import type { ConsoleView, Seat, StaffTicket } from '../../shared/staff-views.ts'
import type { Instant } from '../../shared/time.ts'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { mattersLine } from '../../shared/ui/staff/matter-names.ts'
import { reviewResultWords } from '../../shared/ui/staff/review-words.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { clockOf } from '../../shared/ui/words/times.ts'
import styles from './Idle.module.css'
import { consoleWords } from './words.ts'

interface IdleProps {
  readonly view: ConsoleView
  readonly seat: Seat
  readonly catalogue: Catalogue
}

/** Nobody at the counter: who would be next, and how full the hall is. */
export function Idle({ view, seat, catalogue }: IdleProps) {
  const t = useWords(consoleWords)
  const reviewed = useWords(reviewResultWords)
  const { language } = useLanguage()
  const next = view.queue.find(({ number }) => number === seat.next)
  const early = firstSlotOf(view.queue)
  return (
    <div className={styles.idle}>
      <p>{t('idle')}</p>
      {next ? (
        <>
          <p className={styles.label}>{t('idleNext')}</p>
          <strong className={styles.number}>{next.number}</strong>
          <p className={styles.matter}>
            {mattersLine(catalogue, next, language)}
            <LanePill lane={next.lane} />
          </p>
          {next.review && (
            <p className={styles.review} data-result={next.review.result}>
              {reviewed(next.review.result)}
            </p>
          )}
        </>
      ) : (
        <p className={styles.nobody}>{early ? t('idleEarly', { time: clockOf(early) }) : t('idleNobody')}</p>
      )}
      <dl className={styles.figures}>
        <Figure name={t('mine')} value={t('people', { people: view.queue.length })} />
        <Figure name={t('waiting')} value={t('people', { people: view.waiting })} />
        <Figure name={t('longest')} value={t('minutes', { minutes: view.longest })} />
      </dl>
    </div>
  )
}

/** From when the first of those whose slot is still to come may be called. */
function firstSlotOf(queue: readonly StaffTicket[]): Instant | null {
  const early = queue.filter(({ aside }) => aside === 'too-early').map(({ since }) => since)
  return early.length > 0 ? Math.min(...early) : null
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
