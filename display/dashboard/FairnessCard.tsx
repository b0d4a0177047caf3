import type { Figures } from '../../shared/figures.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Bars } from './Bars.tsx'
import { ChartCard } from './ChartCard.tsx'
import styles from './FairnessCard.module.css'
import { fairnessReading } from './fairness-reading.ts'
import { fairnessWords } from './fairness-words.ts'
import { minutes } from './readings.ts'
import { spanName } from './span-name.ts'

/** How often a general number was overtaken, month by month, and how the waits of the lanes compare. */
export function FairnessCard({ figures }: { readonly figures: Figures }) {
  const t = useWords(fairnessWords)
  const { language } = useLanguage()
  const { byMonth } = figures.fairness
  const most = Math.max(...byMonth.map(({ overtaken }) => overtaken.mean ?? 0))
  return (
    <ChartCard
      title={t('title')}
      reading={fairnessReading(figures, language)}
      table='fairness-by-month'
      figures={figures}
    >
      <Bars
        rows={byMonth.map(({ key, general, priority, overtaken }) => ({
          key,
          name: <span className={styles.month}>{spanName(key, language)}</span>,
          words: t('month', {
            general: minutes(general.mean),
            priority: minutes(priority.mean),
            overtaken: overtaken.mean?.toFixed(1) ?? '–',
          }),
          length: overtaken.mean === null || most === 0 ? null : overtaken.mean / most,
          ink: 'general',
        }))}
      />
    </ChartCard>
  )
}
