import type { DayDate, TimeOfDay } from './time.ts'

/** How many counters the coming days need for the target, beside what the roster gives. */
export interface Staffing {
  /** "90 of a hundred within 20 minutes": what the counters are counted for. */
  readonly target: { readonly within: number; readonly share: number }
  readonly days: readonly StaffingDay[]
}

export interface StaffingDay {
  readonly date: DayDate
  /** The weekday it is like: the first day after a holiday is like a Monday. */
  readonly like: number
  /** On how many days of the past it rests. */
  readonly learned: number
  /** Minutes of a visit from call to finish, in the mean; null: none known. */
  readonly minutes: number | null
  /** null: too few days of that kind to say anything. */
  readonly halves: readonly StaffingHalf[] | null
}

export interface StaffingHalf {
  readonly from: TimeOfDay
  /** Expected numbers taken, with and without booking. */
  readonly arrivals: number
  /** Counters for the target, by Erlang C. */
  readonly needed: number
  /** Counters with somebody at them by the roster; flexible ones are not counted on. */
  readonly rostered: number
}

/** Fewer days of a kind say nothing about the next one. */
export const leastDays = 3
