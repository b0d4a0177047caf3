import { z } from 'zod'
import { type Chance, chanceOf } from '../../server/demo/chance.ts'
import type { Policy } from '../../shared/setup.ts'
import { differing } from './compare.ts'
import { type Arrival, playLine } from './lean-line.ts'
import type { Row, Tolerance } from './rows.ts'

export interface Played {
  readonly id: string
  readonly visitors: number
  readonly expected: Readonly<Record<string, number>>
  readonly got: Readonly<Record<string, number>>
  readonly why: string | null
}

/** Lines near their limit forget slowly: fewer visitors give means that still wander by a tenth. */
const visitorsPlayed = 2_000_000
/** The first visitors find an empty hall. */
const warming = 0.02

/** Plays every row that has a long-run mean wait with exponential visitors through the house's own rule. */
export function simulated(rows: readonly Row[], seed: string, visitors = visitorsPlayed): Played[] {
  return rows.flatMap((row) => {
    const line = lineIn(row)
    if (!line) return []
    const waits = meanWaits(line, chanceOf(`${seed} ${row.id}`), visitors)
    const got = Object.fromEntries(waits.map((wait, index) => [line.names[index] ?? '', wait]))
    const expected = Object.fromEntries(line.names.map((name) => [name, line.expected[name] ?? Number.NaN]))
    return { id: row.id, visitors, expected, got, why: differing(expected, got, allowedFor(row, expected)) }
  })
}

interface MarkovLine {
  readonly policy: Policy
  readonly lambdas: readonly number[]
  readonly mu: number
  readonly counters: number
  /** What the row calls the mean wait of each class. */
  readonly names: readonly string[]
  readonly expected: Readonly<Record<string, number>>
}

const Means = z.record(z.string(), z.number())
const Plain = z.object({
  kind: z.literal('mmc'),
  inputs: z.object({ lambda_: z.number(), mu: z.number(), c: z.int() }),
  expected: Means,
})
const Classes = { lambdas: z.array(z.number()), mu: z.number(), c: z.int().default(1) }
const Strict = z.object({ kind: z.literal('priority_np_mmc'), inputs: z.object(Classes), expected: Means })
const Accumulating = z.object({
  kind: z.literal('apq_mean_wait'),
  inputs: z.object({ ...Classes, b: z.array(z.number()) }),
  expected: Means,
})
const Playable = z.discriminatedUnion('kind', [Plain, Strict, Accumulating])

/** @returns null for a row that says nothing about mean waits of Markovian lines */
function lineIn(row: Row): MarkovLine | null {
  const read = Playable.safeParse(row)
  if (!read.success) return null
  const { kind, inputs, expected } = read.data
  if (kind === 'mmc') {
    if (expected.Wq === undefined) return null
    return {
      policy: policyOf('first-come', []),
      lambdas: [inputs.lambda_],
      mu: inputs.mu,
      counters: inputs.c,
      names: ['Wq'],
      expected,
    }
  }
  const { lambdas, mu, c } = inputs
  const order = kind === 'apq_mean_wait' ? read.data.inputs.b : lambdas.map((_, index) => lambdas.length - index)
  const policy = policyOf(kind === 'apq_mean_wait' ? 'accumulating' : 'strict', order)
  const names = lambdas.map((_, index) => `W${index + 1}`).filter((name) => expected[name] !== undefined)
  return { policy, lambdas, mu, counters: c, names, expected }
}

function policyOf(kind: Policy['kind'], weights: readonly number[]): Policy {
  const least = { promiseMinutes: 0, bookedEarlyMinutes: 0, bookedGraceMinutes: 0, immediate: 'first' } as const
  return { ...least, kind, weights: Object.fromEntries(weights.map((weight, index) => [String(index), weight])) }
}

/** Mean wait of each class, in the unit of the row's rates. */
function meanWaits(line: MarkovLine, chance: Chance, visitors: number): number[] {
  const sums = line.lambdas.map(() => ({ n: 0, wait: 0 }))
  const lanes = line.lambdas.map((_, index) => String(index))
  const counters = { freeAt: Array.from({ length: line.counters }, () => 0), lanes }
  playLine(line.policy, counters, poisson(line, chance, visitors), (wait, { lane }, order) => {
    const sum = sums[Number(lane)]
    if (!sum || order < warming * visitors) return
    sum.n += 1
    sum.wait += wait
  })
  return sums.map(({ n, wait }) => wait / n)
}

function* poisson({ lambdas, mu }: MarkovLine, chance: Chance, visitors: number): Generator<Arrival> {
  const rate = lambdas.reduce((sum, one) => sum + one, 0)
  const shares = lambdas.map((one, index) => [String(index), one] as const)
  let at = 0
  for (let visitor = 0; visitor < visitors; visitor += 1) {
    at += chance.exponential(1 / rate)
    yield { at, lane: chance.pick(shares), minutes: chance.exponential(1 / mu) }
  }
}

/** Rows that do not say how far chance may lead are held to the six in a hundred that the others allow. */
function allowedFor(row: Row, expected: Readonly<Record<string, number>>): Tolerance {
  if (row.simTolerance !== undefined) return row.simTolerance
  const { tolerance } = row
  const own = (name: string) => (typeof tolerance === 'number' ? tolerance : (tolerance[name] ?? 0))
  return Object.fromEntries(Object.entries(expected).map(([name, mean]) => [name, own(name) + 0.06 * mean]))
}
