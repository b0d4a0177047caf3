import type { CommandType, PauseReason, TicketNumber } from '../../shared/contract.ts'
import type { CounterNumber, LaneId, Setup } from '../../shared/setup.ts'
import type { Bell } from '../../shared/staff-views.ts'
import type { DayDate, Instant } from '../../shared/time.ts'
import type { Call } from '../../shared/views.ts'
import { noSurge, type Surge } from './advice.ts'
import type { FactOf } from './events.ts'
import { type Calibrating, type Calibration, calibrating, newCalibration } from './forecast/calibration.ts'
import type { Ticket } from './ticket.ts'

/**
 * An office-day, as deciding and viewing see it: nothing here can be changed.
 * Only `evolve` changes it, in place (see `Books`): copying four thousand tickets for every fact
 * would cost more than everything else the office does.
 */
export interface Day {
  readonly date: DayDate
  readonly stage: 'unopened' | 'open' | 'closed'
  /** Opened by hand: numbers are given although the calendar would not. */
  readonly byHand: boolean
  readonly openedAt: Instant
  readonly setup: Setup
  /** The instant of the newest fact: the day never goes back. */
  readonly at: Instant
  readonly tickets: ReadonlyMap<TicketNumber, Ticket>
  /** Numbers of everybody who is still in the house. */
  readonly live: ReadonlySet<TicketNumber>
  /** Who waits in each public lane, by the order of arrival. */
  readonly lines: ReadonlyMap<LaneId, readonly number[]>
  readonly counters: ReadonlyMap<CounterNumber, CounterState>
  /** How many numbers each series has given. */
  readonly given: ReadonlyMap<string, number>
  /** The newest last; the older ones are forgotten. */
  readonly calls: readonly Call[]
  readonly callCount: number
  readonly bookings: ReadonlyMap<string, BookingState>
  /** One-time notices given: of whom is not known. */
  readonly notices: readonly Notice[]
  readonly bells: ReadonlyMap<number, Bell>
  readonly bellCount: number
  /** How well waits were foretold today; what is learned of it lasts into the next day. */
  readonly calibrating: Calibrating
  readonly surge: Surge
}

export interface CounterState {
  readonly counter: CounterNumber
  readonly stage: 'open' | 'paused' | 'closed'
  readonly clerk: string | null
  readonly serves: readonly (readonly LaneId[])[]
  readonly reason: PauseReason | null
  /** Who is called or served here now. */
  readonly ticket: TicketNumber | null
  /** The last visit finished here, for the rating tablet. */
  readonly finished: { readonly number: TicketNumber; readonly at: Instant } | null
  readonly last: LastAct | null
}

/** The last act at a counter, with the tickets as they were before, so that it can be taken back. */
export interface LastAct {
  readonly act: CommandType
  readonly at: Instant
  readonly before: readonly Ticket[]
  readonly after: readonly Ticket[]
}

export type Notice = Pick<FactOf<'notice-given'>, 'matters' | 'missing' | 'way'>

export interface BookingState {
  readonly code: string
  readonly slot: Instant
  readonly number: TicketNumber | null
}

/** The same day in the hands of `evolve`. */
export interface Books extends Day {
  date: DayDate
  stage: 'unopened' | 'open' | 'closed'
  byHand: boolean
  openedAt: Instant
  setup: Setup
  at: Instant
  tickets: Map<TicketNumber, Ticket>
  live: Set<TicketNumber>
  lines: Map<LaneId, number[]>
  counters: Map<CounterNumber, CounterState>
  given: Map<string, number>
  calls: readonly Call[]
  callCount: number
  bookings: Map<string, BookingState>
  notices: readonly Notice[]
  bells: Map<number, Bell>
  bellCount: number
  calibrating: Calibrating
  surge: Surge
}

/** A date before anything has happened on it. */
export function newDay(date: DayDate, setup: Setup, calibration: Calibration = newCalibration): Books {
  return {
    date,
    stage: 'unopened',
    byHand: false,
    openedAt: 0,
    setup,
    at: 0,
    tickets: new Map(),
    live: new Set(),
    lines: new Map(),
    counters: new Map(),
    given: new Map(),
    calls: [],
    callCount: 0,
    bookings: new Map(),
    notices: [],
    bells: new Map(),
    bellCount: 0,
    calibrating: calibrating(calibration),
    surge: noSurge,
  }
}

/** Everybody still in the house, in the order of arrival. */
export function liveTickets(day: Day): Ticket[] {
  return [...day.live].flatMap((number) => day.tickets.get(number) ?? [])
}

export function closedCounter(counter: CounterNumber): CounterState {
  return { counter, stage: 'closed', clerk: null, serves: [], reason: null, ticket: null, finished: null, last: null }
}

export function counterState(day: Day, counter: CounterNumber): CounterState {
  return day.counters.get(counter) ?? closedCounter(counter)
}
