import { publicLane, publicLanes } from '../../../shared/catalogue.ts'
import type { TicketNumber } from '../../../shared/contract.ts'
import type { CounterNumber } from '../../../shared/setup.ts'
import { type Instant, minute } from '../../../shared/time.ts'
import type { BoardView, MineView, OpenView, SignView, TicketView } from '../../../shared/views.ts'
import { doorsAt, windowsOn } from '../calendar.ts'
import { type CounterState, counterState, type Day } from '../day.ts'
import { moreTimeFault, returnFault } from '../decide-entrance.ts'
import { aheadOf, publicLanesOf } from '../places.ts'
import type { Ticket } from '../ticket.ts'
import { asideNow } from '../waiting.ts'
import type { Waits } from '../waits.ts'
import { lastCalls } from './last-calls.ts'
import { isCrowded } from './surge.ts'

/**
 * What anybody may see. Nothing here depends on whether a ticket is a turning or a general one:
 * lanes pass through `publicLane`, matters do not pass at all.
 */

export function boardView(day: Day, waits: Waits, catalogue: string, now: Instant): BoardView {
  return {
    screen: 'board',
    catalogue,
    day: day.date,
    doors: doorsAt(day, now),
    calls: lastCalls(day, 8),
    announcements: day.calls.filter((call) => call.at > now - minute),
    lanes: publicLanesOf(day, waits),
    slow: waits.slow,
  }
}

export function openView(day: Day, waits: Waits, catalogue: string, now: Instant): OpenView {
  return {
    screen: 'open',
    catalogue,
    doors: doorsAt(day, now),
    lanes: publicLanesOf(day, waits),
    slow: waits.slow,
    crowded: isCrowded(day),
    quieter: isCrowded(day) ? waits.quieter(now) : null,
    calls: lastCalls(day, 8),
    openCounters: [...day.counters.values()].filter((counter) => counter.stage === 'open').length,
  }
}

export function ticketView(day: Day, waits: Waits, catalogue: string, now: Instant): TicketView {
  return {
    screen: 'ticket',
    catalogue,
    today: day.date,
    hours: windowsOn(day.setup, day.date).map(({ from, to, bookingOnly }) => ({
      from,
      to,
      bookingOnly: bookingOnly ?? false,
    })),
    doors: doorsAt(day, now),
    lanes: publicLanesOf(day, waits),
    slow: waits.slow,
    crowded: isCrowded(day),
    quieter: isCrowded(day) ? waits.quieter(now) : null,
    counters: day.setup.counters.map(({ number }) => ({
      counter: number,
      open: counterState(day, number).stage === 'open',
    })),
    bell: bellAt(day, (place) => place.name === 'tablet', now),
  }
}

export function signView(
  day: Day,
  counter: CounterNumber,
  nameOf: (login: string) => { name: string; deputy: string } | null,
  catalogue: string,
  now: Instant,
): SignView {
  const state = counterState(day, counter)
  const clerk = state.clerk ? nameOf(state.clerk) : null
  const here = state.ticket ? day.tickets.get(state.ticket) : undefined
  const place = day.setup.counters.find((one) => one.number === counter)
  return {
    screen: 'sign',
    catalogue,
    counter,
    stage: state.stage,
    reason: state.reason,
    number: numberAt(day, state, now),
    calling: here?.stage.name === 'called',
    announcement: day.calls.findLast((call) => call.counter === counter && call.at > now - minute) ?? null,
    clerk: clerk?.name ?? null,
    deputy: clerk?.deputy || null,
    lanes: publicLanes(day.setup, (state.stage === 'closed' ? (place?.serves ?? []) : state.serves).flat()),
  }
}

/** Long enough for a long visit; a number of the morning must not stand there at noon. */
const shownFor = 30 * minute

/**
 * The last number called here, until the next call or a pause. Were it gone with its visitor, anybody could read how
 * long each visit took, and turning visits take longer. Who never came had no visit, and is not served now.
 */
function numberAt(day: Day, { counter, stage, ticket }: CounterState, now: Instant): TicketNumber | null {
  if (ticket !== null || stage !== 'open') return ticket
  const last = day.calls.findLast((call) => call.counter === counter && call.at > now - shownFor)
  const newest = last && day.calls.findLast((call) => call.number === last.number)
  const came = newest && day.tickets.get(newest.number)?.firstServedAt !== null
  return came && newest.counter === counter ? newest.number : null
}

/** @param rated whether this visit has its rating, or may have one now */
export function mineView(
  day: Day,
  ticket: Ticket,
  waits: Waits,
  rating: MineView['rating'],
  catalogue: string,
  now: Instant,
): MineView {
  const mayWait = moreTimeFault(ticket, now)
  const mayReturn = returnFault(day, ticket, now)
  const over = ticket.stage.name === 'over' ? 'already-over' : null
  return {
    screen: 'mine',
    catalogue,
    number: ticket.number,
    lane: publicLane(day.setup, ticket.lane),
    takenAt: ticket.takenAt,
    stage: mineStage(day, ticket, waits, now),
    overtakenBy: day.setup.lanes.flatMap(({ id }) => {
      const people = ticket.overtakenBy[id] ?? 0
      return people > 0 ? { lane: id, people } : []
    }),
    slow: waits.slow,
    bell: bellAt(day, (place) => place.name === 'ticket' && place.number === ticket.number, now),
    rating,
    may: {
      'need-more-time': mayWait && !mayWait.accepted ? mayWait.refusal.code : null,
      'return-ticket': mayReturn && !mayReturn.accepted ? mayReturn.refusal.code : null,
      'withdraw-ticket': over ?? (ticket.stage.name === 'serving' ? 'not-waiting' : null),
    },
  }
}

function mineStage(day: Day, ticket: Ticket, waits: Waits, now: Instant): MineView['stage'] {
  const { stage } = ticket
  switch (stage.name) {
    case 'waiting': {
      const ahead = aheadOf(day, ticket.lane, ticket.order)
      const lettingPass = asideNow(ticket, now) && stage.aside ? stage.aside.behind : 0
      const slot = ticket.booking?.slot ?? null
      return {
        name: 'waiting',
        ahead,
        aheadAtFirst: ticket.told.ahead,
        wait: waits.ofTicket(ticket.number),
        lettingPass,
        slot,
      }
    }
    case 'called':
      return { name: 'called', counter: stage.counter, times: stage.times, at: stage.lastAt }
    case 'serving':
    case 'held':
      return { name: stage.name, counter: stage.counter }
    case 'passed':
      return { name: 'passed' }
    case 'over':
      return { name: stage.outcome === 'served' ? 'done' : 'gone' }
  }
}

/** How long "somebody is coming" stands on the screen that rang. */
const comforted = 3 * minute

function bellAt(
  day: Day,
  isHere: (place: { name: string; number?: string }) => boolean,
  now: Instant,
): TicketView['bell'] {
  const bell = [...day.bells.values()].findLast((one) => isHere(one.place))
  if (!bell || bell.rungAt < now - 5 * comforted) return 'quiet'
  if (!bell.answeredBy) return 'rung'
  return bell.rungAt > now - comforted ? 'answered' : 'quiet'
}
