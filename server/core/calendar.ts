import type { Setup, Window } from '../../shared/setup.ts'
import {
  type DayDate,
  dateOf,
  type Instant,
  instantOf,
  minute,
  nextDate,
  type TimeOfDay,
  weekdayOf,
} from '../../shared/time.ts'
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
  const windows = windowsOn(day.setup, day.date)
  const window = windows.find((one) => isWithin(day.setup, day.date, one, now)) ?? earlyWindow(day, now)
  if (window)
    return {
      stage: 'open',
      until: window.to,
      bookingOnly: window.bookingOnly ?? false,
      matters: window.matters ?? null,
    }
  const until = endByHand(day, now)
  return until ? { stage: 'open', until, bookingOnly: false, matters: null } : closed
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

/** From this month on the next year's holidays should stand in the calendar: the government names them in June. */
const nextYearFrom = 10
/** Every year has more: one or two closed days say only that somebody was careful about these. */
const fewHolidays = 5

/**
 * The first year, of this one and soon the next, whose holidays nobody has entered: numbers would be given on them.
 * @param setupOn the setup that will hold on a date
 * @returns null if there is none
 */
export function yearWithoutHolidays(today: DayDate, setupOn: (date: DayDate) => Setup): number | null {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const years = month >= nextYearFrom ? [year, year + 1] : [year]
  const closedDays = (one: number) =>
    setupOn(`${one}-12-31`).hours.exceptions.filter(
      ({ date, windows }) => date.startsWith(`${one}-`) && windows.length === 0,
    )
  return years.find((one) => closedDays(one).length < fewHolidays) ?? null
}

function isWithin(setup: Setup, date: DayDate, window: Window, now: Instant): boolean {
  const from = instantOf(date, window.from) - setup.hours.ticketsBefore * minute
  return from <= now && now < instantOf(date, window.to)
}

/** Opened by hand before its time, the first window has begun; it still ends as the calendar says. */
function earlyWindow(day: Day, now: Instant): Window | undefined {
  const first = opensAt(day.setup, day.date)
  return day.byHand && first !== null && now < first ? windowsOn(day.setup, day.date)[0] : undefined
}

/** The night's change of date closes what was opened after the books were due. */
const lastMinute: TimeOfDay = '23:59'

/** Opened on a day off or after the last window: then the hand counts, not the calendar. null: it does not, or no more. */
function endByHand(day: Day, now: Instant): TimeOfDay | null {
  const last = windowsOn(day.setup, day.date).at(-1)
  if (!day.byHand || (last && day.openedAt < instantOf(day.date, last.to))) return null
  const close = closesAt(day.setup, day.date)
  if (day.openedAt < close) return now < close ? day.setup.hours.closeBooksAt : null
  return dateOf(now) === day.date ? lastMinute : null
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
