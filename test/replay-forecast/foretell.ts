import type { Band } from '../../server/core/forecast/band.ts'
import { forecast } from '../../server/core/forecast/forecast.ts'
import type { ForecastInput, Ghost } from '../../server/core/forecast/forecast-input.ts'
import type { Services } from '../../server/core/forecast/services.ts'
import { kappaUsual, shrinkage } from '../../server/core/forecast/speed.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Pace } from './paces.ts'

/** A queue as it stands when a number is taken. */
export interface Queue {
  readonly ahead: number
  readonly counters: number
  readonly services: Services
  /** Mean minutes of a visit at one counter, from the days before. */
  readonly usual: number
  /** Of the last hour. */
  readonly recent: readonly Pace[]
}

const lane = 'general'
const replications = 60
const plain = { lane, kind: 'general', group: null, only: null } as const
const ghost: Ghost = { ...plain, key: { name: 'lane', lane, ahead: 0 }, since: 0, order: Number.MAX_SAFE_INTEGER }

/**
 * The product's own forecast of the queue: its rollout, with services learned as paces and its own shrinkage of today's
 * speed. What the file does not tell is left out: how long visits under way have lasted, matters, priority, breaks.
 */
export function foretold(queue: Queue, seed: number): Band | null {
  const wait = forecast(inputOf(queue), seed, replications).lanes.get(lane)?.[0]?.wait
  return wait === undefined || typeof wait === 'string' ? null : wait
}

function inputOf({ ahead, counters, services, usual, recent }: Queue): ForecastInput {
  const work = [services]
  return {
    now: 0,
    policy: longjing.policy,
    speed: { factor: factorOf(recent, usual), services: recent.length, kappa: kappaUsual },
    counters: Array.from({ length: counters }, (_, index) => ({
      counter: index + 1,
      serves: [[lane]],
      busy: { work, elapsed: 0, called: false },
      freeFrom: 0,
      pauseMinutes: 0,
      away: [],
    })),
    line: Array.from({ length: ahead }, (_, order) => ({
      ...plain,
      work,
      order,
      number: String(order),
      publicLane: lane,
      since: order - ahead,
      aside: null,
      returned: false,
      behind: 0,
      until: null,
    })),
    ghosts: [ghost],
    bookings: [],
    streams: [],
    noShow: { share: 0, minutes: 0 },
    shown: 1,
    gaps: [],
  }
}

function factorOf(recent: readonly Pace[], usual: number): number {
  const mean = recent.reduce((sum, { minutes }) => sum + minutes, 0) / recent.length
  return mean > 0 ? shrinkage(recent.length * Math.log(mean / usual), recent.length, kappaUsual) : 1
}
