import { useState } from 'react'
import type { Staffing } from '../../shared/staffing.ts'
import { staffingCells, staffingHead } from '../../shared/staffing-cells.ts'
import type { DayDate } from '../../shared/time.ts'
import { isSecondTap } from '../../shared/ui/parts/second-tap.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { dateIn } from '../../shared/ui/words/times.ts'
import styles from './ChartCard.module.css'
import { crowdWords } from './crowd-words.ts'
import { RowsTable } from './RowsTable.tsx'
import days from './StaffingCard.module.css'
import { StaffingChart } from './StaffingChart.tsx'
import { staffingReading } from './staffing-reading.ts'
import { useRead } from './useRead.ts'

/** What tomorrow and the week after need, from the office's own history, against the roster. */
export function StaffingCard({ today }: { readonly today: DayDate }) {
  const t = useWords(crowdWords)
  const staffing = useRead('/staffing.json', today, isStaffing)
  return (
    <section className={styles.card} data-wide='whole' aria-label={t('staffing')}>
      {staffing === null || staffing === 'failed' ? (
        <>
          <h2>{t('staffing')}</h2>
          {staffing === 'failed' && <p role='status'>{t('failed')}</p>}
        </>
      ) : (
        <Days staffing={staffing} />
      )}
    </section>
  )
}

function Days({ staffing }: { readonly staffing: Staffing }) {
  const t = useWords(crowdWords)
  const { language } = useLanguage()
  const [shows, setShows] = useState<'chart' | 'table'>('chart')
  const [chosen, choose] = useState<DayDate | null>(null)
  const { within, share } = staffing.target
  const day = staffing.days.find(({ date }) => date === chosen) ?? staffing.days[0]
  return (
    <>
      <div className={styles.head}>
        <h2>{t('staffing')}</h2>
        <button
          type='button'
          className={styles.toggle}
          onClick={(event) => {
            if (!isSecondTap(event)) setShows(shows === 'chart' ? 'table' : 'chart')
          }}
        >
          {t(shows === 'chart' ? 'seeTable' : 'seeChart')}
        </button>
      </div>
      <p className={styles.reading}>{t('target', { within, share: Math.round(share * 100) })}</p>
      {!day && <p>{t('dayNothing')}</p>}
      {day && shows === 'chart' && (
        <>
          <fieldset className={days.days} aria-label={t('day')}>
            {staffing.days.map(({ date }) => (
              <TouchButton key={date} kind='chip' pressed={date === day.date} onPress={() => choose(date)}>
                {dateIn(date, language)}
              </TouchButton>
            ))}
          </fieldset>
          <p className={days.reading}>{staffingReading(day, language)}</p>
          {day.halves && <StaffingChart halves={day.halves} label={staffingReading(day, language)} />}
        </>
      )}
      {shows === 'table' && (
        <RowsTable
          title={t('staffing')}
          head={staffingHead(language)}
          rows={staffingCells(staffing, language)}
          address='/staffing.csv'
        />
      )}
    </>
  )
}

function isStaffing(body: unknown): body is Staffing {
  return typeof body === 'object' && body !== null && 'days' in body && 'target' in body
}
