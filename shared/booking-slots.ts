import type { Booking } from './setup.ts'
import { type DayDate, type TimeOfDay, weekdayOf } from './time.ts'

export interface SlotsOfDay {
  readonly times: readonly TimeOfDay[]
  readonly capacity: number
}

/** The slots of a date: its own if they are said, else its weekday's, else those of every day. Opening hours are asked apart. */
export function slotsOn(booking: Booking, date: DayDate): SlotsOfDay {
  const own = booking.byDate.find((one) => one.date === date)
  if (own) return own
  const weekday = weekdayOf(date)
  if (!booking.weekdays.includes(weekday)) return { times: [], capacity: booking.capacity }
  return booking.byWeekday.find((one) => one.weekday === weekday) ?? booking
}
