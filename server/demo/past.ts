import type { Setup } from '../../shared/setup.ts'
import { type DayDate, type Instant, minute, nextDate } from '../../shared/time.ts'
import { isOnTheTable } from '../core/advice.ts'
import { closesAt, opensAt, windowsOn } from '../core/calendar.ts'
import type { Day } from '../core/day.ts'
import type { Office } from '../office.ts'
import type { SurgeWatch } from '../surge-watch.ts'
import type { Cast } from './cast.ts'

/** A clock that the play turns by hand. */
export interface TurnedClock {
  set(at: Instant): void
}

/** Plays from the office's opening until an instant of the same day, as fast as the machine can. */
export async function playUntil(
  office: Office,
  cast: Cast,
  clock: TurnedClock,
  until: Instant,
  surge: SurgeWatch | null = null,
): Promise<void> {
  await office.tick()
  const steps: Promise<void>[] = []
  let looked = 0
  for (let at = cast.next(); at <= until; at = cast.next()) {
    clock.set(at)
    steps.push(cast.step(at))
    if (!surge || at - looked < minute || !isPressing(office.day)) continue
    looked = at
    await Promise.all(steps.splice(0))
    await surge.tick()
  }
  clock.set(until)
  await Promise.all(steps)
}

/** A whole office-day, from opening to closed books. */
export async function playDay(
  office: Office,
  cast: Cast,
  clock: TurnedClock,
  date: DayDate,
  surge: SurgeWatch | null = null,
): Promise<void> {
  const { setup } = office.day
  const opening = opensAt(setup, date)
  if (opening === null) return
  clock.set(opening)
  await playUntil(office, cast, clock, closesAt(setup, date), surge)
  await office.tick()
}

/** Looking ahead takes time: in a hall with room to spare, nobody looks. */
function isPressing(day: Day): boolean {
  const open = [...day.counters.values()].filter(({ stage }) => stage === 'open').length
  return day.surge.advices.some(isOnTheTable) || day.live.size > pressing * open
}

/** At the counters and waiting, for each open counter. */
const pressing = 2.5

/** Long closures last less than two months. */
const daysLooked = 60

/** From this date on, the first with ordinary hours. */
export function fullDayFrom(setup: Setup, date: DayDate): DayDate {
  const days = Array.from({ length: daysLooked }, (_, ahead) => nextDate(date, ahead))
  return days.find((one) => windowsOn(setup, one).some((window) => !window.bookingOnly)) ?? date
}

/** The last dates before this one on which the office was open, the earliest first. */
export function daysBefore(setup: Setup, date: DayDate, count: number): DayDate[] {
  const days = Array.from({ length: daysLooked }, (_, back) => nextDate(date, -1 - back))
  return days
    .filter((one) => windowsOn(setup, one).length > 0)
    .slice(0, count)
    .reverse()
}
