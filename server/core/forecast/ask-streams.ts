import { publicLane } from '../../../shared/catalogue.ts'
import type { LaneId, Setup } from '../../../shared/setup.ts'
import { type Instant, instantOf, minute } from '../../../shared/time.ts'
import { windowsOn } from '../calendar.ts'
import type { Day } from '../day.ts'
import type { Server, Standing } from '../line.ts'
import type { Stream } from './forecast-input.ts'
import { halfHourOf } from './history.ts'
import { type Known, workOf } from './known.ts'

interface Scene {
  readonly line: readonly Standing[]
  readonly counters: readonly Server[]
  /** Somebody who comes later is asked about: then whoever comes before them counts. */
  readonly lookingAhead: boolean
}

/** Visitors still to come, in the lanes where they could be called before somebody who is asked about. */
export function streamsOf(day: Day, known: Known, now: Instant, scene: Scene): Stream[] {
  const { setup } = day
  const crowd = crowdOf(day, known, now)
  return setup.lanes
    .filter(
      ({ id, kind }) =>
        kind !== 'turning' && kind !== 'booked' && (scene.lookingAhead || mayOvertake(setup, id, scene)),
    )
    .flatMap(({ id, kind }) => {
      const perMinute = ratesOf(day, known, id, now, crowd)
      if (!perMinute.some((rate) => rate > 0)) return []
      const work = workOf(known, setup, id, [])
      const firstEnds = now + (30 - ((now / minute) % 30)) * minute
      return { lane: id, publicLane: publicLane(setup, id), kind, work, perMinute, firstEnds }
    })
}

/** Within a lane nobody overtakes; another lane's newcomer may by weight, or at a counter that serves it first. */
function mayOvertake(setup: Setup, lane: LaneId, { counters }: Scene): boolean {
  const weight = setup.policy.weights[lane] ?? 1
  const isHeavier = setup.lanes.some(({ id }) => weight > (setup.policy.weights[id] ?? 1))
  if (isHeavier && setup.policy.kind !== 'first-come') return true
  return counters.some(({ serves }) => serves.slice(0, -1).some((tier) => tier.includes(lane)))
}

/** So many arrivals weigh as much as knowing nothing about today's crowd. */
const crowdKappa = 30

/** Per minute for each half-hour from now until the doors close: as usual, times how crowded today is. */
function ratesOf(day: Day, known: Known, lane: LaneId, now: Instant, crowd: number): number[] {
  const usual = known.history.arrivals.get(lane)
  const last = windowsOn(day.setup, day.date).at(-1)
  if (!usual || !last) return []
  const from = halfHourOf(now)
  const halves = Math.max(0, Math.ceil((instantOf(day.date, last.to) - now) / (30 * minute)))
  return Array.from({ length: Math.min(halves, 48 - from) }, (_, index) => ((usual[from + index] ?? 0) / 30) * crowd)
}

/** Walk-ins so far over those expected so far, shrunk towards 1. */
function crowdOf(day: Day, known: Known, now: Instant): number {
  const half = halfHourOf(now)
  const part = ((now / minute) % 30) / 30
  let expected = 0
  for (const usual of known.history.arrivals.values())
    expected += usual.slice(0, half).reduce((sum, one) => sum + one, 0) + (usual[half] ?? 0) * part
  let come = 0
  for (const ticket of day.tickets.values()) if (!ticket.booking) come += 1
  return (come + crowdKappa) / (expected + crowdKappa)
}
