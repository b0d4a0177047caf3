import type {
  ForecastCounter,
  ForecastInput,
  ForecastVisitor,
  Ghost,
} from '../../server/core/forecast/forecast-input.ts'
import type { Services } from '../../server/core/forecast/services.ts'
import { minute } from '../../shared/time.ts'
import { now, policy, waits } from './line.ts'

/** A hall made by hand for the forecast: every visit takes what is said. */
export function hallWith(part: Partial<ForecastInput>): ForecastInput {
  return {
    now,
    policy,
    speed: { factor: 1, services: 1_000_000, kappa: 36 },
    counters: [],
    line: [],
    ghosts: [],
    bookings: [],
    streams: [],
    noShow: { share: 0, minutes: 1 },
    shown: 1,
    gaps: [],
    ...part,
  }
}

export function always(minutes: number): Services {
  return { minutes: [minutes], mu: Math.log(minutes) }
}

/** Free in so many minutes, for every lane. */
export function freeIn(counter: number, minutes: number, more: Partial<ForecastCounter> = {}): ForecastCounter {
  return {
    counter,
    serves: [['general', 'priority', 'booked']],
    busy: null,
    freeFrom: now + minutes * minute,
    pauseMinutes: 0,
    away: [],
    ...more,
  }
}

/** Has waited so long, and will take so long. */
export function stands(number: string, waited: number, minutes: number, more: Partial<ForecastVisitor> = {}) {
  return {
    ...waits(number, 'general', waited),
    work: [always(minutes)],
    behind: 0,
    until: null,
    ...more,
  } satisfies ForecastVisitor
}

export function taken(lane: string, ahead = 0): Ghost {
  return {
    key: { name: 'lane', lane, ahead },
    lane,
    kind: 'general',
    group: null,
    since: now + ahead * minute,
    order: Number.MAX_SAFE_INTEGER,
    only: null,
  }
}
