import { rowNameIn } from '../../shared/figure-words.ts'
import type { Figures } from '../../shared/figures.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Bars } from './Bars.tsx'
import { ChartCard } from './ChartCard.tsx'
import { readingWords } from './reading-words.ts'
import { categoriesReading, countersReading, minutes } from './readings.ts'

/** What the counters did: how long each kind of matter takes, and how the work is shared. */
export function WorkCharts({ figures }: { readonly figures: Figures }) {
  const t = useWords(readingWords)
  const { language } = useLanguage()
  const categoryName = (key: string | null) =>
    rowNameIn(figures.lanes, { kind: 'category', key, joint: false }, language)
  const counterName = (key: number) => rowNameIn(figures.lanes, { kind: 'counter', key, joint: false }, language)
  const categories = figures.byCategory
    .filter(({ services }) => services.n > 0)
    .toSorted((a, b) => (b.services.median ?? 0) - (a.services.median ?? 0))
  const counters = figures.byCounter.filter(({ served }) => served > 0)
  const slowest = Math.max(...categories.map(({ services }) => services.median ?? 0))
  const most = Math.max(...counters.map(({ served }) => served))
  return (
    <>
      <ChartCard
        title={t('countersTitle')}
        reading={countersReading(figures, language)}
        table='services-by-counter'
        figures={figures}
      >
        <Bars
          rows={counters.map(({ key, served, services }) => ({
            key: String(key),
            name: counterName(key),
            words: t('counterLine', { people: served, median: minutes(services.median) }),
            length: served / most,
            ink: 'general',
          }))}
        />
      </ChartCard>
      <ChartCard
        title={t('categoriesTitle')}
        reading={categoriesReading(figures, categoryName, language)}
        table='services-by-category'
        figures={figures}
        wide={figures.from === figures.to}
      >
        <Bars
          rows={categories.map(({ key, services }) => ({
            key: String(key),
            name: categoryName(key),
            words: t('categoryLine', { people: services.n, median: minutes(services.median) }),
            length: (services.median ?? 0) / slowest,
            ink: 'general',
          }))}
        />
      </ChartCard>
    </>
  )
}
