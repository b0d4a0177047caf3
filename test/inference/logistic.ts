import { type Case, type Scorer, sigmoid, weightsOf } from './auc.ts'

const steps = 12
const ridge = 1e-3

/** Logistic regression on standardised features, by Newton's steps with a small ridge. */
export function logistic(cases: readonly Case[]): Scorer {
  const row = standardised(cases)
  const rows = cases.map(({ features }) => row(features))
  const weights = weightsOf(cases)
  let beta: number[] = row(cases[0]?.features ?? []).map(() => 0)
  for (let step = 0; step < steps; step++) {
    const change = solved(normalOf(cases, rows, weights, beta))
    beta = beta.map((value, index) => value + (change[index] ?? 0))
  }
  return (features) => dot(row(features), beta)
}

function standardised(cases: readonly Case[]): (features: readonly number[]) => number[] {
  const scales = (cases[0]?.features ?? []).map((_, index) => {
    const values = cases.map(({ features }) => features[index] ?? 0)
    const mean = averageOf(values)
    return { mean, deviation: Math.sqrt(averageOf(values.map((value) => (value - mean) ** 2))) || 1 }
  })
  return (features) => [1, ...scales.map(({ mean, deviation }, index) => ((features[index] ?? 0) - mean) / deviation)]
}

/** The step's equations: one line for each coefficient, its right side last. */
function normalOf(
  cases: readonly Case[],
  rows: readonly number[][],
  weights: readonly number[],
  beta: readonly number[],
): number[][] {
  const lines = beta.map((value, i) => [...beta.map((_, j) => (i === j ? ridge : 0)), i === 0 ? 0 : -ridge * value])
  rows.forEach((row, index) => {
    const p = sigmoid(dot(row, beta))
    const weight = weights[index] ?? 0
    const slope = weight * (Number(cases[index]?.positive) - p)
    const curve = weight * p * (1 - p)
    lines.forEach((line, i) => {
      const own = row[i] ?? 0
      for (let j = 0; j < row.length; j++) line[j] = (line[j] ?? 0) + curve * own * (row[j] ?? 0)
      line[row.length] = (line[row.length] ?? 0) + slope * own
    })
  })
  return lines
}

/** Gauss and Jordan; the ridge keeps every pivot above zero. */
function solved(lines: number[][]): number[] {
  lines.forEach((pivot, column) => {
    for (const line of lines) {
      if (line === pivot) continue
      const factor = (line[column] ?? 0) / (pivot[column] || 1e-12)
      for (let index = column; index < line.length; index++)
        line[index] = (line[index] ?? 0) - factor * (pivot[index] ?? 0)
    }
  })
  return lines.map((line, index) => (line.at(-1) ?? 0) / (line[index] || 1e-12))
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function averageOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
