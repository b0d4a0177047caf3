import type { RefusalCode } from '../../../shared/refusals.ts'
import type { CounterNumber } from '../../../shared/setup.ts'
import type { ConsoleAct, ConsoleView, Current, Me, Seat, StaffTicket } from '../../../shared/staff-views.ts'
import { type Instant, minute, second } from '../../../shared/time.ts'
import { type CounterState, type Day, liveTickets } from '../day.ts'
import { decide } from '../decide.ts'
import { counterOfClerk } from '../decide-counter.ts'
import type { DayOrder } from '../decision.ts'
import { choose } from '../line.ts'
import type { Ticket } from '../ticket.ts'
import { lineOf, nextAt } from '../waiting.ts'
import { counterGlances, crowd, isTurning, type Kept, openBells, staffTicket } from './staff.ts'
import { surgeView } from './surge.ts'

/** A clerk sees the lanes of the own counter only; the matter of a turning visitor only where that lane is served. */
export function consoleView(day: Day, me: Me, kept: Kept, catalogue: string, now: Instant): ConsoleView {
  const state = counterOfClerk(day, me.login)
  const lanes = new Set(state?.serves.flat() ?? [])
  const mine = liveTickets(day).filter((ticket) => state && (lanes.has(ticket.lane) || isHere(ticket, state.counter)))
  const shown = (ticket: Ticket): StaffTicket => staffTicket(day, ticket, 'shown', kept, now)
  return {
    screen: 'console',
    catalogue,
    me,
    seat: state && seatOf(day, state, me, kept, now),
    counters: counterGlances(day, kept),
    ...crowd(day, now),
    queue: state ? inOrder(day, state, mine, now).map(shown) : [],
    held: mine.filter((ticket) => ticket.stage.name === 'held').map(shown),
    passed: mine.filter((ticket) => ticket.stage.name === 'passed').map(shown),
    bells: openBells(day),
    surge: surgeView(day, me, kept),
  }
}

function seatOf(day: Day, state: CounterState, me: Me, kept: Kept, now: Instant): Seat {
  const { counter, serves, reason } = state
  const ticket = state.ticket ? day.tickets.get(state.ticket) : undefined
  const orders = ordersAt(counter)
  const acts = Object.fromEntries(Object.entries(orders).map(([act, order]) => [act, refusalOf(day, order, me, now)]))
  return {
    counter,
    serves,
    stage: state.stage === 'paused' ? 'paused' : 'open',
    reason,
    current: ticket ? currentOf(day, ticket, kept, now) : null,
    // A counter that was opened for the crowd and is no longer needed closes at the next press.
    next: day.surge.closing.has(counter) ? null : (nextAt(day, counter, now)?.number ?? null),
    undoable: acts.undo === null ? (state.last?.act ?? null) : null,
    acts: { ...everyActOff, ...acts },
  }
}

/** One example of each act, to ask the rules what they would say to it. */
function ordersAt(counter: CounterNumber): Record<ConsoleAct, DayOrder> {
  return {
    'call-next': { type: 'call-next', counter },
    recall: { type: 'recall', counter },
    start: { type: 'start', counter },
    finish: { type: 'finish', counter },
    hold: { type: 'hold', counter },
    pass: { type: 'pass', counter },
    transfer: { type: 'transfer', counter, to: { lane: '' }, reason: '-' },
    undo: { type: 'undo', counter },
    'pause-counter': { type: 'pause-counter', counter, reason: 'break' },
    'resume-counter': { type: 'resume-counter', counter },
    'close-counter': { type: 'close-counter', counter },
    'mark-matters': { type: 'mark-matters', counter, matters: [] },
  }
}

const everyActOff: Record<ConsoleAct, RefusalCode | null> = {
  'call-next': 'not-allowed',
  recall: 'not-allowed',
  start: 'not-allowed',
  finish: 'not-allowed',
  hold: 'not-allowed',
  pass: 'not-allowed',
  transfer: 'not-allowed',
  undo: 'not-allowed',
  'pause-counter': 'not-allowed',
  'resume-counter': 'not-allowed',
  'close-counter': 'not-allowed',
  'mark-matters': 'not-allowed',
}

function refusalOf(day: Day, order: DayOrder, me: Me, at: Instant): RefusalCode | null {
  const decision = decide(day, order, { at, by: { name: 'staff', login: me.login, role: me.role } })
  if (decision.accepted) return null
  // Where a transfer goes to is asked later; here only whether there is somebody to transfer.
  return order.type === 'transfer' && decision.refusal.code === 'unknown-lane' ? null : decision.refusal.code
}

/** Well past what the matters are expected to take. */
const longerFactor = 1.5

function currentOf(day: Day, ticket: Ticket, kept: Kept, now: Instant): Current | null {
  const { stage } = ticket
  const reason = stage.name === 'called' ? stage.reason : ticket.firstCall?.reason
  if (!reason) return null
  const shown = staffTicket(day, ticket, 'shown', kept, now)
  const expected = day.setup.matters
    .filter((matter) => shown.matters?.includes(matter.id))
    .reduce((sum, matter) => sum + matter.minutes, 0)
  const servingSince = stage.name === 'serving' ? stage.since : null
  const quiet = isTurning(day, ticket, kept)
  return {
    ...shown,
    calls: stage.name === 'called' ? stage.times : ticket.calls,
    calledAt: stage.name === 'called' ? stage.at : (ticket.firstCall?.at ?? now),
    servingSince,
    reason,
    nextCallAt: stage.name === 'called' ? stage.lastAt + day.setup.calling.gapSeconds * second : now,
    longer: !quiet && servingSince !== null && expected > 0 && now - servingSince > longerFactor * expected * minute,
  }
}

/** Sent to this counter, or on hold or passed at it, whatever lanes it serves. */
function isHere({ stage }: Ticket, counter: CounterNumber): boolean {
  if (stage.name === 'waiting') return stage.only === counter
  return stage.name !== 'over' && stage.counter === counter
}

/** As many as a clerk reads at a glance. */
const foreseen = 12

/** Whoever is nearest to the call first, by asking the one rule again and again; then the others by their wait. */
function inOrder(day: Day, state: CounterState, mine: readonly Ticket[], now: Instant): Ticket[] {
  const waiting = new Map(mine.flatMap((ticket) => (ticket.stage.name === 'waiting' ? [[ticket.number, ticket]] : [])))
  let line = lineOf(day, now).filter((one) => waiting.has(one.number))
  const ordered: Ticket[] = []
  while (ordered.length < foreseen) {
    const number = choose(day.setup.policy, state, line, now)?.number
    const next = number ? waiting.get(number) : undefined
    if (!next) break
    ordered.push(next)
    waiting.delete(next.number)
    line = line.filter((one) => one.number !== next.number)
  }
  return [...ordered, ...[...waiting.values()].sort((a, b) => a.since - b.since)]
}
