import type { DayDate, Instant } from '../../shared/time.ts'
import { minute, minuteOfDay, weekdayOf } from '../../shared/time.ts'
import type { Day } from './day.ts'
import { minutesAtCounter } from './forecast/today.ts'
import { overtakenIn, type Ticket } from './ticket.ts'

/** A visit that is over, as reports read it. Times in milliseconds; booleans as 0 and 1, as SQLite keeps them. */
export interface Visit {
  readonly day: DayDate
  readonly number: string
  readonly lane: string
  /** The first matter; null for a turning visit, always. */
  readonly matter: string | null
  readonly category: string | null
  readonly taken_at: Instant
  /** Half-hours would be told apart by hour and minute; reports group by hour: 0 … 23 in Taipei. */
  readonly hour: number
  readonly weekday: number
  readonly booked: number
  readonly assisted: number
  readonly priority_group: string | null
  /** Taken (a booking: the later of check-in and slot) to the first call; null if never called. */
  readonly wait: number | null
  /** At counters, without the time on hold; null if never served, or if nobody pressed finish. */
  readonly service: number | null
  readonly counter: number | null
  readonly clerk: string | null
  readonly outcome: string
  readonly calls: number
  readonly passes: number
  readonly overtaken: number
  readonly told_about: number | null
  readonly told_latest: number | null
  /** The band that was told, in minutes and not rounded; null if none was. */
  readonly told_p10: number | null
  readonly told_p50: number | null
  readonly told_p80: number | null
  readonly told_p90: number | null
  /** 1: there was a wait to foretell; 0: a counter was free. null: nothing was foretold, or the visitor asked for time. */
  readonly queued: number | null
  /** The first call; null if never called. */
  readonly called_at: Instant | null
  readonly over_at: Instant
  /** Milliseconds from call to finish, holds not counted; null if never served or never finished. */
  readonly at_counter: number | null
  /** How many matters the visit had; null for a turning visit, always. */
  readonly matters: number | null
}

/** @returns null while the visit goes on */
export function visitOf(day: Day, ticket: Ticket): Visit | null {
  if (ticket.stage.name !== 'over') return null
  const quiet = day.setup.lanes.find((lane) => lane.id === ticket.lane)?.kind === 'turning'
  const matter = quiet ? undefined : day.setup.matters.find((one) => one.id === ticket.matters[0])
  const wait = typeof ticket.told.wait === 'string' ? null : ticket.told.wait
  const { number, lane, takenAt, counter, clerk, calls, passes } = ticket
  return {
    day: day.date,
    number,
    lane,
    counter,
    clerk,
    calls,
    passes,
    overtaken: overtakenIn(ticket),
    matter: matter?.id ?? null,
    category: matter?.category ?? null,
    taken_at: takenAt,
    hour: Math.floor(minuteOfDay(takenAt) / 60),
    weekday: weekdayOf(day.date),
    booked: Number(ticket.booking !== null),
    assisted: Number(ticket.assisted),
    priority_group: ticket.group,
    wait: waitOf(ticket),
    service: ticket.firstServedAt === null || ticket.stage.outcome === 'unfinished' ? null : ticket.served,
    outcome: ticket.stage.outcome,
    told_about: wait?.about ?? null,
    told_latest: wait?.latest ?? null,
    ...bandTold(ticket),
    called_at: ticket.firstCall?.at ?? null,
    over_at: ticket.stage.at,
    at_counter: millisecondsAt(ticket),
    matters: quiet ? null : ticket.matters.length,
  }
}

function bandTold({ told: { band }, askedForTime }: Ticket) {
  return {
    told_p10: band?.p10 ?? null,
    told_p50: band?.p50 ?? null,
    told_p80: band?.p80 ?? null,
    told_p90: band?.p90 ?? null,
    queued: band && !askedForTime ? Number(band.p90 > 0) : null,
  }
}

function millisecondsAt(ticket: Ticket): number | null {
  const minutes = minutesAtCounter(ticket)
  return minutes === null ? null : Math.round(minutes * minute)
}

/** Milliseconds from arrival, or from the booked slot if that is later, to the first call. Never negative. */
export function waitOf({ firstCall, takenAt, booking }: Ticket): number | null {
  if (!firstCall) return null
  return Math.max(0, firstCall.at - Math.max(takenAt, booking?.slot ?? 0))
}

/** Rough bands for ratings, so that a wait cannot name a visit: 0 up to 5, 1 up to 10, 2 up to 20, 3 up to 30 minutes, 4 longer. */
export function waitBand(wait: number | null): number | null {
  if (wait === null) return null
  const bounds = [5, 10, 20, 30]
  const band = bounds.findIndex((bound) => wait <= bound * minute)
  return band < 0 ? bounds.length : band
}
