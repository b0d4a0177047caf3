import type { DashboardView } from '../../shared/staff-views.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { refusalIn } from '../../shared/ui/words/refusals.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Cards } from './Cards.tsx'
import { cardsOf } from './cards.ts'
import { DeskCards } from './DeskCards.tsx'
import { FairnessCard } from './FairnessCard.tsx'
import { ForecastCards } from './ForecastCards.tsx'
import { RatingCharts } from './RatingCharts.tsx'
import styles from './Report.module.css'
import { Tables } from './Tables.tsx'
import type { Read } from './useFigures.ts'
import { WaitCharts } from './WaitCharts.tsx'
import { WorkCharts } from './WorkCharts.tsx'
import { dashboardWords } from './words.ts'

interface ReportProps {
  readonly read: Read
  /** null for a period that is not today alone. */
  readonly live: DashboardView | null
}

/** The figures of the period: five large ones, the charts, every table. */
export function Report({ read: { figures, refusal }, live }: ReportProps) {
  const t = useWords(dashboardWords)
  const { language } = useLanguage()
  if (!figures)
    return (
      <p className={styles.notice} role='status'>
        {refusal ? refusalIn(refusal, language) : t('reading')}
      </p>
    )
  const isEmpty = figures.all.issued === 0 && figures.ratings.rated === 0
  return (
    <>
      {refusal && (
        <p className={styles.notice} role='status'>
          {t('stale')}
        </p>
      )}
      {isEmpty && figures.live === 0 ? (
        <section className={styles.empty}>
          <h2>{t(live ? 'emptyToday' : 'emptyPeriod')}</h2>
          <p>{t(live ? 'emptyTodayNext' : 'emptyPeriodNext')}</p>
        </section>
      ) : (
        <>
          <Cards cards={cardsOf(figures, live, language)} />
          <div className={styles.charts}>
            <WaitCharts figures={figures} />
            <ForecastCards figures={figures} />
            <FairnessCard figures={figures} />
            <DeskCards figures={figures} />
            <RatingCharts figures={figures} />
            <WorkCharts figures={figures} />
          </div>
          <Tables figures={figures} />
        </>
      )}
    </>
  )
}
