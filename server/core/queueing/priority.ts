import { checkRate, erlangC } from './erlang.ts'

/** A class of visitors at servers that all work alike. Rates per unit of time. */
export interface Markovian {
  /** Arrivals of each class, the first class before all others. */
  readonly arrivals: readonly number[]
  /** Services per unit of time, the same for every class, above 0. */
  readonly services: number
  readonly servers: number
}

/** One server, any service times: means and squared coefficient of variation of each class. */
export interface General {
  readonly arrivals: readonly number[]
  readonly means: readonly number[]
  readonly variations: readonly number[]
}

/** What a formula of priorities needs of a line: how long who comes waits for a server at least, and the load by class. */
export interface Strain {
  /** W0: mean time until a server is free for somebody who is before everybody waiting. */
  readonly first: number
  /** Share of the servers' time that each class takes; together below 1. */
  readonly loads: readonly number[]
}

/** Common μ makes many servers one fast server whose W0 is C/(cμ) (Kella and Yechiali 1985). RangeError if overloaded. */
export function strainOf({ arrivals, services, servers }: Markovian): Strain {
  checkRate('services', services)
  const loads = arrivals.map((rate) => loadOf(rate, servers * services))
  const first = erlangC(servers, sum(arrivals) / services) / (servers * services)
  return checked({ first, loads })
}

/** W0 = Σ λE[S²]/2 (Pollaczek and Khinchine). RangeError if overloaded. */
export function generalStrainOf({ arrivals, means, variations }: General): Strain {
  for (const variation of variations) checkRate('variation', variation)
  const loads = arrivals.map((rate, index) => loadOf(rate, 1 / at(means, index)))
  const first = sum(arrivals.map((rate, index) => (rate * at(means, index) ** 2 * (1 + at(variations, index))) / 2))
  return checked({ first, loads })
}

/**
 * Mean waits when an earlier class always goes first and nobody is interrupted (Cobham 1954; Kella and Yechiali 1985):
 * W0 / ((1 − σ before)(1 − σ with its own)).
 */
export function strictWaits({ first, loads }: Strain): number[] {
  return loads.map((_, index) => first / ((1 - sum(loads.slice(0, index))) * (1 - sum(loads.slice(0, index + 1)))))
}

/**
 * Mean waits at ONE server that drops its work for an earlier class and takes it up again later. For comparison only:
 * no counter sends anybody away half-way.
 */
export function interruptingWaits({ arrivals, services }: Omit<Markovian, 'servers'>): number[] {
  const { loads } = strainOf({ arrivals, services, servers: 1 })
  return loads.map((_, index) => {
    const stay = 1 / services / ((1 - sum(loads.slice(0, index))) * (1 - sum(loads.slice(0, index + 1))))
    return stay - 1 / services
  })
}

/**
 * Mean waits when a score grows by `weight` for each unit of time waited and the highest is next (Kleinrock 1964;
 * Stanford, Taylor and Ziedins 2014; many servers with common μ: Sharif, Stanford, Taylor and Ziedins 2014).
 * A promise is not in the formula.
 * @param weights one above 0 for each class, in any order
 */
export function accumulatingWaits({ first, loads }: Strain, weights: readonly number[]): number[] {
  if (weights.length !== loads.length) throw new RangeError(`weights: ${weights.length} for ${loads.length} classes`)
  if (!weights.every((weight) => Number.isFinite(weight) && weight > 0))
    throw new RangeError(`weights: ${weights.join(', ')} are not all above 0`)
  const waits: number[] = loads.map(() => 0)
  const slowestFirst = weights.map((_, index) => index).toSorted((a, b) => at(weights, a) - at(weights, b))
  for (const own of slowestFirst) {
    const weight = at(weights, own)
    const overtaken = weights.map((other, index) =>
      other < weight ? at(loads, index) * at(waits, index) * (1 - other / weight) : 0,
    )
    const overtaking = weights.map((other, index) => (other > weight ? at(loads, index) * (1 - weight / other) : 0))
    waits[own] = (first / (1 - sum(loads)) - sum(overtaken)) / (1 - sum(overtaking))
  }
  return waits
}

/** Kleinrock's conservation law: Σ load × wait is the same for every order of calls. No policy creates capacity. */
export function conserved({ loads }: Strain, waits: readonly number[]): number {
  return sum(loads.map((load, index) => load * at(waits, index)))
}

function checked(strain: Strain): Strain {
  if (sum(strain.loads) >= 1) throw new RangeError(`load: ${sum(strain.loads)} of the servers' time is not below 1`)
  return strain
}

function loadOf(arrivals: number, capacity: number): number {
  checkRate('arrivals', arrivals)
  if (!(capacity > 0 && capacity < Number.POSITIVE_INFINITY)) throw new RangeError('services: must be above 0')
  return arrivals / capacity
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function at(values: readonly number[], index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`class ${index + 1} is missing one of its figures`)
  return value
}
