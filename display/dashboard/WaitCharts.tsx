import { rowNameIn } from '../../shared/figure-words.ts'
import type { Figures, Group } from '../../shared/figures.ts'
import { minute } from '../../shared/time.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { BarChart } from './BarChart.tsx'
import { Bars } from './Bars.tsx'
import { ChartCard } from './ChartCard.tsx'
import { readingWords } from './reading-words.ts'
import { hoursReading, lanesReading, minutes, trendReading } from './readings.ts'
import { spanTick } from './span-name.ts'

/** How long visitors waited: by hour, by lane, and from date to date where the period has several. */
export function WaitCharts({ figures }: { readonly figures: Figures }) {
  const t = useWords(readingWords)
  const { language } = useLanguage()
  return (
    <>
      <ChartCard
        title={t('hoursTitle')}
        reading={hoursReading(figures, language)}
        table='waits-by-hour'
        figures={figures}
        wide
      >
        <WaitBars
          label={hoursReading(figures, language)}
          figures={figures}
          rows={figures.byHour}
          tickOf={(hour) => `${hour}:00`}
        />
      </ChartCard>
      <LanesCard figures={figures} />
      {figures.from !== figures.to && (
        <ChartCard
          title={t('trendTitle')}
          reading={trendReading(figures, language)}
          table='waits-by-span'
          figures={figures}
          wide
        >
          <WaitBars label={trendReading(figures, language)} figures={figures} rows={figures.bySpan} tickOf={spanTick} />
        </ChartCard>
      )}
    </>
  )
}

interface WaitBarsProps<Key> {
  readonly label: string
  readonly figures: Figures
  readonly rows: readonly (Group & { readonly key: Key })[]
  readonly tickOf: (key: Key) => string
}

/** The median, and on top of it what nine of ten did not exceed. */
function WaitBars<Key>({ label, figures, rows, tickOf }: WaitBarsProps<Key>) {
  const t = useWords(readingWords)
  const target = figures.targets.withinMinutes
  const inMinutes = (milliseconds: number | null) => (milliseconds === null ? null : milliseconds / minute)
  return (
    <BarChart
      label={label}
      ticks={rows.map(({ key }) => tickOf(key))}
      series={[
        { name: t('median'), ink: 'strong', values: rows.map(({ waits }) => inMinutes(waits.median)) },
        {
          name: t('p90'),
          ink: 'soft',
          values: rows.map(({ waits }) => inMinutes((waits.p90 ?? 0) - (waits.median ?? 0))),
        },
      ]}
      target={{ value: target, words: t('targetLine', { target: t('minutes', { minutes: target }) }) }}
    />
  )
}

function LanesCard({ figures }: { readonly figures: Figures }) {
  const t = useWords(readingWords)
  const { language } = useLanguage()
  const nameOf = ({ key, joint }: Figures['byLane'][number]) =>
    rowNameIn(figures.lanes, { kind: 'lane', key, joint }, language)
  const longest = Math.max(...figures.byLane.map(({ waits }) => waits.mean ?? 0))
  return (
    <ChartCard
      title={t('lanesTitle')}
      reading={lanesReading(figures, nameOf, language)}
      table='waits-by-lane'
      figures={figures}
    >
      <Bars
        rows={figures.byLane.map((row) => ({
          key: row.key,
          name: nameOf(row),
          words:
            row.waits.mean === null
              ? t('laneUncalled', { people: row.issued })
              : t('laneLine', { people: row.waits.n, mean: minutes(row.waits.mean) }),
          length: row.waits.mean === null ? null : row.waits.mean / longest,
          ink: figures.lanes.find(({ id }) => id === row.key)?.kind ?? 'general',
        }))}
      />
    </ChartCard>
  )
}
