/** How quick the office is today: one figure for everybody, because one matter alone has too few visits to tell. */
export interface Speed {
  /** 1: as usual; 1.2: everything takes a fifth longer. */
  readonly factor: number
  /** Visits finished today that it was learned from. */
  readonly services: number
  readonly kappa: number
}

/** σ²within / τ²day ≈ .55² / .09²: so many visits weigh as much as knowing nothing. methods.md §1.2(b). */
export const kappaUsual = 36
/** A new office knows less about what is usual. */
export const kappaNew = 10
export const newDays = 5

/** f = exp(Σ(ln x − μ0) / (n + κ)): the geometric mean of how much longer than usual, shrunk towards 1. */
export function shrinkage(logResidualSum: number, services: number, kappa: number): number {
  return Math.exp(logResidualSum / (services + kappa))
}

export function speedOf(logResiduals: readonly number[], days: number): Speed {
  const kappa = days < newDays ? kappaNew : kappaUsual
  const sum = logResiduals.reduce((all, one) => all + one, 0)
  return { factor: shrinkage(sum, logResiduals.length, kappa), services: logResiduals.length, kappa }
}

/** How unsure the factor is: the spread of its logarithm in a replication. */
export function spreadOf({ services, kappa }: Speed): number {
  return Math.sqrt(0.33 / (services + Math.min(kappa, 60)) + 0.1 ** 2)
}
