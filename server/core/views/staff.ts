import type { MissingDocument, TicketNumber } from '../../../shared/contract.ts'
import type {
  BookingGlance,
  CounterGlance,
  DashboardView,
  DeskView,
  ForecastFault,
  Me,
  StaffTicket,
} from '../../../shared/staff-views.ts'
import { type Instant, minute } from '../../../shared/time.ts'
import type { Retold } from '../advice.ts'
import { doorsAt } from '../calendar.ts'
import { counterState, type Day, liveTickets } from '../day.ts'
import { returnFault } from '../decide-entrance.ts'
import type { Aside } from '../decision.ts'
import { publicLanesOf } from '../places.ts'
import type { Ticket } from '../ticket.ts'
import { asideNow } from '../waiting.ts'
import type { Waits } from '../waits.ts'
import { lastCalls } from './last-calls.ts'
import { surgeView } from './surge.ts'

/** What is kept apart from the day: turning matters by ticket, booked matters by code, the names of staff. */
export interface Kept {
  readonly asides: ReadonlyMap<TicketNumber, Aside>
  readonly booked: ReadonlyMap<string, readonly string[]>
  readonly nameOf: (login: string) => { readonly name: string; readonly deputy: string } | null
  /** The newest figures of an advice that stands; null: those with which it was made. */
  readonly retold: (advice: number) => Retold | null
  /** What the report card of the last visitors says, if it must be said. */
  readonly forecastFault: ForecastFault | null
}

export function deskView(day: Day, waits: Waits, me: Me, kept: Kept, catalogue: string, now: Instant): DeskView {
  const tickets = liveTickets(day)
  return {
    screen: 'desk',
    catalogue,
    me,
    doors: doorsAt(day, now),
    lanes: publicLanesOf(day, waits),
    ...crowd(day, now),
    queue: tickets
      .filter((ticket) => ticket.stage.name === 'waiting')
      .map((ticket) => staffTicket(day, ticket, 'hidden', kept, now)),
    byCall: byCall(tickets, waits),
    passed: tickets.flatMap((ticket) => {
      if (ticket.stage.name !== 'passed') return []
      const fault = returnFault(day, ticket, now)
      const mayReturn = fault && !fault.accepted ? fault.refusal.code : null
      return { ...staffTicket(day, ticket, 'hidden', kept, now), passedAt: ticket.stage.at, mayReturn }
    }),
    bells: openBells(day),
    bookings: bookingGlances(day, kept, now),
    counters: counterGlances(day, kept),
    surge: surgeView(day, me, kept),
    forecastFault: kept.forecastFault,
  }
}

/** By the whole minute, then by arrival: two who are called within the same minute do not change places all the time. */
function byCall(tickets: readonly Ticket[], waits: Waits): TicketNumber[] {
  return tickets
    .filter((ticket) => ticket.stage.name === 'waiting')
    .map(({ number }) => ({ number, minutes: Math.round(waits.expected(number) ?? Number.MAX_SAFE_INTEGER) }))
    .sort((a, b) => a.minutes - b.minutes)
    .map(({ number }) => number)
}

export function dashboardView(
  day: Day,
  me: Me,
  kept: Kept,
  figuresVersion: number,
  catalogue: string,
  now: Instant,
): DashboardView {
  return {
    screen: 'dashboard',
    catalogue,
    me,
    day: day.date,
    doors: doorsAt(day, now),
    ...crowd(day, now),
    lanes: day.setup.lanes.map(({ id }) => {
      const here = waitingOf(day).filter((ticket) => ticket.lane === id)
      return { lane: id, waiting: here.length, longest: longestOf(here, now) }
    }),
    counters: counterGlances(day, kept),
    calls: lastCalls(day, 8),
    figuresVersion,
    forecastFault: kept.forecastFault,
    surge: surgeView(day, me, kept),
  }
}

/** @param sight "shown" only to who may serve the lane: then a turning matter is read from what is kept apart */
export function staffTicket(
  day: Day,
  ticket: Ticket,
  sight: 'shown' | 'hidden',
  kept: Kept,
  now: Instant,
): StaffTicket {
  const aside = kept.asides.get(ticket.number)
  const hidden = isTurning(day, ticket, kept) && sight === 'hidden'
  const { number, lane, takenAt, since, language, group, assisted } = ticket
  return {
    number,
    lane,
    takenAt,
    since,
    language,
    group,
    assisted,
    matters: hidden ? null : [...ticket.matters, ...(aside?.matters ?? [])],
    missing: hidden ? [] : missingOf(ticket, aside),
    review: reviewOf(ticket, hidden, kept),
    slot: ticket.booking?.slot ?? null,
    stage: ticket.stage.name === 'over' ? 'passed' : ticket.stage.name,
    aside: asideOf(ticket, now),
    late: lateness(day, ticket, now),
  }
}

/** What is missing as far as anybody has looked: the pre-review knows better than what the visitor ticked. */
function missingOf({ missing, review }: Ticket, aside: Aside | undefined): MissingDocument[] {
  const apart = aside?.missing ?? []
  if (!review) return [...missing, ...apart]
  return review.result === 'missing' ? [...review.missing, ...apart] : []
}

function reviewOf({ review }: Ticket, hidden: boolean, { nameOf }: Kept): StaffTicket['review'] {
  if (!review) return null
  const { result, missing, at, by } = review
  return { result, missing: hidden ? [] : missing, at, by: nameOf(by)?.name ?? by }
}

/** By the lane, or by a turning matter brought to another lane. What is kept apart may be empty: then it is an ordinary visit. */
export function isTurning(day: Day, ticket: Ticket, { asides }: Kept): boolean {
  return laneKind(day, ticket) === 'turning' || (asides.get(ticket.number)?.matters.length ?? 0) > 0
}

function laneKind(day: Day, ticket: Ticket) {
  return day.setup.lanes.find((lane) => lane.id === ticket.lane)?.kind
}

export function crowd(day: Day, now: Instant): { waiting: number; longest: number } {
  const tickets = waitingOf(day)
  return { waiting: tickets.length, longest: longestOf(tickets, now) }
}

export function openBells(day: Day) {
  return [...day.bells.values()].filter((bell) => !bell.answeredBy)
}

export function counterGlances(day: Day, { nameOf }: Kept): CounterGlance[] {
  return day.setup.counters.map(({ number, flexible }) => {
    const { stage, clerk, ticket } = counterState(day, number)
    return { counter: number, stage, clerk: clerk ? (nameOf(clerk)?.name ?? clerk) : null, number: ticket, flexible }
  })
}

function bookingGlances(day: Day, kept: Kept, now: Instant): BookingGlance[] {
  const grace = day.setup.policy.bookedGraceMinutes * minute
  return [...day.bookings.values()]
    .map(({ code, slot, number }) => {
      const ticket = number ? day.tickets.get(number) : undefined
      return {
        code,
        slot,
        number,
        matters: bookedMatters(day, kept, code),
        stage: bookingStage(ticket, slot, grace, now),
      }
    })
    .sort((a, b) => a.slot - b.slot || a.code.localeCompare(b.code))
}

function bookingStage(ticket: Ticket | undefined, slot: Instant, grace: number, now: Instant): BookingGlance['stage'] {
  if (!ticket) return now > slot + grace ? 'absent' : 'booked'
  if (ticket.stage.name === 'over') return ticket.stage.outcome === 'served' ? 'served' : 'absent'
  if (ticket.stage.name !== 'waiting') return 'called'
  return ticket.takenAt > slot + grace ? 'late' : 'checked-in'
}

/** The desk sees booked matters, but not the turning ones. */
function bookedMatters(day: Day, kept: Kept, code: string): readonly string[] | null {
  const matters = kept.booked.get(code) ?? []
  const turning = new Set(day.setup.lanes.filter((lane) => lane.kind === 'turning').map((lane) => lane.id))
  const discreet = matters.some((id) => turning.has(day.setup.matters.find((matter) => matter.id === id)?.lane ?? ''))
  return discreet ? null : matters
}

function asideOf(ticket: Ticket, now: Instant): StaffTicket['aside'] {
  if (ticket.stage.name !== 'waiting') return 'none'
  if (ticket.stage.only !== null) return 'transferred'
  if (ticket.since > now) return 'too-early'
  if (ticket.passes > 0) return 'returned'
  return asideNow(ticket, now) ?? 'none'
}

function lateness(day: Day, ticket: Ticket, now: Instant): StaffTicket['late'] {
  const minutes = (now - ticket.since) / minute
  if (minutes >= day.setup.targets.withinMinutes) return 'too-long'
  return minutes >= day.setup.targets.meanWaitMinutes ? 'long' : 'fine'
}

function waitingOf(day: Day): Ticket[] {
  return liveTickets(day).filter((ticket) => ticket.stage.name === 'waiting')
}

function longestOf(tickets: readonly Ticket[], now: Instant): number {
  return Math.max(0, ...tickets.map((ticket) => Math.floor((now - ticket.since) / minute)))
}
