/** One case: what was seen, and whether it was so. */
export interface Case {
  readonly features: readonly number[]
  readonly positive: boolean
}

export type Scorer = (features: readonly number[]) => number

/** Share of pairs (one positive, one not) in which the positive scores higher; ties count half. 0.5 knows nothing. */
export function aucOf(scorer: Scorer, cases: readonly Case[]): number {
  const scored = cases.map(({ features, positive }) => ({ score: scorer(features), positive }))
  scored.sort((a, b) => a.score - b.score)
  let rankSum = 0
  for (let from = 0, to = 0; from < scored.length; from = to) {
    while (to < scored.length && scored[to]?.score === scored[from]?.score) to++
    rankSum += ((from + 1 + to) / 2) * scored.slice(from, to).filter(({ positive }) => positive).length
  }
  const positives = scored.filter(({ positive }) => positive).length
  const negatives = scored.length - positives
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Standard error of an AUC (Hanley and McNeil 1982). */
export function aucError(auc: number, positives: number, negatives: number): number {
  const both = auc / (2 - auc)
  const one = (2 * auc * auc) / (1 + auc)
  const variance = auc * (1 - auc) + (positives - 1) * (both - auc * auc) + (negatives - 1) * (one - auc * auc)
  return Math.sqrt(variance / (positives * negatives))
}

/** Positives and the others weigh the same together, however few the positives are. */
export function weightsOf(cases: readonly Case[]): number[] {
  const positives = cases.filter(({ positive }) => positive).length
  return cases.map(({ positive }) => 0.5 / (positive ? positives : cases.length - positives))
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
