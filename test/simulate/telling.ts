import { announced } from '../../server/core/forecast/announce.ts'
import type { Band } from '../../server/core/forecast/band.ts'
import { replicationsUsual } from '../../server/core/forecast/forecast.ts'
import type { Known } from '../../server/core/forecast/known.ts'
import { bandSaid, postponed } from '../../server/core/forecast/shown.ts'
import { noWaits, type Waits } from '../../server/core/waits.ts'
import { asked } from '../../server/simulation/dispersal.ts'
import type { Onlooker, Scene } from '../../server/simulation/play.ts'
import type { LaneId } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import { type Guesses, openRivals } from './baselines.ts'

/** One ticket: what it was told, what others would have said, and what came of it. Minutes. */
export interface ToldTicket {
  readonly lane: LaneId
  readonly told: Band
  readonly guesses: Guesses
  /** No counter that could have served it was idle. */
  readonly queued: boolean
  wait: number | null
}

export interface Telling {
  readonly onlooker: Pick<Onlooker, 'waits' | 'taken' | 'called'>
  readonly tickets: ReadonlyMap<string, ToldTicket>
}

/** Tells every visitor what the product would tell them, and remembers it beside what others would say. */
export function telling(known: Known, mean: number): Telling {
  const rivals = openRivals(mean)
  const tickets = new Map<string, ToldTicket>()
  return {
    tickets,
    onlooker: {
      waits: (scene) => waitsIn(scene, known),
      taken({ day }, number) {
        const ticket = day.tickets.get(number)
        const told = ticket?.told.band
        if (!ticket || !told) return
        const queued = ![...day.counters.values()].some(
          ({ stage, ticket: at, serves }) => stage === 'open' && at === null && serves.flat().includes(ticket.lane),
        )
        const guesses = rivals.guess(withoutLast(day, number), ticket.lane)
        tickets.set(number, { lane: ticket.lane, told, queued, guesses, wait: null })
      },
      called({ day, now }, number) {
        const ticket = day.tickets.get(number)
        if (!ticket || ticket.calls > 1) return
        const wait = (now - ticket.takenAt) / minute
        rivals.called(ticket.lane, wait)
        const told = tickets.get(number)
        if (told) told.wait = wait
      },
    },
  }
}

/** The line as it was before this number was taken. */
function withoutLast(day: Scene['day'], number: string): Scene['day'] {
  return { ...day, live: new Set([...day.live].filter((one) => one !== number)) }
}

/** As the product's forecaster tells them: a turning visitor reads what the general line is told. */
function waitsIn({ day, now }: Scene, known: Known): Waits {
  return {
    ...noWaits,
    told(lane, from) {
      const outlook = asked(day, known, now, { ahead: [0] }, replicationsUsual).lanes.get(lane)?.[0]
      const band = outlook ? bandSaid(day, outlook.wait) : 'not-enough-data'
      if (typeof band === 'string') return { wait: band }
      return from > now ? { wait: postponed(band, from - now) } : { wait: announced(band), band }
    },
  }
}
