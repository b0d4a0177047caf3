import { BarElement, CategoryScale, Chart, type ChartOptions, LinearScale, type Plugin } from 'chart.js'
import { Bar } from 'react-chartjs-2'
import styles from './BarChart.module.css'
import { Legend } from './Legend.tsx'
import { type Inks, useInks } from './useInks.ts'

Chart.register(BarElement, CategoryScale, LinearScale)

export interface Series {
  readonly name: string
  readonly ink: 'strong' | 'soft'
  /** Each on top of the series before; null: nothing to draw. */
  readonly values: readonly (number | null)[]
}

interface BarChartProps {
  /** Said to who does not see it: the reading of the chart. */
  readonly label: string
  readonly ticks: readonly string[]
  readonly series: readonly Series[]
  readonly target: { readonly value: number; readonly words: string }
  /** The highest value of the axis, if it does not follow the data. */
  readonly top?: number
}

/** Stacked bars and a line for the target. Nothing happens when it is touched: what it shows is also a table. */
export function BarChart({ label, ticks, series, target, top }: BarChartProps) {
  const inks = useInks()
  if (!inks) return null
  const data = {
    labels: [...ticks],
    datasets: series.map(({ name, ink, values }) => ({
      label: name,
      data: [...values],
      backgroundColor: inks[ink],
      borderColor: inks.strong,
      borderWidth: 1.5,
      borderRadius: 4,
      maxBarThickness: 44,
    })),
  }
  return (
    <>
      <Legend
        entries={[...series.map(({ name, ink }) => ({ ink, words: name })), { ink: 'target', words: target.words }]}
      />
      <div className={styles.canvas}>
        <Bar
          role='img'
          aria-label={label}
          data={data}
          options={optionsFor(inks, top ?? Math.max(target.value * 1.1, 1), top)}
          plugins={[targetLine(target.value, inks.target)]}
        />
      </div>
    </>
  )
}

function optionsFor(inks: Inks, suggestedMax: number, max: number | undefined): ChartOptions<'bar'> {
  const ticks = { color: inks.words, font: { family: inks.family, size: inks.size } }
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    scales: {
      x: {
        stacked: true,
        ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
        grid: { display: false },
        border: { color: inks.line },
      },
      y: {
        stacked: true,
        beginAtZero: true,
        suggestedMax,
        ...(max === undefined ? {} : { max }),
        ticks: { ...ticks, maxTicksLimit: 6 },
        grid: { color: inks.line },
        border: { display: false },
      },
    },
  }
}

function targetLine(value: number, ink: string): Plugin<'bar'> {
  return {
    id: 'target-line',
    afterDatasetsDraw({ ctx, chartArea: { left, right }, scales }) {
      const y = scales.y?.getPixelForValue(value)
      if (y === undefined) return
      ctx.save()
      ctx.strokeStyle = ink
      ctx.lineWidth = 2
      ctx.setLineDash([7, 5])
      ctx.beginPath()
      ctx.moveTo(left, y)
      ctx.lineTo(right, y)
      ctx.stroke()
      ctx.restore()
    },
  }
}
