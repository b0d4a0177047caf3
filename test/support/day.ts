import { type Day, newDay } from '../../server/core/day.ts'
import { decide } from '../../server/core/decide.ts'
import { type Actor, type Aside, accept, type DayOrder, type Decision, refuse } from '../../server/core/decision.ts'
import type { Fact } from '../../server/core/events.ts'
import { evolve } from '../../server/core/evolve.ts'
import type { Ticket } from '../../server/core/ticket.ts'
import type { Waits } from '../../server/core/waits.ts'
import type { RefusalCode } from '../../shared/refusals.ts'
import type { Setup } from '../../shared/setup.ts'
import { type DayDate, type Instant, instantOf, minute, second, type TimeOfDay } from '../../shared/time.ts'
import { mixed } from './offices.ts'

/** An ordinary Monday without a holiday near it. */
export const monday: DayDate = '2026-11-23'

export const tablet: Actor = { name: 'tablet' }
export const office: Actor = { name: 'office' }
export const lin: Actor = { name: 'staff', login: 'lin', role: 'clerk' }
export const wang: Actor = { name: 'staff', login: 'wang', role: 'clerk' }
export const desk: Actor = { name: 'staff', login: 'desk', role: 'desk' }
export const supervisor: Actor = { name: 'staff', login: 'chen', role: 'supervisor' }
export const phoneOf = (number: string): Actor => ({ name: 'phone', number })

/** An office-day in the hand of a test: the clock stands until it is turned. */
export interface House {
  readonly day: Day
  readonly now: Instant
  /** Everything that has happened, in order. */
  readonly facts: readonly Fact[]
  readonly asides: ReadonlyMap<string, Aside>
  clock(time: TimeOfDay, date?: DayDate): void
  later(minutes: number, seconds?: number): void
  /** Sends an order; what is accepted has happened. */
  when(by: Actor, order: DayOrder, booked?: readonly string[]): Decision
  /** The same for what a test takes as given: a refusal is a fault of the test. */
  given(by: Actor, ...orders: DayOrder[]): void
  /** Takes a number at the tablet, or as `by`. */
  takes(visit?: Visit, by?: Actor): string
  checksIn(code: string, booked?: readonly string[]): string
  ticket(number: string): Ticket
}

/** What everybody is told of waiting, in every lane. */
export const told = {
  wait: { about: 20, latest: 30 },
  band: { p10: 9.5, p50: 18.25, p80: 26.5, p90: 31 },
} as const
export const waits: Waits = {
  ofLane: () => told.wait,
  ofTicket: () => told.wait,
  told: () => told,
  expected: () => null,
  quieter: () => null,
  slow: false,
}

export type Bookings = readonly { code: string; slot: TimeOfDay }[]

export function unopenedHouse(setup: Setup = mixed, date: DayDate = monday): House {
  const day = newDay(date, setup)
  const facts: Fact[] = []
  const asides = new Map<string, Aside>()
  let now = instantOf(date, '07:45')

  function when(by: Actor, order: DayOrder, booked?: readonly string[]): Decision {
    const decision = decide(day, order, { at: now, by, booked, waits })
    if (!decision.accepted) return decision
    for (const aside of decision.asides) asides.set(aside.number, aside)
    for (const fact of decision.facts) {
      facts.push(fact)
      evolve(day, fact)
    }
    return decision
  }

  function must(by: Actor, order: DayOrder, booked?: readonly string[]): readonly Fact[] {
    const decision = when(by, order, booked)
    if (!decision.accepted) throw new Error(`given ${order.type}, but it was refused: ${decision.refusal.code}`)
    return decision.facts
  }

  const numberIn = (taken: readonly Fact[]) => {
    const [fact] = taken
    if (fact?.type !== 'ticket-taken') throw new Error('no number was given')
    return fact.number
  }

  return {
    day,
    facts,
    asides,
    get now() {
      return now
    },
    clock: (time, on = date) => {
      now = instantOf(on, time)
    },
    later: (minutes, seconds = 0) => {
      now += minutes * minute + seconds * second
    },
    when,
    given: (by, ...orders) => {
      for (const order of orders) must(by, order)
    },
    takes: (visit, by = tablet) => numberIn(must(by, { ...ordinaryVisit, ...visit })),
    checksIn: (code, booked) => numberIn(must(tablet, { type: 'check-in', code, language: 'zh-TW' }, booked)),
    ticket: (number) => {
      const ticket = day.tickets.get(number)
      if (!ticket) throw new Error(`no ticket ${number}`)
      return ticket
    },
  }
}

/** Opened by the calendar at a quarter to eight; the clock then stands at nine. */
export function openHouse(setup: Setup = mixed, bookings: Bookings = [], date: DayDate = monday): House {
  const house = unopenedHouse(setup, date)
  house.given(office, beginDay(setup, date, bookings))
  house.clock('09:00')
  return house
}

export function beginDay(setup: Setup, date: DayDate, bookings: Bookings = [], byHand = false): DayOrder {
  const slots = bookings.map(({ code, slot }) => ({ code, slot: instantOf(date, slot) }))
  return { type: 'begin-day', date, byHand, setup, bookings: slots }
}

export const ordinaryVisit: Extract<DayOrder, { type: 'take-ticket' }> = {
  type: 'take-ticket',
  matters: ['transcript-zh'],
  priority: null,
  quiet: false,
  language: 'zh-TW',
  missing: [],
}
export type Visit = Partial<Extract<DayOrder, { type: 'take-ticket' }>>
export const quietVisit: Visit = { matters: ['divorce'], quiet: true }
export const seniorVisit: Visit = { priority: 'senior' }

/** Calls three times, with the seconds between that a visitor needs, and passes. */
export function passes(house: House, by: Actor, counter: number): void {
  for (const type of ['recall', 'recall', 'pass'] as const) {
    house.later(0, 20)
    house.given(by, { type, counter })
  }
}

/** Calls who is next, and serves whom it called in no time. */
export function serves(house: House, by: Actor, counter: number, upTo: 'called' | 'serving' | 'over' = 'over'): string {
  house.given(by, { type: 'call-next', counter })
  const number = house.day.counters.get(counter)?.ticket
  if (!number) throw new Error(`nobody came to counter ${counter}`)
  if (upTo !== 'called') house.given(by, { type: 'start', counter })
  if (upTo === 'over') house.given(by, { type: 'finish', counter })
  return number
}

/** A decision to compare with: exactly these facts, and nothing apart. */
export const done = (...facts: Fact[]): Decision => accept(...facts)
export const refused = (code: RefusalCode, figures?: Record<string, string | number>): Decision => refuse(code, figures)

/** Opens a counter for each clerk. */
export function opens(house: House, ...counters: readonly (readonly [Actor, number])[]): void {
  for (const [by, counter] of counters) house.given(by, { type: 'open-counter', counter })
}

/** The whole day as it is now, apart from the living one. The setup is never changed in place, so it is not copied. */
export function snapshotOf({ setup, ...day }: Day): unknown {
  return { ...structuredClone(day), setup }
}
