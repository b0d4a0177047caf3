import type { DayDate } from '../shared/time.ts'
import { type Books, newDay } from './core/day.ts'
import { evolve } from './core/evolve.ts'
import type { Calibration } from './core/forecast/calibration.ts'
import type { Store } from './store/store.ts'

/** The day that the log tells of last, as it stood when the last life ended. */
export function restoredDay(store: Store, today: DayDate): Books {
  return dayOn(store, store.events.lastDay() ?? today)
}

/**
 * A date as the log knows it. Usually nothing has happened on a date that is turned to; but a clock that was ahead may
 * have been there before, and no number of that day is given again.
 * @param calibration what the day before taught about the forecasts
 */
export function dayOn(store: Store, date: DayDate, calibration?: Calibration): Books {
  const setup = store.setups.on(date)
  if (!setup) throw new Error('the office was never set up')
  const day = newDay(date, setup, calibration)
  for (const fact of store.events.read(date)) evolve(day, fact)
  return day
}

export function bookedOf(store: Store, date: DayDate): Map<string, readonly string[]> {
  return new Map(store.bookings.of(date).map(({ code, matters }) => [code, matters]))
}
