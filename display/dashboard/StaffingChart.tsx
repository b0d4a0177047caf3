import type { StaffingHalf } from '../../shared/staffing.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { crowdWords } from './crowd-words.ts'
import { Legend } from './Legend.tsx'
import styles from './StaffingChart.module.css'

interface StaffingChartProps {
  readonly halves: readonly StaffingHalf[]
  /** Said to who does not see it. */
  readonly label: string
}

/** Counters needed in each half-hour, against the line of the roster. */
export function StaffingChart({ halves, label }: StaffingChartProps) {
  const t = useWords(crowdWords)
  const top = Math.max(1, ...halves.flatMap(({ needed, rostered }) => [needed, rostered])) + 1
  const share = (counters: number) => `${(counters / top) * 100}%`
  return (
    <>
      <Legend
        entries={[
          { ink: 'strong', words: t('needed') },
          { ink: 'warning', words: t('shortLegend') },
          { ink: 'line', words: t('rostered') },
        ]}
      />
      <div className={styles.chart} role='img' aria-label={label}>
        {halves.map(({ from, needed, rostered }) => (
          <div key={from} className={styles.half}>
            <div className={styles.place}>
              <span
                className={styles.needed}
                style={{ blockSize: share(needed) }}
                data-short={needed > rostered || undefined}
              >
                {needed}
              </span>
              <span className={styles.rostered} style={{ insetBlockEnd: share(rostered) }} />
            </div>
            <small>{from.endsWith(':00') ? from : ''}</small>
          </div>
        ))}
      </div>
    </>
  )
}
