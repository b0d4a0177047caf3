import type { ActivationReport } from '../../shared/activation.ts'
import { activationCells, activationHead } from '../../shared/activation-cells.ts'
import type { Language } from '../../shared/language.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import styles from './ChartCard.module.css'
import { crowdWords } from './crowd-words.ts'
import type { Period } from './period.ts'
import { RowsTable } from './RowsTable.tsx'
import { useRead } from './useRead.ts'

interface ActivationsProps {
  readonly period: Period
  /** Changes with every advice and answer. */
  readonly version: string
}

/** The monthly review: every advice, what became of it, and what it was worth. */
export function Activations({ period, version }: ActivationsProps) {
  const t = useWords(crowdWords)
  const { language } = useLanguage()
  const query = `?from=${period.from}&to=${period.to}`
  const report = useRead(`/activations.json${query}`, version, isReport)
  return (
    <section className={styles.card} data-wide='whole' aria-label={t('title')}>
      <div className={styles.head}>
        <h2>{t('title')}</h2>
      </div>
      {report === 'failed' && <p role='status'>{t('failed')}</p>}
      {report !== null && report !== 'failed' && (
        <>
          <p className={styles.reading}>{readingOf(report, language)}</p>
          {report.rows.length > 0 && (
            <RowsTable
              title={t('title')}
              head={activationHead(language)}
              rows={report.rows.toReversed().map((row) => activationCells(row, language))}
              address={`/activations.csv${query}`}
            />
          )}
        </>
      )}
    </section>
  )
}

function readingOf({ total, rows }: ActivationReport, language: Language): string {
  const t = wordsIn(crowdWords, language)
  if (rows.length === 0) return t('none')
  const { advised, accepted, declined, opened, byHand, weighed } = total
  const [saved, together] = [Math.round(total.saved), Math.round(total.together)]
  const perHour = total.staffHours > 0 ? Math.round(total.together / total.staffHours) : 0
  const worth = weighed === 0 ? '' : t(together > 0 ? 'worth' : 'cost', { weighed, together, perHour })
  const parts = [
    t('reading', { advised, accepted, declined, opened }),
    byHand > 0 ? t('byHand', { byHand }) : '',
    worth,
    weighed > 0 && saved !== together ? t('overlap', { saved }) : '',
    t('how'),
  ]
  return parts.filter((one) => one !== '').join(' ')
}

function isReport(body: unknown): body is ActivationReport {
  return typeof body === 'object' && body !== null && 'rows' in body && 'total' in body
}
