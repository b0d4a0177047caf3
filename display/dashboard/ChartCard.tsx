import { type ReactNode, useId, useState } from 'react'
import type { TableName } from '../../shared/figure-tables.ts'
import type { Figures } from '../../shared/figures.ts'
import { isSecondTap } from '../../shared/ui/parts/second-tap.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './ChartCard.module.css'
import { FiguresTable } from './FiguresTable.tsx'
import { dashboardWords } from './words.ts'

interface ChartCardProps {
  readonly title: string
  /** What the chart says, in one sentence. */
  readonly reading: string
  readonly table: TableName
  readonly figures: Figures
  readonly children: ReactNode
  /** Two of three columns. */
  readonly wide?: boolean
}

/** A chart with its reading in words, and its table one key away. */
export function ChartCard({ title, reading, table, figures, children, wide }: ChartCardProps) {
  const t = useWords(dashboardWords)
  const [shows, setShows] = useState<'chart' | 'table'>('chart')
  const heading = useId()
  return (
    <section className={styles.card} data-wide={shows === 'table' ? 'whole' : wide && 'wide'} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <button
          type='button'
          className={styles.toggle}
          aria-describedby={heading}
          onClick={(event) => {
            if (!isSecondTap(event)) setShows(shows === 'chart' ? 'table' : 'chart')
          }}
        >
          {shows === 'chart' ? t('seeTable') : t('seeChart')}
        </button>
      </div>
      <p className={styles.reading}>{reading}</p>
      {shows === 'chart' ? children : <FiguresTable figures={figures} table={table} title={title} />}
    </section>
  )
}
