import type { Setup } from '../../shared/setup.ts'
import { leastDays, type Staffing, type StaffingDay, type StaffingHalf } from '../../shared/staffing.ts'
import { type DayDate, type Instant, instantOf, minute, nextDate, timeOf, weekdayOf } from '../../shared/time.ts'
import { windowsOn } from './calendar.ts'
import { absencesOf, backFrom } from './forecast/roster.ts'
import { serversFor } from './queueing/staffing.ts'

/** What is known of one day of the past. */
export interface PastArrivals {
  readonly date: DayDate
  /** Numbers taken in each half-hour of the day, by its place 0 … 47. */
  readonly halves: ReadonlyMap<number, number>
  /** Minutes at counters, all visits together, and how many visits that were. */
  readonly minutes: number
  readonly visits: number
}

/** Days to come, and the setup that will hold on them. */
export interface Plan {
  readonly setup: Setup
  readonly days: readonly DayDate[]
}

/** Tomorrow and the week after it; a long closure lies within what is looked through. */
const daysShown = 7
export const daysLooked = 30

/**
 * The next days on which the office is open.
 * @param setups  in the order of the dates from which they hold; the first holds on the first day
 */
export function plansFrom(first: DayDate, setups: readonly { from: DayDate; setup: Setup }[]): Plan[] {
  const ahead = Array.from({ length: daysLooked }, (_, days) => nextDate(first, days))
  const holding = (date: DayDate) => setups.findLast(({ from }) => from <= date)?.setup
  const isOpen = (date: DayDate, setup = holding(date)) => setup !== undefined && windowsOn(setup, date).length > 0
  const open = ahead.filter((date) => isOpen(date)).slice(0, daysShown)
  return setups.map(({ setup }) => ({ setup, days: open.filter((date) => holding(date) === setup) }))
}

/**
 * Counters for each half-hour of the days asked for. Arrivals: the mean of past days of the same kind. Counters: the
 * fewest with which, in the long run of that half-hour, the target's share waits no longer than its minutes (Erlang C;
 * methods.md §3): careful at noon and at the end, where a line does not last.
 */
export function staffingOf(
  { withinMinutes: within, withinShare: share }: Setup['targets'],
  plans: readonly Plan[],
  past: readonly PastArrivals[],
): Staffing {
  const days = plans.flatMap((plan) => plan.days.map((date) => dayOf(plan.setup, date, past)))
  return { target: { within, share }, days }
}

/** Sunday 0 … Saturday 6; the first office-day after a holiday draws as many as a Monday. */
export function kindOf(setup: Setup, date: DayDate): number {
  const before = nextDate(date, -1)
  const usuallyOpen = (setup.hours.weekly[weekdayOf(before)] ?? []).length > 0
  const afterHoliday = usuallyOpen && windowsOn(setup, before).length === 0
  return afterHoliday && weekdayOf(date) !== 6 ? monday : weekdayOf(date)
}

const monday = 1

function dayOf(setup: Setup, date: DayDate, past: readonly PastArrivals[]): StaffingDay {
  const like = kindOf(setup, date)
  const alike = past.filter((one) => kindOf(setup, one.date) === like)
  const visits = alike.reduce((sum, one) => sum + one.visits, 0)
  const minutes = visits > 0 ? alike.reduce((sum, one) => sum + one.minutes, 0) / visits : null
  const isEnough = alike.length >= leastDays && minutes !== null
  const halves = isEnough ? halvesOn(setup, date).map((from) => halfOf(setup, date, from, alike, minutes)) : null
  return { date, like, learned: alike.length, minutes, halves }
}

const halfHour = 30 * minute

/** The beginnings of the half-hours in which the office is open. */
function halvesOn(setup: Setup, date: DayDate): Instant[] {
  return windowsOn(setup, date).flatMap((window) => {
    const from = instantOf(date, window.from)
    const count = Math.ceil((instantOf(date, window.to) - from) / halfHour)
    return Array.from({ length: count }, (_, nth) => from + nth * halfHour)
  })
}

function halfOf(
  setup: Setup,
  date: DayDate,
  from: Instant,
  alike: readonly PastArrivals[],
  minutes: number,
): StaffingHalf {
  const place = (from - instantOf(date, '00:00')) / halfHour
  const arrivals = alike.reduce((sum, { halves }) => sum + numbersAt(halves, place), 0) / alike.length
  return {
    from: timeOf(from),
    arrivals,
    needed: neededFor(setup, arrivals, minutes),
    rostered: rosteredAt(setup, date, from),
  }
}

/** A window that begins at a quarter past shares the half-hours of the clock. */
function numbersAt(halves: ReadonlyMap<number, number>, place: number): number {
  const later = place - Math.floor(place)
  const at = (index: number) => halves.get(index) ?? 0
  return at(Math.floor(place)) * (1 - later) + (later > 0 ? at(Math.ceil(place)) * later : 0)
}

/** "All of them" cannot be promised by any number of counters: 99 of a hundred is the most that is counted for. */
const mostShare = 0.99

function neededFor({ targets }: Setup, arrivals: number, minutes: number): number {
  if (arrivals === 0) return 0
  const line = { arrivals: arrivals / (halfHour / minute), services: 1 / minutes }
  return serversFor(line, { within: targets.withinMinutes, share: Math.min(targets.withinShare, mostShare) })
}

/** The fewest that are there at any moment of it: where one lunch ends and the next begins, not both are off at once. */
function rosteredAt(setup: Setup, date: DayDate, from: Instant): number {
  const standing = setup.counters.filter(({ flexible }) => !flexible)
  const absences = standing.map(({ number }) => absencesOf(setup, date, number))
  const within = absences.flat().flatMap((away) => (away.from > from && away.from < from + halfHour ? away.from : []))
  const there = (at: Instant) => absences.filter((own) => backFrom(own, at) === null).length
  return Math.min(...[from, ...within].map(there))
}
