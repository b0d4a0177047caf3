import type { Matter, Setup, Window } from '../../shared/setup.ts'
import { type DayDate, type Instant, instantOf, minute, type TimeOfDay, weekdayOf } from '../../shared/time.ts'
import { windowsOn } from '../core/calendar.ts'
import type { Chance } from './chance.ts'
import { ordinaryMatters, weightOf } from './shares.ts'

/** How a day's visitors are spread over its half-hours from 08:00; a longer or shorter day stretches it. */
const profile = [0.7, 1, 1.2, 1.35, 1.4, 1.35, 1.2, 1, 0.9, 0.85, 0.9, 1.1, 1.25, 1.2, 1.1, 1, 0.8, 0.5]
/** Before the doors open a few already stand there. */
const early = 0.25
/** Less than between real days: nobody opens the flexible counter here when the hall fills. */
const dayVariation = 0.06
const halfHour = 30 * minute

/** Instants of arrival without a booking: Poisson in each half-hour. */
export function arrivalsOn(setup: Setup, date: DayDate, load: number, mean: number, chance: Chance): Instant[] {
  const busy = dayFactor(date) * chance.lognormal(dayVariation)
  const staffed = staffedCounters(setup).length
  return windowsOn(setup, date)
    .filter((window) => !window.bookingOnly)
    .flatMap((window) => {
      const from = instantOf(date, window.from)
      const to = instantOf(date, window.to)
      const expected = (busy * load * staffed * ((to - from) / minute)) / mean
      return spread(from, to, setup.hours.ticketsBefore * minute, expected, chance)
    })
}

/** Counters with a clerk of the cast; one at least is left for whoever looks on. */
export function staffedCounters(setup: Setup): Setup['counters'] {
  const fixed = setup.counters.filter((counter) => !counter.flexible)
  return fixed.length < setup.counters.length ? fixed : fixed.slice(0, -1)
}

/** Several matters on one ticket, and turning visits, lengthen the mean. */
const longerVisits = 1.08

/** Minutes that a visit takes in the mean. */
export function meanMinutes(setup: Setup): number {
  const matters = ordinaryMatters(setup)
  const all = matters.reduce((sum, matter) => sum + weightOf(matter), 0)
  return (longerVisits * matters.reduce((sum, matter) => sum + weightOf(matter) * matter.minutes, 0)) / all
}

/** Slots that lie in the hours of a date, with what may be agreed for them. */
export function slotsOn(setup: Setup, date: DayDate): { slot: TimeOfDay; matters: Matter[] }[] {
  if (!setup.booking.weekdays.includes(weekdayOf(date))) return []
  return setup.booking.times.flatMap((slot) => {
    const window = windowsOn(setup, date).find(({ from, to }) => from <= slot && slot < to)
    return window ? [{ slot, matters: allowedIn(setup, window) }] : []
  })
}

function allowedIn(setup: Setup, { matters }: Window): Matter[] {
  return ordinaryMatters(setup).filter((matter) => !matters || matters.includes(matter.id))
}

function dayFactor(date: DayDate): number {
  const weekday = weekdayOf(date)
  if (weekday === 1) return 1.1
  return weekday === 5 ? 1.03 : 0.97
}

function spread(from: Instant, to: Instant, before: number, expected: number, chance: Chance): Instant[] {
  const count = Math.ceil((to - from) / halfHour)
  const slots = Array.from({ length: count }, (_, index) => ({
    start: from + index * halfHour,
    length: Math.min(halfHour, to - from - index * halfHour),
    weight: profile[Math.floor((index / count) * profile.length)] ?? 0,
  }))
  const all = slots.reduce((sum, slot) => sum + slot.weight, early)
  return [{ start: from - before, length: before, weight: early }, ...slots].flatMap(({ start, length, weight }) =>
    poisson(start, length, ((expected * weight) / all) * chance.lognormal(0.15), chance),
  )
}

function poisson(start: Instant, length: number, expected: number, chance: Chance): Instant[] {
  const arrivals: Instant[] = []
  if (expected <= 0 || length <= 0) return arrivals
  for (let at = chance.exponential(length / expected); at < length; at += chance.exponential(length / expected))
    arrivals.push(start + at)
  return arrivals
}
