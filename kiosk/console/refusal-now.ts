import type { Catalogue } from '../../shared/catalogue.ts'
import type { Refusal } from '../../shared/contract.ts'
import type { ConsoleAct, Seat } from '../../shared/staff-views.ts'
import { type Instant, second } from '../../shared/time.ts'

/** Why an act is not possible now, with the figures of the sentence; null if it is. */
export function refusalNow(seat: Seat, act: ConsoleAct, catalogue: Catalogue, now: Instant): Refusal | null {
  const code = seat.acts[act]
  switch (code) {
    case null:
      return null
    case 'calls-left':
      return { code, figures: { calls: catalogue.calling.calls } }
    case 'undo-too-old':
      return { code, figures: { minutes: catalogue.calling.undoMinutes } }
    case 'call-too-soon': {
      const seconds = secondsToNextCall(seat, now)
      return seconds > 0 ? { code, figures: { seconds } } : null
    }
    default:
      return { code }
  }
}

/** The gap between two calls ends between two views, so the screen counts it down by itself. */
export function secondsToNextCall({ current }: Seat, now: Instant): number {
  if (current?.stage !== 'called') return 0
  return Math.max(0, Math.ceil((current.nextCallAt - now) / second))
}

/** Whether somebody may be called from a list: the view answers for its acts, not for each ticket. */
export function refusalToCall(seat: Seat): Refusal | null {
  if (seat.stage === 'paused') return { code: 'counter-paused' }
  return seat.current ? { code: 'counter-busy' } : null
}
