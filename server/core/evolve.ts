import { publicLane } from '../../shared/catalogue.ts'
import type { CommandType } from '../../shared/contract.ts'
import type { Instant } from '../../shared/time.ts'
import { type Books, type CounterState, closedCounter, counterState } from './day.ts'
import type { Fact, FactOf } from './events.ts'
import { changeTicket, moveOn, overtake, putTicket, ticketOf } from './evolve-line.ts'
import * as surge from './evolve-surge.ts'
import { undo } from './evolve-undo.ts'
import { calibrating, follow } from './forecast/calibration.ts'
import { lineUpAnew } from './places.ts'
import { countsFrom, inLine, type Stage, type Ticket, takenTicket } from './ticket.ts'

type Evolutions = { [T in Fact['type']]: (day: Books, fact: FactOf<T>) => void }

/** Records a fact in the day. Never refuses: a fact has happened. Throws if the log contradicts itself. */
export function evolve(day: Books, fact: Fact): void {
  evolveOne(evolutions, day, fact)
  follow(day.calibrating, fact, fact.type === 'ticket-taken' ? (fact.told.band ?? null) : null)
  day.at = Math.max(day.at, fact.at)
}

function evolveOne<T extends Fact['type']>(table: Evolutions, day: Books, fact: FactOf<T>): void {
  // The compiler cannot follow a union into a table by its own tag without this one generic step.
  const record: (day: Books, fact: FactOf<T>) => void = table[fact.type]
  record(day, fact)
}

const evolutions: Evolutions = {
  'day-opened': (day, fact) => {
    day.stage = 'open'
    day.byHand = fact.byHand
    day.openedAt = fact.at
    day.setup = fact.setup
    if (fact.calibration) day.calibrating = calibrating(fact.calibration)
    for (const booking of fact.bookings)
      if (!day.bookings.has(booking.code)) day.bookings.set(booking.code, { ...booking, number: null })
  },
  'day-closed': (day, fact) => {
    for (const number of fact.left) changeTicket(day, number, { stage: { name: 'over', outcome: 'left', at: fact.at } })
    for (const number of fact.unfinished)
      changeTicket(day, number, { stage: { name: 'over', outcome: 'unfinished', at: fact.at } })
    for (const counter of day.counters.keys()) day.counters.set(counter, closedCounter(counter))
    surge.over(day, fact.at)
    day.stage = 'closed'
  },
  'setup-changed': (day, fact) => {
    day.setup = fact.setup
    lineUpAnew(day)
  },
  'booking-added': (day, fact) => {
    day.bookings.set(fact.booking.code, { ...fact.booking, number: null })
  },
  'ticket-taken': take,
  'ticket-reviewed': (day, { number, result, missing, by, at }) =>
    changeTicket(day, number, { review: { result, missing, by, at } }),
  'notice-given': (day, { matters, missing, way }) => {
    day.notices = [...day.notices, { matters, missing, way }]
  },
  'time-asked': (day, fact) => {
    const aside = { name: 'more-time', behind: fact.passes, until: fact.until } as const
    changeTicket(day, fact.number, { stage: { ...inLine, only: sentTo(day, fact.number), aside }, askedForTime: true })
  },
  'ticket-returned': (day, fact) => {
    const aside = fact.behind > 0 ? ({ name: 'returned', behind: fact.behind } as const) : null
    changeTicket(day, fact.number, { stage: { ...inLine, only: sentTo(day, fact.number), aside } })
  },
  'ticket-withdrawn': (day, fact) => {
    const { stage } = ticketOf(day, fact.number)
    if (stage.name === 'called') setCounter(day, stage.counter, { ticket: null, last: null })
    changeTicket(day, fact.number, { stage: { name: 'over', outcome: 'withdrawn', at: fact.at } })
  },
  'matters-marked': (day, fact) => changeTicket(day, fact.number, { matters: fact.matters }),
  'counter-opened': (day, fact) => {
    const { counter, clerk, serves } = fact
    setCounter(day, counter, { ...closedCounter(counter), stage: 'open', clerk, serves })
    surge.opened(day, fact)
  },
  'counter-closed': (day, fact) => {
    const { counter } = fact
    setCounter(day, counter, { ...closedCounter(counter), finished: counterState(day, counter).finished })
    surge.closed(day, fact)
  },
  'counter-paused': (day, { counter, reason }) => setCounter(day, counter, { stage: 'paused', reason, last: null }),
  'counter-resumed': (day, { counter }) => setCounter(day, counter, { stage: 'open', reason: null }),
  'ticket-called': call,
  'ticket-recalled': recall,
  'service-started': (day, fact) =>
    actOn(day, fact, 'start', { name: 'serving', counter: fact.counter, since: fact.at }, fact.number),
  'service-finished': finish,
  'ticket-held': (day, fact) => actOn(day, fact, 'hold', { name: 'held', counter: fact.counter, at: fact.at }, null),
  'service-resumed': (day, fact) =>
    actOn(day, fact, 'resume', { name: 'serving', counter: fact.counter, since: fact.at }, fact.number),
  'ticket-passed': (day, fact) => {
    actOn(day, fact, 'pass', { name: 'passed', counter: fact.counter, at: fact.at }, null)
    changeTicket(day, fact.number, { passes: ticketOf(day, fact.number).passes + 1 })
  },
  'ticket-transferred': (day, fact) => {
    actOn(day, fact, 'transfer', { ...inLine, only: fact.only }, null)
    changeTicket(day, fact.number, { lane: fact.lane })
  },
  'act-undone': undo,
  'bell-rung': (day, { bell, aid, place, at }) => {
    day.bells.set(bell, { id: bell, aid, place, rungAt: at, answeredBy: null })
    day.bellCount = bell
  },
  'bell-answered': (day, { bell, by }) => {
    const rung = day.bells.get(bell)
    if (rung) day.bells.set(bell, { ...rung, answeredBy: by })
  },
  'surge-advised': surge.advised,
  'surge-answered': surge.answered,
  'surge-ended': surge.ended,
  'counter-closing': surge.closing,
}

/** Standing aside for a while does not change where somebody was sent. */
function sentTo(day: Books, number: string): number | null {
  const { stage } = ticketOf(day, number)
  return stage.name === 'waiting' ? stage.only : null
}

function take(day: Books, fact: FactOf<'ticket-taken'>): void {
  const lane = day.setup.lanes.find((one) => one.id === fact.lane)
  if (!lane) throw new Error(`fact ticket-taken ${fact.number}: no lane "${fact.lane}"`)
  const since = countsFrom(day.setup.policy, fact.booking, fact.at)
  putTicket(day, takenTicket(fact, day.tickets.size + 1, since))
  day.given.set(lane.series, (day.given.get(lane.series) ?? 0) + 1)
  if (fact.booking) day.bookings.set(fact.booking.code, { ...fact.booking, number: fact.number })
}

function call(day: Books, fact: FactOf<'ticket-called'>): void {
  const { number, counter, at, reason } = fact
  const before = ticketOf(day, number)
  moveOn(day, publicLane(day.setup, before.lane))
  overtake(day, before, 1)
  actOn(day, fact, 'call-next', { name: 'called', counter, times: 1, at, lastAt: at, reason }, number)
  changeTicket(day, number, {
    firstCall: before.firstCall ?? { at, reason },
    calls: before.calls + 1,
    counter,
    clerk: counterState(day, counter).clerk,
  })
  announce(day, fact)
}

function recall(day: Books, fact: FactOf<'ticket-recalled'>): void {
  const { number, at } = fact
  const ticket = ticketOf(day, number)
  if (ticket.stage.name !== 'called') throw new Error(`fact ticket-recalled ${number}: it is ${ticket.stage.name}`)
  const stage = { ...ticket.stage, times: ticket.stage.times + 1, lastAt: at }
  changeTicket(day, number, { stage, calls: ticket.calls + 1 })
  const { last } = counterState(day, fact.counter)
  const after = last?.after.map((one) => (one.number === number ? ticketOf(day, number) : one)) ?? []
  setCounter(day, fact.counter, { last: last && { ...last, after } })
  announce(day, fact)
}

function finish(day: Books, fact: FactOf<'service-finished'>): void {
  actOn(day, fact, 'finish', { name: 'over', outcome: 'served', at: fact.at }, null)
  setCounter(day, fact.counter, { finished: { number: fact.number, at: fact.at } })
}

/** Puts a ticket into its next stage by an act at a counter, and remembers how it was. */
function actOn(
  day: Books,
  fact: { at: number; number: string; counter: number },
  act: CommandType,
  stage: Stage,
  at: string | null,
): void {
  const state = counterState(day, fact.counter)
  const before = ticketOf(day, fact.number)
  changeTicket(day, fact.number, {
    stage,
    served: servedUntil(before, fact.at),
    firstServedAt: before.firstServedAt ?? (stage.name === 'serving' ? fact.at : null),
  })
  const after = ticketOf(day, fact.number)
  // "Finish and call the next" is one press: both are taken back together.
  const joined = act === 'call-next' && state.last?.act === 'finish' && state.last.at === fact.at ? state.last : null
  setCounter(day, fact.counter, {
    ticket: at,
    last: { act, at: fact.at, before: [...(joined?.before ?? []), before], after: [...(joined?.after ?? []), after] },
  })
}

function servedUntil(ticket: Ticket, at: Instant): number {
  return ticket.stage.name === 'serving' ? ticket.served + at - ticket.stage.since : ticket.served
}

/** A minute's calls and the board's list need no more. */
const callsKept = 60

function announce(day: Books, { number, counter, at }: { number: string; counter: number; at: number }): void {
  day.callCount += 1
  day.calls = [...day.calls, { seq: day.callCount, number, counter, at }].slice(-callsKept)
}

function setCounter(day: Books, counter: number, change: Partial<CounterState>): void {
  day.counters.set(counter, { ...counterState(day, counter), ...change })
}
