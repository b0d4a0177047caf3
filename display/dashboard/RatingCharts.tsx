import { rowNameIn } from '../../shared/figure-words.ts'
import type { Figures, RatingGroup } from '../../shared/figures.ts'
import { Face } from '../../shared/ui/parts/Face.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { BarChart } from './BarChart.tsx'
import { Bars } from './Bars.tsx'
import { ChartCard } from './ChartCard.tsx'
import styles from './RatingCharts.module.css'
import { bandsReading, satisfiedReading, scoresReading } from './rating-readings.ts'
import { readingWords } from './reading-words.ts'
import { cellText, percent } from './readings.ts'
import { spanTick } from './span-name.ts'

/** What visitors said: the five faces, what the wait did to them, and from date to date. */
export function RatingCharts({ figures }: { readonly figures: Figures }) {
  const t = useWords(readingWords)
  const { language } = useLanguage()
  const { byBand, bySpan } = figures.ratings
  const bandName = (key: number) => rowNameIn(figures.lanes, { kind: 'band', key, joint: false }, language)
  const bands = bandsReading(figures, bandName, language)
  const trend = satisfiedReading(figures, language)
  return (
    <>
      <ScoresCard figures={figures} />
      <ChartCard title={t('bandsTitle')} reading={bands} table='ratings-by-band' figures={figures} wide>
        <SatisfiedBars label={bands} figures={figures} rows={byBand} tickOf={(band) => bandTicks[band] ?? ''} />
      </ChartCard>
      {figures.from !== figures.to && (
        <ChartCard title={t('satisfiedTrendTitle')} reading={trend} table='ratings-by-span' figures={figures} wide>
          <SatisfiedBars label={trend} figures={figures} rows={bySpan} tickOf={spanTick} />
        </ChartCard>
      )}
    </>
  )
}

/** Minutes of waiting, as short as an axis needs. */
const bandTicks = ['0–5', '5–10', '10–20', '20–30', '30+']

function ScoresCard({ figures }: { readonly figures: Figures }) {
  const t = useWords(readingWords)
  const { language } = useLanguage()
  const { scores } = figures.ratings
  const most = Math.max(...scores.map(({ count }) => (typeof count === 'number' ? count : 0)), 1)
  return (
    <ChartCard
      title={t('scoresTitle')}
      reading={scoresReading(figures, language)}
      table='ratings-by-score'
      figures={figures}
    >
      <Bars
        rows={scores.map(({ score, count, share }) => ({
          key: String(score),
          name: (
            <>
              <span className={styles.face}>
                <Face score={score} />
              </span>
              {rowNameIn(figures.lanes, { kind: 'score', key: score, joint: false }, language)}
            </>
          ),
          words:
            share === null
              ? t('scoreLine', { count: cellText(count) })
              : t('scoreShare', { count: cellText(count), share: percent(share) }),
          length: typeof count === 'number' ? count / most : null,
          ink: `face-${score}`,
        }))}
      />
      <p className={styles.note}>{t('selfChosen')}</p>
    </ChartCard>
  )
}

interface SatisfiedBarsProps<Key> {
  readonly label: string
  readonly figures: Figures
  readonly rows: readonly (RatingGroup & { readonly key: Key })[]
  readonly tickOf: (key: Key) => string
}

function SatisfiedBars<Key>({ label, figures, rows, tickOf }: SatisfiedBarsProps<Key>) {
  const t = useWords(readingWords)
  const target = figures.targets.satisfiedShare * 100
  const values = rows.map(({ satisfied }) => (satisfied === null ? null : satisfied * 100))
  return (
    <BarChart
      label={label}
      ticks={rows.map(({ key }) => tickOf(key))}
      series={[{ name: t('satisfiedShare'), ink: 'strong', values }]}
      target={{ value: target, words: t('targetLine', { target: t('share', { share: target }) }) }}
      top={100}
    />
  )
}
