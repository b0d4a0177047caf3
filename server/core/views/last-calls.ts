import type { Call } from '../../../shared/views.ts'
import type { Day } from '../day.ts'

/** Each number once, at its newest call. */
export function lastCalls(day: Day, most: number): Call[] {
  const newest = day.calls.toReversed()
  const once = newest.filter((call, index) => newest.findIndex((other) => other.number === call.number) === index)
  return once.slice(0, most)
}
