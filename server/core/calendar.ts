import type { Setup, Window } from '../../shared/setup.ts'
import { type DayDate, dateOf, type Instant, instantOf, minute, nextDate, weekdayOf } from '../../shared/time.ts'
import type { Doors } from '../../shared/views.ts'
import type { Day } from './day.ts'

/** The opening windows of a date, in order: the exception of that date if there is one, else its weekday's. */
export function windowsOn(setup: Setup, date: DayDate): readonly Window[] {
  const exception = setup.hours.exceptions.find((one) => one.date === date)
  const windows = exception ? exception.windows : (setup.hours.weekly[weekdayOf(date)] ?? [])
  return [...windows].sort((a, b) => a.from.localeCompare(b.from))
}

/** Is a visitor given a number now? Staff always may while the day is open. */
export function doorsAt(day: Day, now: Instant): Doors {
  const closed: Doors = { stage: 'closed', next: nextOpening(day.setup, now) }
  if (day.stage !== 'open') return closed
  const window = windowsOn(day.setup, day.date).find((one) => isWithin(day.setup, day.date, one, now))
  if (window)
    return {
      stage: 'open',
      until: window.to,
      bookingOnly: window.bookingOnly ?? false,
      matters: window.matters ?? null,
    }
  if (day.byHand && opensBeyondCalendar(day))
    return { stage: 'open', until: day.setup.hours.closeBooksAt, bookingOnly: false, matters: null }
  return closed
}

/** From this instant the calendar opens the day; null on a day off. */
export function opensAt(setup: Setup, date: DayDate): Instant | null {
  const first = windowsOn(setup, date)[0]
  return first ? instantOf(date, first.from) - setup.hours.ticketsBefore * minute : null
}

/** From this instant the books of a date are closed by the clock. */
export function closesAt(setup: Setup, date: DayDate): Instant {
  return instantOf(date, setup.hours.closeBooksAt)
}

function isWithin(setup: Setup, date: DayDate, window: Window, now: Instant): boolean {
  const from = instantOf(date, window.from) - setup.hours.ticketsBefore * minute
  return from <= now && now < instantOf(date, window.to)
}

/** Opened on a day off, or before the first or after the last window: then the hand counts, not the calendar. */
function opensBeyondCalendar(day: Day): boolean {
  const windows = windowsOn(day.setup, day.date)
  const first = opensAt(day.setup, day.date)
  const last = windows.at(-1)
  if (first === null || !last) return true
  return day.openedAt < first || day.openedAt >= instantOf(day.date, last.to)
}

/** Long holidays last less than two weeks; two months find the end of any closure. */
const daysAhead = 60

function nextOpening(setup: Setup, now: Instant): { date: DayDate; from: string } | null {
  const today = dateOf(now)
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    const date = nextDate(today, ahead)
    const window = windowsOn(setup, date).find((one) => instantOf(date, one.from) > now)
    if (window) return { date, from: window.from }
  }
  return null
}
