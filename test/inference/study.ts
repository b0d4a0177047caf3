import type { Crowd } from '../../server/demo/visitors.ts'
import type { Setup } from '../../shared/setup.ts'
import { minute } from '../../shared/time.ts'
import { aucError, aucOf, type Case, type Scorer } from './auc.ts'
import { logistic } from './logistic.ts'
import { type Labelled, recordDays } from './record.ts'
import { boostedStumps } from './stumps.ts'
import { counterFeatures, featuresOf, type Trace } from './trace.ts'

/** How well a watcher tells turning numbers from general ones. 0.5: not at all; 1: always. */
export interface Finding {
  /** The better of two classifiers, from everything but the counter's number; and with it. */
  readonly without: number
  readonly withCounter: number
  /** One standard error of either. */
  readonly error: number
  readonly turning: number
  readonly general: number
  /** Minutes that a number of the general series waited in the mean: what an arrangement costs. */
  readonly wait: number
  /** What tells most by itself. */
  readonly telling: readonly (readonly [feature: string, auc: number])[]
}

/** Learns on every other day, and is put to the test on the days between. */
export async function study(setup: Setup, days: number, crowd: Partial<Crowd>): Promise<Finding> {
  const recorded = await recordDays(setup, days, crowd)
  const plain = (trace: Trace) => featuresOf(trace)
  const placed = (trace: Trace) => ({ ...featuresOf(trace), ...counterFeatures(trace, setup) })
  const tested = recorded.filter((_, index) => index % 2 === 1).flat()
  const turning = tested.filter((one) => one.turning).length
  const without = learned(recorded, plain)
  return {
    without,
    withCounter: learned(recorded, placed),
    error: aucError(without, turning, tested.length - turning),
    turning,
    general: tested.length - turning,
    wait: waitOf(recorded.flat()),
    telling: tellingOf(recorded.flat()),
  }
}

function learned(days: readonly (readonly Labelled[])[], describe: (trace: Trace) => Record<string, number>): number {
  const cases = days.map((day) =>
    day.map((one): Case => ({ features: Object.values(describe(one.trace)), positive: one.turning })),
  )
  const train = cases.filter((_, index) => index % 2 === 0).flat()
  const test = cases.filter((_, index) => index % 2 === 1).flat()
  return Math.max(...[boostedStumps, logistic].map((learn) => aucOf(learn(train), test)))
}

function waitOf(all: readonly Labelled[]): number {
  return all.reduce((sum, { trace }) => sum + trace.waited, 0) / all.length / minute
}

const shownFeatures = 4

function tellingOf(all: readonly Labelled[]): (readonly [string, number])[] {
  const described = all.map(({ trace, turning }) => ({ seen: featuresOf(trace), turning }))
  const itself: Scorer = ([value = 0]) => value
  return Object.keys(described[0]?.seen ?? {})
    .map(
      (name) =>
        [
          name,
          aucOf(
            itself,
            described.map(({ seen, turning }) => ({ features: [seen[name] ?? 0], positive: turning })),
          ),
        ] as const,
    )
    .sort((a, b) => Math.abs(b[1] - 0.5) - Math.abs(a[1] - 0.5))
    .slice(0, shownFeatures)
}
