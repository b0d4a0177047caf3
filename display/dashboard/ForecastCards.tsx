import { halfHourText, rowNameIn } from '../../shared/figure-words.ts'
import type { Figures } from '../../shared/figures.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { BarChart } from './BarChart.tsx'
import { Bars } from './Bars.tsx'
import { ChartCard } from './ChartCard.tsx'
import { forecastLanesReading, forecastReading } from './forecast-reading.ts'
import { forecastWords } from './forecast-words.ts'
import { minutes, percent } from './readings.ts'

/** Was it true, what visitors were told? By half-hour, and by lane. */
export function ForecastCards({ figures }: { readonly figures: Figures }) {
  const t = useWords(forecastWords)
  const { language } = useLanguage()
  const reading = forecastReading(figures, language)
  const rows = figures.forecasts.byHalfHour
  return (
    <>
      <ChartCard title={t('title')} reading={reading} table='forecasts-by-half-hour' figures={figures} wide>
        {rows.length > 0 && (
          <BarChart
            label={reading}
            ticks={rows.map(({ key }) => halfHourText(key).split('–')[0] ?? '')}
            series={[
              { name: t('late'), ink: 'strong', values: rows.map(({ late }) => (late === null ? null : late * 100)) },
            ]}
            target={{ value: 20, words: t('aim') }}
            top={100}
          />
        )}
      </ChartCard>
      <LanesCard figures={figures} />
    </>
  )
}

function LanesCard({ figures }: { readonly figures: Figures }) {
  const t = useWords(forecastWords)
  const { language } = useLanguage()
  const { byLane } = figures.forecasts
  const nameOf = ({ key, joint }: (typeof byLane)[number]) =>
    rowNameIn(figures.lanes, { kind: 'lane', key, joint }, language)
  const most = Math.max(...byLane.map(({ meanError }) => meanError ?? 0))
  return (
    <ChartCard
      title={t('lanesTitle')}
      reading={forecastLanesReading(figures, nameOf, language)}
      table='forecasts-by-lane'
      figures={figures}
    >
      <Bars
        rows={byLane.map((row) => ({
          key: row.key,
          name: nameOf(row),
          words:
            row.meanError === null
              ? t('laneFew', { n: row.n })
              : t('laneLine', { n: row.n, error: minutes(row.meanError), late: percent(row.late) }),
          length: row.meanError === null ? null : row.meanError / most,
          ink: figures.lanes.find(({ id }) => id === row.key)?.kind ?? 'general',
        }))}
      />
    </ChartCard>
  )
}
