import { publicLane } from '../../shared/catalogue.ts'
import type { LaneId } from '../../shared/setup.ts'
import type { PublicLane } from '../../shared/views.ts'
import type { Day } from './day.ts'
import type { Waits } from './waits.ts'

/**
 * How many stand before somebody of this public lane who arrived as `order`-th: turning visitors count in the
 * general line, for everybody, so the figure is the same for whoever stands there.
 */
export function aheadOf(day: Day, lane: LaneId, order = Number.POSITIVE_INFINITY): number {
  const own = publicLane(day.setup, lane)
  const line = new Set(day.setup.lanes.flatMap(({ id }) => (publicLane(day.setup, id) === own ? id : [])))
  // Asked for every number and every view: no list is made of a hall full of people.
  let ahead = 0
  for (const number of day.live) {
    const ticket = day.tickets.get(number)
    if (ticket && ticket.stage.name === 'waiting' && ticket.order < order && line.has(ticket.lane)) ahead += 1
  }
  return ahead
}

/** Turning visitors stand in the general line, here as everywhere. */
export function publicLanesOf(day: Day, waits: Waits): PublicLane[] {
  return day.setup.lanes
    .filter((lane) => lane.kind !== 'turning')
    .map(({ id }) => ({ lane: id, waiting: aheadOf(day, id), wait: waits.ofLane(id) }))
}
