import { publicLane } from '../../shared/catalogue.ts'
import type { MissingDocument, PriorityGroup, TicketNumber } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import type { Lane, LaneId, MatterId, Setup } from '../../shared/setup.ts'
import { type Instant, minute } from '../../shared/time.ts'
import { doorsAt } from './calendar.ts'
import { type Day, liveTickets } from './day.ts'
import { accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'
import { aheadOf } from './places.ts'
import { countsFrom, type Ticket } from './ticket.ts'
import { asideNow, groupInLine } from './waiting.ts'
import { noWaits } from './waits.ts'

type Order<T extends DayOrder['type']> = Extract<DayOrder, { type: T }>

export function takeTicket(day: Day, order: Order<'take-ticket'>, given: Circumstances): Decision {
  const unknown = order.matters.find((id) => !day.setup.matters.some((matter) => matter.id === id))
  if (unknown) return refuse('unknown-matter')
  const closed = given.by.name === 'staff' ? null : refusalAtTheDoor(day, order.matters, given.at)
  if (closed) return closed
  const lane = laneFor(day.setup, order.matters, order.priority, order.quiet)
  return give(day, { ...order, lane, group: order.priority, booking: null }, given)
}

/**
 * Where a visit stands in line: the quiet lane if the visitor accepts it; else the special lane if only some counters
 * can do the matter; else priority if they ask for it; else the express lane if all their matters are of it; else the
 * general one.
 */
export function laneFor(
  setup: Setup,
  matters: readonly MatterId[],
  priority: PriorityGroup | null,
  quiet: boolean,
): LaneId {
  const kinds = matters.map((id) => laneOf(setup, setup.matters.find((matter) => matter.id === id)?.lane))
  const turning = kinds.find((lane) => lane?.kind === 'turning')
  if (turning && quiet) return turning.id
  const special = kinds.find((lane) => lane?.kind === 'special')
  if (special) return special.id
  const general = setup.lanes.find((lane) => lane.kind === 'general')
  if (!general) throw new Error(`the setup of ${setup.office.id} has no general lane`)
  if (priority) return setup.lanes.find((lane) => lane.kind === 'priority')?.id ?? general.id
  const [first] = kinds
  const shared = first?.kind === 'express' && kinds.every((lane) => lane?.id === first.id)
  return shared ? first.id : general.id
}

/** Early is fine, if the doors are open; later than the grace, the booking becomes a walk-in of the general lane. */
export function checkIn(day: Day, order: Order<'check-in'>, given: Circumstances): Decision {
  const booking = day.bookings.get(order.code)
  if (!booking) return refuse('unknown-booking')
  if (booking.number) return refuse('booking-used', { number: booking.number })
  if (given.by.name !== 'staff' && doorsAt(day, given.at).stage === 'closed') return refuse('closed-now')
  const matters = given.booked ?? []
  const late = given.at > booking.slot + day.setup.policy.bookedGraceMinutes * minute
  const booked = day.setup.lanes.find((lane) => lane.kind === 'booked')
  const lane = booked && !late ? booked.id : laneFor(day.setup, matters, null, true)
  const { code, slot } = booking
  return give(
    day,
    { matters, missing: [], language: order.language, lane, group: null, booking: { code, slot } },
    given,
  )
}

/** Minutes that one visitor let past stands for, so that more time ends even when nobody else comes. */
const minutesPerPass = 5

export function needMoreTime(day: Day, order: Order<'need-more-time'>, { at }: Circumstances): Decision {
  const ticket = day.tickets.get(order.number)
  if (!ticket) return refuse('unknown-ticket')
  const fault = moreTimeFault(ticket, at)
  if (fault) return fault
  const until = at + order.passes * minutesPerPass * minute
  return accept({ type: 'time-asked', at, number: order.number, passes: order.passes, until })
}

/** Who has returned already lets others pass: asking for time, and back, must not be a way round that. */
export function moreTimeFault(ticket: Ticket, at: Instant): Decision | null {
  if (ticket.stage.name !== 'waiting') return refuse('not-waiting')
  return asideNow(ticket, at) ? refuse('already-aside') : null
}

export function returnTicket(day: Day, order: Order<'return-ticket'>, { at }: Circumstances): Decision {
  const ticket = day.tickets.get(order.number)
  if (!ticket) return refuse('unknown-ticket')
  const fault = returnFault(day, ticket, at)
  return fault ?? accept({ type: 'ticket-returned', at, number: order.number, behind: placesBehind(day, ticket) })
}

export function returnFault(day: Day, ticket: Ticket, at: Instant): Decision | null {
  const { stage, passes } = ticket
  if (stage.name === 'over') return refuse('already-over')
  if (stage.name === 'waiting' && stage.aside?.name === 'more-time') return null
  if (stage.name !== 'passed') return refuse('not-passed')
  const minutes = day.setup.calling.returnMinutes
  if (passes > 1) return refuse('passed-twice')
  return at > stage.at + minutes * minute ? refuse('passed-too-long', { minutes }) : null
}

export function withdraw(day: Day, order: Order<'withdraw-ticket'>, { at }: Circumstances): Decision {
  const ticket = day.tickets.get(order.number)
  if (!ticket) return refuse('unknown-ticket')
  if (ticket.stage.name === 'over') return refuse('already-over')
  if (ticket.stage.name === 'serving') return refuse('not-waiting')
  return accept({ type: 'ticket-withdrawn', at, number: order.number })
}

function refusalAtTheDoor(day: Day, matters: readonly MatterId[], at: Instant): Decision | null {
  const doors = doorsAt(day, at)
  if (doors.stage === 'closed') return refuse('closed-now')
  if (doors.bookingOnly) return refuse('booking-only')
  const allowed = doors.matters
  return allowed && matters.some((matter) => !allowed.includes(matter)) ? refuse('not-at-this-hour') : null
}

interface Visit {
  readonly matters: readonly MatterId[]
  readonly missing: readonly MissingDocument[]
  readonly lane: LaneId
  readonly group: PriorityGroup | null
  readonly language: Language
  readonly booking: { readonly code: string; readonly slot: Instant } | null
}

function give(day: Day, visit: Visit, { at, by, waits = noWaits }: Circumstances): Decision {
  const number = nextNumber(day, visit.lane)
  if (!number) return refuse('no-number-left')
  const ahead = aheadOf(day, visit.lane)
  const from = countsFrom(day.setup.policy, visit.booking, at)
  const told = { ahead, ...waits.told(publicLane(day.setup, visit.lane), from) }
  const { open, discreet } = sorted(day.setup, visit.matters)
  const missing = visit.missing.filter((one) => open.includes(one.matter))
  const { lane, group, language, booking } = visit
  const assisted = by.name === 'staff'
  const facts = [
    {
      type: 'ticket-taken',
      at,
      number,
      lane,
      matters: open,
      missing,
      group,
      language,
      assisted,
      booking,
      told,
    } as const,
  ]
  const apart = visit.missing.filter((one) => discreet.includes(one.matter))
  return { accepted: true, facts, asides: discreet.length > 0 ? [{ number, matters: discreet, missing: apart }] : [] }
}

/** A turning matter is kept apart whatever lane the visitor chose. */
export function sorted(setup: Setup, matters: readonly MatterId[]): { open: MatterId[]; discreet: MatterId[] } {
  const isTurning = (id: MatterId) =>
    laneOf(setup, setup.matters.find((matter) => matter.id === id)?.lane)?.kind === 'turning'
  return { open: matters.filter((id) => !isTurning(id)), discreet: matters.filter(isTurning) }
}

function laneOf(setup: Setup, id: LaneId | undefined): Lane | undefined {
  return setup.lanes.find((lane) => lane.id === id)
}

/** Numbers of a series go up by one and are never given twice on one day. */
function nextNumber(day: Day, lane: LaneId): TicketNumber | null {
  const series = day.setup.series.find((one) => one.id === laneOf(day.setup, lane)?.series)
  if (!series) throw new Error(`lane "${lane}" has no series`)
  const value = series.from + (day.given.get(series.id) ?? 0)
  return value <= series.to ? `${series.prefix}${String(value).padStart(String(series.to).length, '0')}` : null
}

/** After the next few of the public lane; one who came back earlier keeps two others between. Priority comes back first. */
function placesBehind(day: Day, ticket: Ticket): number {
  if (ticket.stage.name === 'waiting') return 0
  const kind = laneOf(day.setup, ticket.lane)?.kind
  if (kind === 'priority' || kind === 'booked') return 0
  if (groupInLine(day.setup.policy, ticket.group) === 'immediate') return 0
  const line = publicLane(day.setup, ticket.lane)
  const others = liveTickets(day).map(({ stage, lane }) =>
    publicLane(day.setup, lane) === line && stage.name === 'waiting' && stage.aside?.name === 'returned'
      ? stage.aside.behind
      : -2,
  )
  return Math.max(day.setup.calling.returnAfter, ...others.map((behind) => behind + 2))
}
