import type { DayDate } from '../shared/time.ts'
import { type Books, newDay } from './core/day.ts'
import { evolve } from './core/evolve.ts'
import type { Calibration } from './core/forecast/calibration.ts'
import type { Store } from './store/store.ts'

/** The newest day that the log knows, as it stood when the last life ended. */
export function restoredDay(store: Store, today: DayDate): Books {
  const last = store.events.lastDay()
  if (last === null) return freshDay(store, today)
  const day = freshDay(store, last)
  for (const fact of store.events.read(last)) evolve(day, fact)
  return day
}

/** @param calibration what the day before taught about the forecasts */
export function freshDay(store: Store, date: DayDate, calibration?: Calibration): Books {
  const setup = store.setups.on(date)
  if (!setup) throw new Error('the office was never set up')
  return newDay(date, setup, calibration)
}

export function bookedOf(store: Store, date: DayDate): Map<string, readonly string[]> {
  return new Map(store.bookings.of(date).map(({ code, matters }) => [code, matters]))
}
