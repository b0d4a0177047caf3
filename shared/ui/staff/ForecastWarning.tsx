import type { ForecastFault } from '../../staff-views.ts'
import { Warning } from '../parts/Warning.tsx'
import { useWords } from '../words/table.ts'
import { forecastFaultWords } from './forecast-fault-words.ts'

/** What visitors are told is off: how much, and what to look at. */
export function ForecastWarning({ fault }: { readonly fault: ForecastFault | null }) {
  const t = useWords(forecastFaultWords)
  if (!fault) return null
  const share = Math.round((fault.late / fault.of) * 100)
  return (
    <Warning role='status'>
      <strong>{t(fault.kind)}</strong> {t('figures', { of: fault.of, late: fault.late, share })}{' '}
      {t(fault.kind === 'too-late' ? 'lookLate' : 'lookEarly')}
    </Warning>
  )
}
