import type { CounterNumber, Setup } from '../../../shared/setup.ts'
import { type DayDate, type Instant, instantOf, weekdayOf } from '../../../shared/time.ts'

export interface Absence {
  readonly from: Instant
  readonly to: Instant
}

/** When the clerk of a counter is off on a date, in order. */
export function absencesOf({ roster }: Setup, date: DayDate, counter: CounterNumber): Absence[] {
  const weekday = weekdayOf(date)
  return roster.away
    .filter((away) => away.weekdays.includes(weekday) && away.counters.includes(counter))
    .map((away) => ({ from: instantOf(date, away.from), to: instantOf(date, away.to) }))
    .sort((a, b) => a.from - b.from)
}

/** When somebody who is off at an instant comes back; null: not off. */
export function backFrom(absences: readonly Absence[], at: Instant): Instant | null {
  return absences.find(({ from, to }) => from <= at && at < to)?.to ?? null
}
