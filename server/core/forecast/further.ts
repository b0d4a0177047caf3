import { publicLane } from '../../../shared/catalogue.ts'
import type { LaneId } from '../../../shared/setup.ts'
import { type CounterState, type Day, liveTickets } from '../day.ts'
import { aheadOf } from '../places.ts'
import type { Band } from './band.ts'
import type { Forecast } from './forecast.ts'
import { type Known, workOf } from './known.ts'

/** How a public lane stood when its forecast was begun, and what one place more meant there. */
export interface Depth {
  readonly people: number
  /** Minutes for each place; null: the line was too short to tell. */
  readonly each: number | null
}

/** How many wait in each public lane. */
export function standing(day: Day): ReadonlyMap<LaneId, number> {
  return new Map(day.setup.lanes.map(({ id }) => [id, aheadOf(day, id)]))
}

/** @param people as they stood when the forecast was begun */
export function depthsOf(
  day: Day,
  forecast: Forecast,
  people: ReadonlyMap<LaneId, number>,
): ReadonlyMap<LaneId, Depth> {
  return new Map(
    [...forecast.lanes.keys()].map((lane) => [
      lane,
      { people: people.get(lane) ?? 0, each: eachIn(day, forecast, lane) },
    ]),
  )
}

/**
 * Minutes that somebody waits longer who takes a number now than the newest forecast says, because others came since:
 * a dozen numbers may be taken in the second between two forecasts, and the last of them is not called with the first.
 */
export function furtherBack(day: Day, known: Known, lane: LaneId, depth: Depth | undefined): number {
  if (!depth) return 0
  const servers = serversOf(day, lane)
  // Nobody waited: the first who come go to the counters that are free.
  const free = depth.people === 0 ? servers.filter(({ ticket }) => ticket === null).length : 0
  const more = aheadOf(day, lane) - depth.people - Math.max(0, free - 1)
  if (more <= 0) return 0
  return depth.each === null ? visitMinutes(day, known, lane, more) / Math.max(1, servers.length) : more * depth.each
}

export function shifted({ p10, p50, p80, p90 }: Band, minutes: number): Band {
  return { p10: p10 + minutes, p50: p50 + minutes, p80: p80 + minutes, p90: p90 + minutes }
}

/** As many of the last in line tell how fast it moves. */
const lastOnes = 10

/** As the last places of the line differ. */
function eachIn(day: Day, { tickets, lanes }: Forecast, lane: LaneId): number | null {
  const end = lanes.get(lane)?.find(({ ahead }) => ahead === 0)?.wait
  const minutes = [...tickets]
    .flatMap(([number, band]) => {
      const ticket = day.tickets.get(number)
      return ticket && typeof band !== 'string' && publicLane(day.setup, ticket.lane) === lane ? band.p50 : []
    })
    .sort((a, b) => a - b)
    .slice(-lastOnes)
  const [first] = minutes
  if (minutes.length < 2 || first === undefined || !end || typeof end === 'string') return null
  return Math.max(0, end.p50 - first) / minutes.length
}

/** What the visits of the last so many in line probably take, as the public could know it. */
function visitMinutes(day: Day, known: Known, lane: LaneId, people: number): number {
  return liveTickets(day)
    .filter((ticket) => ticket.stage.name === 'waiting' && publicLane(day.setup, ticket.lane) === lane)
    .slice(-people)
    .flatMap(({ lane: own, declared }) => workOf(known, day.setup, own, declared))
    .reduce((sum, { minutes }) => sum + minutes.reduce((all, one) => all + one, 0) / minutes.length, 0)
}

function serversOf(day: Day, lane: LaneId): CounterState[] {
  return [...day.counters.values()].filter(
    ({ stage, serves }) => stage === 'open' && serves.some((tier) => tier.includes(lane)),
  )
}
