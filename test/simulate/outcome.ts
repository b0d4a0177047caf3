import type { Band } from '../../server/core/forecast/band.ts'
import { type Score, scoreOf } from '../../server/core/forecast/score.ts'
import { figuresOf, type WaitFigures, waitsIn } from '../../server/simulation/day-figures.ts'
import type { Baseline } from './baselines.ts'
import type { Choices } from './choices.ts'
import { worldOf } from './days.ts'
import { type DispersalFigures, dispersalFigures } from './dispersal-figures.ts'
import { setupFor } from './office.ts'
import { type Run, run, warmUpUsual } from './run.ts'
import type { ToldTicket } from './telling.ts'
import { forecastTime } from './timing.ts'

/** Everything that a run tells. Minutes and shares; forecastMs in milliseconds. */
export interface Outcome {
  readonly office: string
  readonly seed: number
  readonly days: number
  readonly slow: number
  readonly policy: string
  /** Tickets that were told a range, and those of them that found no idle counter. */
  readonly told: number
  readonly queued: number
  readonly mae: number
  readonly bias: number
  readonly maeLes: number
  readonly maeNaive: number
  readonly maeOf: Readonly<Record<Baseline, number>>
  readonly coverage: number
  readonly lateP80: number
  readonly pinball: number
  readonly width: number
  /** What visitors were told, for privacy: the same figures of everybody, and of those of each kind of lane. */
  readonly asTold: Readonly<Record<'everybody' | 'publicLanes' | 'turning', Score | null>>
  readonly forecastMs: number
  readonly waits: Readonly<Record<string, WaitFigures | null>>
  readonly bookedWithin5: number | null
  readonly flexible: DispersalFigures & { readonly by: string }
  readonly seconds: number
}

export function simulate(choices: Choices, warmUp = warmUpUsual): Outcome {
  const begun = performance.now()
  const { office, seed, days, slow, policy } = choices
  const world = worldOf(office, setupFor(office, policy), seed)
  const asked = { days, slow, telling: false, warmUp } as const
  const main = run(world, { ...asked, flexible: choices.flexible, telling: true })
  // The same days without, and with every counter, to know what the flexible ones were worth.
  const never = choices.flexible === 'never' ? main : run(world, { ...asked, flexible: 'never' })
  const always = choices.flexible === 'always' ? main : run(world, { ...asked, flexible: 'always' })
  return {
    office,
    seed,
    days,
    slow,
    policy,
    ...forecastFigures(main.told),
    asTold: asTold(main.told),
    forecastMs: forecastTime(world),
    waits: waitFigures(
      main,
      world.setup.lanes.map(({ id }) => id),
    ),
    bookedWithin5: withinFive(main),
    flexible: { by: choices.flexible, ...dispersalFigures(main, never, always) },
    seconds: (performance.now() - begun) / 1000,
  }
}

/** How good the forecast is: everybody's own line, as methods.md §1.3 measures it. */
function forecastFigures(told: readonly ToldTicket[]) {
  const judged = judgedOf(told, (one) => one.own)
  const score = scoreOf(judged)
  if (!score) throw new Error('nobody had to queue: more days, or a larger office, are needed')
  const mean = (of: (one: (typeof judged)[number]) => number) =>
    judged.reduce((sum, one) => sum + of(one), 0) / judged.length
  const errorOf = (name: Baseline) => mean(({ wait, guesses }) => Math.abs(wait - guesses[name]))
  const maeOf: Record<Baseline, number> = {
    naiveClass: errorOf('naiveClass'),
    naiveAll: errorOf('naiveAll'),
    les: errorOf('les'),
    ewma: errorOf('ewma'),
    last4: errorOf('last4'),
  }
  const { count: queued, late: lateP80, ...scores } = score
  return {
    ...scores,
    told: told.length,
    queued,
    lateP80,
    maeOf,
    maeLes: maeOf.les,
    maeNaive: maeOf.naiveClass,
    width: mean(({ told: band }) => band.p90 - band.p10),
  }
}

function asTold(tickets: readonly ToldTicket[]): Outcome['asTold'] {
  const judged = judgedOf(tickets, (one) => one.told)
  return {
    everybody: scoreOf(judged),
    publicLanes: scoreOf(judged.filter(({ isTurning }) => !isTurning)),
    turning: scoreOf(judged.filter(({ isTurning }) => isTurning)),
  }
}

/** Those who found no idle counter and were called. */
function judgedOf(tickets: readonly ToldTicket[], bandOf: (one: ToldTicket) => Band) {
  return tickets.flatMap((one) =>
    one.queued && one.wait !== null ? { ...one, wait: one.wait, told: bandOf(one) } : [],
  )
}

function waitFigures({ days }: Run, lanes: readonly string[]): Record<string, WaitFigures | null> {
  const waits = days.flatMap(waitsIn)
  const of = (lane: string) => figuresOf(waits.flatMap((one) => (one.lane === lane ? one.minutes : [])))
  return Object.fromEntries(lanes.map((lane) => [lane, of(lane)]))
}

/** Of the bookings that came in time: called within five minutes of the slot, or of arriving if that was later. */
function withinFive({ days }: Run): number | null {
  const booked = days.flatMap(waitsIn).filter(({ lane }) => lane === 'booked')
  return booked.length > 0 ? booked.filter(({ minutes }) => minutes <= 5).length / booked.length : null
}
