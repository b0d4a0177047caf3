import { publicLane } from '../../shared/catalogue.ts'
import type { LaneId } from '../../shared/setup.ts'
import type { PublicLane } from '../../shared/views.ts'
import { type Books, type Day, liveTickets } from './day.ts'
import type { Ticket } from './ticket.ts'
import type { Waits } from './waits.ts'

/**
 * How many stand before somebody of this public lane who arrived as `order`-th: turning visitors count in the
 * general line, for everybody, so the figure is the same for whoever stands there. It is asked for every number and
 * for every phone at every call, so the hall is not counted each time.
 */
export function aheadOf(day: Day, lane: LaneId, order = Number.POSITIVE_INFINITY): number {
  const line = day.lines.get(publicLane(day.setup, lane))
  return line ? placeOf(line, order) : 0
}

/** Turning visitors stand in the general line, here as everywhere. */
export function publicLanesOf(day: Day, waits: Waits): PublicLane[] {
  return day.setup.lanes
    .filter((lane) => lane.kind !== 'turning')
    .map(({ id }) => ({ lane: id, waiting: aheadOf(day, id), wait: waits.ofLane(id) }))
}

/** Keeps the lines as they are after a ticket has changed. */
export function moveInLine(day: Books, before: Ticket | undefined, after: Ticket): void {
  const from = before && lineOfTicket(day, before)
  const to = lineOfTicket(day, after)
  if (from === to) return
  if (from) from.splice(placeOf(from, after.order), 1)
  if (to) to.splice(placeOf(to, after.order), 0, after.order)
}

/** The lanes themselves have changed. */
export function lineUpAnew(day: Books): void {
  day.lines = new Map()
  for (const ticket of liveTickets(day)) moveInLine(day, undefined, ticket)
}

function lineOfTicket(day: Books, { stage, lane }: Ticket): number[] | undefined {
  if (stage.name !== 'waiting') return undefined
  const own = publicLane(day.setup, lane)
  const known = day.lines.get(own)
  if (known) return known
  const line: number[] = []
  day.lines.set(own, line)
  return line
}

/** How many of a sorted line arrived before: binary search. */
function placeOf(line: readonly number[], order: number): number {
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((line[middle] ?? 0) < order) low = middle + 1
    else high = middle
  }
  return low
}
