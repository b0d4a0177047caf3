import { publicLane } from '../../../shared/catalogue.ts'
import type { CounterNumber, LaneId, MatterId, Setup } from '../../../shared/setup.ts'
import { type Instant, minute, minuteOfDay } from '../../../shared/time.ts'
import { servicesKept } from './services.ts'

/** A visit that is over, as far as the forecast learns from it. */
export interface PastVisit {
  readonly lane: LaneId
  /** The only matter of the visit; null if there were several, none is known, or it must not be written down. */
  readonly matter: MatterId | null
  readonly takenAt: Instant
  readonly booked: boolean
  readonly counter: CounterNumber | null
  /** First call, and the end at the counter; null if it never came to that. */
  readonly calledAt: Instant | null
  readonly overAt: Instant | null
  /** At counters from call to finish, holds not counted; null if never served or never finished. */
  readonly minutes: number | null
}

export interface PastDay {
  readonly visits: readonly PastVisit[]
  /** Bookings of the day, and how many of them came. */
  readonly booked: number
  readonly shown: number
}

/** What the office has learned about itself. A value: learning a day gives a new one. */
export interface History {
  /** Days learned from; 0: nothing but what the setup expects. */
  readonly days: number
  /** Minutes of the last visits, newest last. */
  readonly matters: ReadonlyMap<MatterId, readonly number[]>
  /** By public lane, whatever the matter: for who is not sure, and for whoever must look like them. */
  readonly lanes: ReadonlyMap<LaneId, readonly number[]>
  /** Minutes between finishing and calling the next, while somebody waited: newest last. */
  readonly gaps: readonly number[]
  /** Walk-ins by public lane for each half-hour of the day, in the mean. */
  readonly arrivals: ReadonlyMap<LaneId, readonly number[]>
  /** Minutes that walk-ins of the general line waited, by the half-hour of the day in which they came; null: nobody yet. */
  readonly waits: readonly (number | null)[]
  /** Shares: called and not there; booked and came. */
  readonly noShow: number
  readonly shown: number
}

/** Of a new office: who does not come, and who comes to a booking, is expected as methods.md §8 says. */
export const newHistory: History = {
  days: 0,
  matters: new Map(),
  lanes: new Map(),
  gaps: [],
  arrivals: new Map(),
  waits: [],
  noShow: 0.04,
  shown: 0.93,
}

/** Means over this many days: long enough to be steady, short enough to follow a change. */
const daysKept = 20
const halfHours = 48
const longestService = 240
/** A longer gap was no gap: the counter was away. */
const longestGap = 15

/** The same evening the office knows what the day was like. */
export function learned(history: History, setup: Setup, day: PastDay): History {
  const days = history.days + 1
  const weight = 1 / Math.min(days, daysKept)
  const served = day.visits.filter((visit) => visit.minutes !== null && visit.minutes < longestService)
  const called = day.visits.filter((visit) => visit.calledAt !== null)
  const toward = (old: number, now: number, known: number) => (known > 0 ? old + (now - old) * weight : old)
  return {
    days,
    matters: appended(
      history.matters,
      served.map((visit) => [visit.matter, visit.minutes]),
    ),
    lanes: appended(
      history.lanes,
      served.map((visit) => [publicLane(setup, visit.lane), visit.minutes]),
    ),
    gaps: [...history.gaps, ...gapsOf(called)].slice(-servicesKept),
    arrivals: blended(history.arrivals, arrivalsOf(setup, day.visits), weight),
    waits: waitsBlended(history.waits, waitsOf(setup, day.visits), weight),
    noShow: toward(history.noShow, 1 - served.length / Math.max(1, called.length), called.length),
    shown: toward(history.shown, day.shown / Math.max(1, day.booked), day.booked),
  }
}

function appended(
  old: ReadonlyMap<string, readonly number[]>,
  seen: readonly (readonly [string | null, number | null])[],
): ReadonlyMap<string, readonly number[]> {
  const all = new Map(old)
  for (const [key, minutes] of seen)
    if (key !== null && minutes !== null) all.set(key, [...(all.get(key) ?? []), minutes].slice(-servicesKept))
  return all
}

/** Somebody waited if the next one called had come before the last one went. */
function gapsOf(called: readonly PastVisit[]): number[] {
  const gaps: number[] = []
  const before = new Map<number, Instant>()
  for (const visit of [...called].sort((a, b) => (a.calledAt ?? 0) - (b.calledAt ?? 0))) {
    const { counter, calledAt, overAt, takenAt, booked } = visit
    if (counter === null || calledAt === null) continue
    const last = before.get(counter)
    const gap = last === undefined ? -1 : (calledAt - last) / minute
    // Who is booked may be there and not yet be called.
    if (last !== undefined && !booked && takenAt < last && gap >= 0 && gap <= longestGap) gaps.push(gap)
    if (overAt !== null) before.set(counter, overAt)
  }
  return gaps
}

function arrivalsOf(setup: Setup, visits: readonly PastVisit[]): Map<LaneId, number[]> {
  const counts = new Map<LaneId, number[]>()
  for (const { booked, lane, takenAt } of visits) {
    if (booked) continue
    const own = publicLane(setup, lane)
    const half = halfHourOf(takenAt)
    const row = counts.get(own) ?? Array<number>(halfHours).fill(0)
    row[half] = (row[half] ?? 0) + 1
    counts.set(own, row)
  }
  return counts
}

/** The general line as the public sees it: turning visitors stand in it. */
function waitsOf(setup: Setup, visits: readonly PastVisit[]): (number | null)[] {
  const general = new Set(setup.lanes.filter(({ kind }) => kind === 'general').map(({ id }) => id))
  const waits = Array.from({ length: halfHours }, (): number[] => [])
  for (const { booked, lane, takenAt, calledAt } of visits)
    if (!booked && calledAt !== null && general.has(publicLane(setup, lane)))
      waits[halfHourOf(takenAt)]?.push((calledAt - takenAt) / minute)
  return waits.map((own) => (own.length > 0 ? own.reduce((sum, one) => sum + one, 0) / own.length : null))
}

/** 0 … 47 in Taipei. */
export function halfHourOf(at: Instant): number {
  return Math.floor(minuteOfDay(at) / 30)
}

function blended(
  old: ReadonlyMap<LaneId, readonly number[]>,
  today: ReadonlyMap<LaneId, readonly number[]>,
  weight: number,
): ReadonlyMap<LaneId, readonly number[]> {
  const lanes = new Set([...old.keys(), ...today.keys()])
  return new Map(
    [...lanes].map((lane) => [
      lane,
      Array.from({ length: halfHours }, (_, half) => {
        const mean = old.get(lane)?.[half] ?? 0
        return mean + ((today.get(lane)?.[half] ?? 0) - mean) * weight
      }),
    ]),
  )
}

/** A half-hour in which nobody came says nothing about it. */
function waitsBlended(
  old: readonly (number | null)[],
  today: readonly (number | null)[],
  weight: number,
): (number | null)[] {
  return today.map((now, half) => {
    const mean = old[half] ?? null
    if (now === null || mean === null) return now ?? mean
    return mean + (now - mean) * weight
  })
}
