import { bookingRows, type Tallied } from '../../shared/desk-figures.ts'
import { rowNameIn } from '../../shared/figure-words.ts'
import type { Figures, Row } from '../../shared/figures.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Bars } from './Bars.tsx'
import { ChartCard } from './ChartCard.tsx'
import { deskFigureWords } from './desk-figure-words.ts'
import { bookingsReading, noticesReading, reviewsReading } from './desk-reading.ts'

/** What the service desk did: bookings kept, papers looked at before the call, notices given. */
export function DeskCards({ figures }: { readonly figures: Figures }) {
  const t = useWords(deskFigureWords)
  const { language } = useLanguage()
  return (
    <>
      <ChartCard
        title={t('bookings')}
        reading={bookingsReading(figures, language)}
        table='bookings-by-outcome'
        figures={figures}
      >
        <Counts rows={bookingRows(figures.desk).filter(({ key }) => key !== 'made')} kind='booking-outcome' />
      </ChartCard>
      <ChartCard
        title={t('reviews')}
        reading={reviewsReading(figures, language)}
        table='reviews-by-result'
        figures={figures}
      >
        <Counts rows={figures.desk.reviews} kind='review-result' />
      </ChartCard>
      <ChartCard
        title={t('notices')}
        reading={noticesReading(figures, language)}
        table='notices-by-document'
        figures={figures}
      >
        <Counts rows={figures.desk.noticesByDocument.slice(0, shown)} kind='document' />
      </ChartCard>
    </>
  )
}

interface CountsProps {
  readonly rows: readonly Row<string | null, Tallied>[]
  readonly kind: 'booking-outcome' | 'review-result' | 'document'
}

/** One bar for each; nothing at all where nothing was counted. */
function Counts({ rows, kind }: CountsProps) {
  const t = useWords(deskFigureWords)
  const { language } = useLanguage()
  const most = Math.max(...rows.map(({ count }) => count), 0)
  if (most === 0) return null
  return (
    <Bars
      rows={rows.map(({ key, count }) => ({
        key: key ?? '',
        name: rowNameIn([], { kind, key, joint: false }, language),
        words: t('times', { count }),
        length: count / most,
        ink: 'general',
      }))}
    />
  )
}

/** As many as an improvement can be made of. */
const shown = 6
