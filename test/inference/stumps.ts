import { type Case, type Scorer, sigmoid, weightsOf } from './auc.ts'

/** One question about one feature, and what each answer adds to the score. */
interface Stump {
  readonly feature: number
  readonly edge: number
  readonly low: number
  readonly high: number
}

interface Column {
  readonly bins: Uint8Array
  readonly edges: readonly number[]
}

const rounds = 120
const rate = 0.12
const binCount = 32
/** Keeps a leaf with few cases from shouting. */
const smooth = 0.01

/** Gradient boosting of stumps on the logistic loss (Friedman 2001; Newton's leaves as in Chen and Guestrin 2016). */
export function boostedStumps(cases: readonly Case[]): Scorer {
  const weights = weightsOf(cases)
  const columns = (cases[0]?.features ?? []).map((_, feature) =>
    columnOf(cases.map((one) => one.features[feature] ?? 0)),
  )
  const scores = new Float64Array(cases.length)
  const stumps: Stump[] = []
  for (let round = 0; round < rounds; round++) {
    const stump = bestStump(columns, slopesOf(cases, weights, scores))
    if (!stump) break
    const { bins } = columns[stump.feature] ?? { bins: new Uint8Array() }
    bins.forEach((bin, index) => {
      scores[index] = (scores[index] ?? 0) + (bin <= stump.edge ? stump.low : stump.high)
    })
    stumps.push(stump)
  }
  const edges = columns.map((column) => column.edges)
  return (features) =>
    stumps.reduce((sum, { feature, edge, low, high }) => {
      const isLow = (features[feature] ?? 0) <= (edges[feature]?.[edge] ?? 0)
      return sum + (isLow ? low : high)
    }, 0)
}

function slopesOf(cases: readonly Case[], weights: readonly number[], scores: Float64Array) {
  return cases.map(({ positive }, index) => {
    const p = sigmoid(scores[index] ?? 0)
    const weight = weights[index] ?? 0
    return { slope: weight * (Number(positive) - p), curve: weight * Math.max(0.02, p * (1 - p)) }
  })
}

function columnOf(values: readonly number[]): Column {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = Array.from(
    { length: binCount - 1 },
    (_, bin) => sorted[Math.floor(((bin + 1) / binCount) * sorted.length)],
  )
  const edges = [...new Set(cuts)].filter((edge) => edge !== undefined)
  const binOf = (value: number) => {
    const bin = edges.findIndex((edge) => value <= edge)
    return bin < 0 ? edges.length : bin
  }
  return { edges, bins: Uint8Array.from(values, binOf) }
}

type Slopes = ReturnType<typeof slopesOf>

function bestStump(columns: readonly Column[], slopes: Slopes): Stump | null {
  let best: (Stump & { gain: number }) | null = null
  columns.forEach((column, feature) => {
    for (const stump of stumpsOf(column, feature, slopes)) if (!best || stump.gain > best.gain) best = stump
  })
  return best
}

function stumpsOf({ bins, edges }: Column, feature: number, slopes: Slopes): (Stump & { gain: number })[] {
  const slope = new Float64Array(edges.length + 1)
  const curve = new Float64Array(edges.length + 1)
  bins.forEach((bin, index) => {
    slope[bin] = (slope[bin] ?? 0) + (slopes[index]?.slope ?? 0)
    curve[bin] = (curve[bin] ?? 0) + (slopes[index]?.curve ?? 0)
  })
  const all = { slope: sumOf(slope), curve: sumOf(curve) }
  let left = { slope: 0, curve: 0 }
  return edges.map((_, edge) => {
    left = { slope: left.slope + (slope[edge] ?? 0), curve: left.curve + (curve[edge] ?? 0) }
    const low = left.slope / (left.curve + smooth)
    const high = (all.slope - left.slope) / (all.curve - left.curve + smooth)
    const gain = left.slope * low + (all.slope - left.slope) * high
    return { feature, edge, gain, low: rate * low, high: rate * high }
  })
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
