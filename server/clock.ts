import { dateOf, type Instant } from '../shared/time.ts'
import { closesAt, opensAt } from './core/calendar.ts'
import type { Day } from './core/day.ts'
import type { DayOrder } from './core/decision.ts'
import type { Store } from './store/store.ts'

/** What the calendar asks of the office now, if anything. */
export function dueOrder(day: Day, now: Instant, store: Store): DayOrder | null {
  const today = dateOf(now)
  const isAhead = today < day.date
  const close = closesAt(day.setup, isAhead ? today : day.date)
  if (day.stage === 'unopened') {
    const open = opensAt(day.setup, day.date)
    return open !== null && open <= now && now < close ? beginning(day, store, false) : null
  }
  // Opened by hand after the books were due: then the night's change of date closes them.
  return day.stage === 'open' && now >= close && (isAhead || day.openedAt < close) ? { type: 'end-day' } : null
}

/** The order that opens a date with what is known of it. */
export function beginning(day: Day, store: Store, byHand: boolean): DayOrder {
  // A day that is opened again goes on with its own setup: with another, a number could be given twice.
  const setup = (day.stage === 'unopened' ? store.setups.on(day.date) : null) ?? day.setup
  const bookings = store.bookings.of(day.date).map(({ code, slot }) => ({ code, slot }))
  return { type: 'begin-day', date: day.date, byHand, setup, bookings }
}
