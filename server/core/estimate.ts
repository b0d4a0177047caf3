import { publicLane } from '../../shared/catalogue.ts'
import type { Wait } from '../../shared/contract.ts'
import type { LaneId } from '../../shared/setup.ts'
import { hour, type Instant, minute } from '../../shared/time.ts'
import type { PublicLane } from '../../shared/views.ts'
import { type Day, liveTickets } from './day.ts'
import type { Ticket } from './ticket.ts'
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

/**
 * Expected wait from the place in line and the lane's last calls.
 * @returns whole minutes, `about` ≤ `latest`; null while no counter is open for the lane
 */
export function waitFor(day: Day, lane: LaneId, ahead: number, now: Instant): Wait | null {
  const own = publicLane(day.setup, lane)
  const open = [...day.counters.values()].filter(
    (counter) => counter.stage !== 'closed' && counter.serves.flat().some((one) => publicLane(day.setup, one) === own),
  )
  if (open.length === 0) return null
  const idle = open.some((counter) => counter.stage === 'open' && counter.ticket === null)
  const steps = ahead === 0 && idle ? 0 : ahead + 1
  return rounded(steps * gapOf(day, own, open.length, now))
}

/** Turning visitors stand in the general line, here as everywhere. */
export function publicLanesOf(day: Day, waits: Waits): PublicLane[] {
  return day.setup.lanes
    .filter((lane) => lane.kind !== 'turning')
    .map(({ id }) => ({ lane: id, waiting: aheadOf(day, id), wait: waits.ofLane(id) }))
}

/** Until a forecast has been made. */
export function paceWaits(day: Day, now: Instant): Waits {
  const ofLane = (lane: LaneId) => waitFor(day, lane, aheadOf(day, lane), now) ?? 'no-counter'
  return {
    ofLane,
    ofTicket(number) {
      const ticket = day.tickets.get(number)
      if (!ticket) return 'not-enough-data'
      return waitFor(day, ticket.lane, aheadOf(day, ticket.lane, ticket.order), now) ?? 'no-counter'
    },
    told: (lane) => ({ wait: ofLane(lane) }),
    slow: false,
  }
}

export function waitingTickets(day: Day): Ticket[] {
  return liveTickets(day).filter((ticket) => ticket.stage.name === 'waiting')
}

/** Minutes between two calls of a lane: the pace of its last calls, at the start the office's expectation. */
function gapOf(day: Day, lane: LaneId, counters: number, now: Instant): number {
  const calls = (day.pace.get(lane) ?? []).filter((at) => at > now - hour)
  const first = calls[0]
  const expected = expectedMinutes(day, lane) / counters
  if (first === undefined || calls.length < 2) return expected
  // A few pseudo-calls of the expected gap keep two quick calls from promising too much.
  return ((now - first) / minute + 2 * expected) / (calls.length - 1 + 2)
}

function expectedMinutes(day: Day, lane: LaneId): number {
  const matters = day.setup.matters.filter((matter) => publicLane(day.setup, matter.lane) === lane)
  const all = matters.length > 0 ? matters : day.setup.matters
  return all.reduce((sum, matter) => sum + matter.minutes, 0) / all.length
}

/** To the minute below five, to five minutes above; the latest always up, because being early hurts nobody. */
function rounded(minutes: number): Wait {
  const about = minutes < 5 ? Math.round(minutes) : Math.round(minutes / 5) * 5
  const latest = Math.max(about, Math.ceil((minutes * 1.6 + 2) / 5) * 5)
  return { about, latest }
}
