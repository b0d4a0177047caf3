import { type Instant, minute } from '../../shared/time.ts'
import type { BoardView, Call } from '../../shared/views.ts'

/** The large one is the one that the hall hears now, so that eye and ear agree; else the newest. */
export function shownCalls(calls: readonly Call[], announced: Call | null) {
  const large = announced ?? calls[0] ?? null
  return { large, before: calls.filter((call) => call.number !== large?.number).slice(0, 6) }
}

/** A call is "now" for as long as somebody may still be on the way. */
export function isFresh(call: Call, now: Instant): boolean {
  return now - call.at < freshFor
}

/** The doors are closed, nobody waits, and who was called last has long been served or has left. */
export function isAtRest({ doors, lanes, calls }: BoardView, now: Instant): boolean {
  const somebodyWaits = lanes.some(({ waiting }) => waiting > 0)
  return doors.stage === 'closed' && !somebodyWaits && !calls.some((call) => now - call.at < lingering)
}

const freshFor = 2 * minute
const lingering = 10 * minute
