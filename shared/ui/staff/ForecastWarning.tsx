import type { ForecastFault } from '../../staff-views.ts'
import { Icon } from '../parts/Icon.tsx'
import { useWords } from '../words/table.ts'
import styles from './ForecastWarning.module.css'
import { forecastFaultWords } from './forecast-fault-words.ts'

/** What visitors are told is off: how much, and what to look at. */
export function ForecastWarning({ fault }: { readonly fault: ForecastFault | null }) {
  const t = useWords(forecastFaultWords)
  if (!fault) return null
  const share = Math.round((fault.late / fault.of) * 100)
  return (
    <p className={styles.warning} role='status'>
      <Icon name='attention' />
      <span>
        <strong>{t(fault.kind)}</strong> {t('figures', { of: fault.of, late: fault.late, share })}{' '}
        {t(fault.kind === 'too-late' ? 'lookLate' : 'lookEarly')}
      </span>
    </p>
  )
}
