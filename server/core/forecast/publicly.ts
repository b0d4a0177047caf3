import { publicLane } from '../../../shared/catalogue.ts'
import type { LaneId, Setup } from '../../../shared/setup.ts'
import { counterState, type Day } from '../day.ts'
import type { Ticket } from '../ticket.ts'
import type { ForecastCounter, ForecastInput, ForecastVisitor } from './forecast-input.ts'
import { type Known, workOf } from './known.ts'

/**
 * The same hall as the public sees it: turning visitors stand in the general line, and no counter is there for them
 * alone. What is shown to everybody is foretold from this. Foretold from the real lanes, the waits of a board would
 * jump another way when a turning visitor takes a number, and a watcher could tell.
 *
 * For the same reason matters count as they were said when the number was taken: what a clerk marks at the counter is
 * between the clerk and the visitor.
 */
export function publicly(day: Day, known: Known, input: ForecastInput): ForecastInput {
  const { setup } = day
  const turning = new Set(setup.lanes.filter(({ kind }) => kind === 'turning').map(({ id }) => id))
  return {
    ...input,
    line: input.line.map((one) => visitorSeen(day, known, turning, one)),
    counters: input.counters.map((one) => counterSeen(day, known, turning, one)),
    ghosts: input.ghosts.filter(({ key }) => key.name === 'lane'),
  }
}

function visitorSeen(day: Day, known: Known, turning: ReadonlySet<LaneId>, one: ForecastVisitor): ForecastVisitor {
  const ticket = day.tickets.get(one.number)
  const isAsSaid = !ticket || ticket.declared === ticket.matters
  const work = isAsSaid ? one.work : workSaid(day.setup, known, ticket)
  if (!turning.has(one.lane)) return isAsSaid ? one : { ...one, work }
  return { ...one, work, lane: publicLane(day.setup, one.lane), kind: 'general' }
}

function counterSeen(day: Day, known: Known, turning: ReadonlySet<LaneId>, one: ForecastCounter): ForecastCounter {
  const serves = one.serves.map((tier) => tier.filter((lane) => !turning.has(lane))).filter((tier) => tier.length > 0)
  const number = counterState(day, one.counter).ticket
  const ticket = number === null ? undefined : day.tickets.get(number)
  const work = ticket && workSaid(day.setup, known, ticket)
  return { ...one, serves, busy: one.busy && { ...one.busy, work: work ?? one.busy.work } }
}

function workSaid(setup: Setup, known: Known, ticket: Ticket) {
  return workOf(known, setup, ticket.lane, ticket.declared)
}
