import type { ForecastFault } from '../../../shared/staff-views.ts'
import { warningOf, watched } from './score.ts'

/** @param late of the last visitors who had to wait: longer than the P80? The newest last. */
export function faultOf(late: readonly boolean[]): ForecastFault | null {
  const kind = warningOf(late)
  if (!kind) return null
  const last = late.slice(-watched)
  return { kind, late: last.filter(Boolean).length, of: last.length }
}
