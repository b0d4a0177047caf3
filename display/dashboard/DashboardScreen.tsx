import { useState } from 'react'
import type { DashboardView } from '../../shared/staff-views.ts'
import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { ForecastWarning } from '../../shared/ui/staff/ForecastWarning.tsx'
import { SurgePanel } from '../../shared/ui/surge/SurgePanel.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import { Activations } from './Activations.tsx'
import styles from './DashboardScreen.module.css'
import { Header } from './Header.tsx'
import { LiveStrip } from './LiveStrip.tsx'
import { type Choice, periodOf } from './period.ts'
import { Report } from './Report.tsx'
import { StaffingCard } from './StaffingCard.tsx'
import { useFigures } from './useFigures.ts'
import { dashboardWords } from './words.ts'

/** What the head sees: the hall now, and any period. */
export const DashboardScreen: ScreenOf<'dashboard'> = ({ view, catalogue }) => {
  const t = useWords(dashboardWords)
  const [choice, setChoice] = useState<Choice>({ kind: 'today' })
  const period = periodOf(choice, view.day)
  const read = useFigures(period, period.to === view.day ? view.figuresVersion : 0)
  return (
    <Screen
      title={t('screen')}
      header={<Header catalogue={catalogue} choice={choice} period={period} onChoose={setChoice} />}
    >
      <div className={styles.page}>
        <SurgePanel surge={view.surge} catalogue={catalogue} />
        <ForecastWarning fault={view.forecastFault} />
        {choice.kind === 'today' && <LiveStrip view={view} />}
        <Report read={read} live={choice.kind === 'today' ? view : null} />
        <Activations period={period} version={surgeVersion(view)} />
        {choice.kind === 'today' && <StaffingCard today={view.day} />}
      </div>
    </Screen>
  )
}

/** Every advice and every answer is news for the review. */
function surgeVersion({ day, surge }: DashboardView): string {
  return [day, ...surge.advices.map(({ id, stage }) => `${id} ${stage}`)].join(' ')
}
