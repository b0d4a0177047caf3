import { announced } from '../../server/core/forecast/announce.ts'
import { inputOf } from '../../server/core/forecast/ask.ts'
import type { Band } from '../../server/core/forecast/band.ts'
import { type Calibration, calibrated, type Foretold, observed } from '../../server/core/forecast/calibration.ts'
import { seedFrom } from '../../server/core/forecast/chance.ts'
import { forecast, replicationsUsual } from '../../server/core/forecast/forecast.ts'
import type { Known } from '../../server/core/forecast/known.ts'
import { bandSaid, postponed } from '../../server/core/forecast/shown.ts'
import { noWaits, type Waits } from '../../server/core/waits.ts'
import { asked } from '../../server/simulation/dispersal.ts'
import type { Onlooker, Scene } from '../../server/simulation/play.ts'
import type { LaneId } from '../../shared/setup.ts'
import { type Instant, minute } from '../../shared/time.ts'
import { type Guesses, openRivals } from './baselines.ts'

/** One ticket: what it was told, what others would have said, and what came of it. Minutes. */
export interface ToldTicket {
  readonly lane: LaneId
  readonly isTurning: boolean
  /** What was forecast of its own line; and what it was told, which for a turning visitor is the general line's. */
  readonly own: Band
  readonly told: Band
  readonly guesses: Guesses
  /** No counter that could have served it was idle. */
  readonly queued: boolean
  wait: number | null
}

export interface Telling {
  readonly onlooker: Pick<Onlooker, 'waits' | 'taken' | 'called'>
  readonly tickets: ReadonlyMap<string, ToldTicket>
  /** What the calls have taught about forecasts of one's own line. */
  readonly calibration: Calibration
}

/** Tells every visitor what the product would tell them, and remembers it beside what others would say. */
export function telling(known: Known, mean: number, carried: Calibration): Telling {
  const rivals = openRivals(mean)
  const tickets = new Map<string, ToldTicket>()
  const foretold = new Map<string, Foretold>()
  let calibration = carried
  let raw: Band | null = null
  return {
    tickets,
    get calibration() {
      return calibration
    },
    onlooker: {
      waits: (scene, { quiet }) => ({
        ...noWaits,
        told(lane, from) {
          raw = ownRaw(scene, known, lane, quiet)
          return toldAs(scene, known, lane, from)
        },
      }),
      taken({ day }, number) {
        const ticket = day.tickets.get(number)
        const told = ticket?.told.band
        if (!ticket || !told || !raw) return
        const { lane } = ticket
        const queued = ![...day.counters.values()].some(
          ({ stage, ticket: at, serves }) => stage === 'open' && at === null && serves.flat().includes(lane),
        )
        const guesses = rivals.guess(withoutLast(day, number), lane)
        const own = calibrated(calibration, raw)
        foretold.set(number, { raw, told: own })
        tickets.set(number, { lane, isTurning: lane === turningLane(day), own, told, queued, guesses, wait: null })
      },
      called({ day, now }, number) {
        const ticket = day.tickets.get(number)
        if (!ticket || ticket.calls > 1) return
        const wait = (now - ticket.takenAt) / minute
        rivals.called(ticket.lane, wait)
        const told = tickets.get(number)
        const before = foretold.get(number)
        if (told) told.wait = wait
        if (before) calibration = observed(calibration, before, wait)
      },
    },
  }
}

/** The line as it was before this number was taken. */
function withoutLast(day: Scene['day'], number: string): Scene['day'] {
  return { ...day, live: new Set([...day.live].filter((one) => one !== number)) }
}

/** As the product's forecaster does: a turning visitor reads what the general line is told. */
function toldAs({ day, now }: Scene, known: Known, lane: LaneId, from: Instant): ReturnType<Waits['told']> {
  const outlook = asked(day, known, now, { ahead: [0] }, replicationsUsual).lanes.get(lane)?.[0]
  const band = outlook ? bandSaid(day, outlook.wait) : 'not-enough-data'
  if (typeof band === 'string') return { wait: band }
  return from > now ? { wait: postponed(band, from - now) } : { wait: announced(band), band }
}

/** To measure the method: from the lanes as they are, also of the turning lane, which the product shows to nobody. */
function ownRaw({ day, now }: Scene, known: Known, shown: LaneId, quiet: boolean): Band | null {
  const lane = quiet ? turningLane(day) : shown
  const input = inputOf(day, known, now, { ahead: [0], everyLane: true })
  const wait = forecast(input, seedFrom(day.date)).lanes.get(lane ?? shown)?.[0]?.wait
  return wait === undefined || typeof wait === 'string' ? null : wait
}

function turningLane({ setup }: Scene['day']): LaneId | null {
  return setup.lanes.find(({ kind }) => kind === 'turning')?.id ?? null
}
