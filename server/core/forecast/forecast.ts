import type { TicketNumber } from '../../../shared/contract.ts'
import type { LaneId } from '../../../shared/setup.ts'
import type { Instant } from '../../../shared/time.ts'
import { type Band, bandOf, type NoBand } from './band.ts'
import { chanceFrom } from './chance.ts'
import type { ForecastInput } from './forecast-input.ts'
import { replicate } from './replication.ts'
import { type Stage, stageOf } from './stage.ts'

export interface Forecast {
  readonly at: Instant
  readonly replications: number
  /** Of everybody who waits: minutes from now until the call. A turning visitor is told what their place in the public line tells. */
  readonly tickets: ReadonlyMap<TicketNumber, Band | NoBand>
  /** By public lane: the wait of a ticket taken now, then of one taken in so many minutes as were asked for. */
  readonly lanes: ReadonlyMap<LaneId, readonly LaneOutlook[]>
  /** Where each ticket really stands. Never shown: a turning visitor's own would tell. */
  readonly real: ReadonlyMap<TicketNumber, Band | NoBand>
}

export interface LaneOutlook {
  /** Minutes from now; 0: taken now. */
  readonly ahead: number
  readonly wait: Band | NoBand
}

/** A forecast under way: `advance` it in slices as small as the event loop wants, `result` at any time. */
export interface Forecasting {
  readonly done: number
  readonly advance: (replications: number) => void
  readonly result: () => Forecast
}

export const replicationsUsual = 100

/**
 * Plays the real rule forward from the state given, each time with other services, no-shows and arrivals (Monte Carlo;
 * methods.md §1.2). Deterministic: the same input and seed give the same forecast.
 */
export function forecast(input: ForecastInput, seed: number, replications = replicationsUsual): Forecast {
  const forecasting = start(input, seed, replications)
  forecasting.advance(replications)
  return forecasting.result()
}

/** @param most replications that will be asked for at most */
export function start(input: ForecastInput, seed: number, most = replicationsUsual): Forecasting {
  const stage = stageOf(input, most)
  let done = 0
  return {
    get done() {
      return done
    },
    advance: (replications) => {
      // Each replication has a chance of its own: one more visitor in the first does not make others of the rest.
      for (const upTo = Math.min(most, done + replications); done < upTo; done++)
        replicate(stage, chanceFrom(seed + done * golden), done)
    },
    result: () => resultOf(input, stage, done),
  }
}

/** Far apart, so that neighbouring seeds share nothing (2³² over the golden ratio). */
const golden = 0x9e3779b9

function resultOf(input: ForecastInput, stage: Stage, done: number): Forecast {
  const real = new Map(
    stage.line.map((one) => [one.visitor.number, bandFor(input, one.visitor.lane, one.starts, done)]),
  )
  const tickets = new Map(real)
  const lanes = new Map<LaneId, LaneOutlook[]>()
  for (const { ghost, starts } of stage.ghosts) {
    const wait = bandFor(input, ghost.lane, starts, done)
    const { key } = ghost
    if (key.name === 'place') tickets.set(key.number, wait)
    else lanes.set(key.lane, [...(lanes.get(key.lane) ?? []), { ahead: key.ahead, wait }])
  }
  return { at: input.now, replications: done, tickets, lanes, real }
}

function bandFor(input: ForecastInput, lane: LaneId, starts: Float64Array, done: number): Band | NoBand {
  const served = input.counters.some((counter) => counter.serves.some((tier) => tier.includes(lane)))
  return served ? bandOf(starts.subarray(0, done)) : 'no-counter'
}
