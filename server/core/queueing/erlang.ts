/**
 * Lines with Poisson arrivals, exponential services and equal servers (A. K. Erlang 1917; in every book on queues,
 * e.g. Hillier and Lieberman, ch. 17). Times have any one unit; `load` is in Erlangs: arrivals per time × mean service.
 * A server count that is no whole number from 1, or a rate that is negative or not finite, is a RangeError.
 */
export interface Line {
  /** Arrivals per unit of time, 0 or more. */
  readonly arrivals: number
  /** Services per unit of time that one busy server finishes, above 0. */
  readonly services: number
  /** A whole number from 1. */
  readonly servers: number
}

/** Erlang B: the share of arrivals that finds every server busy when nobody waits. 0 … 1. */
export function erlangB(servers: number, load: number): number {
  checkServers(servers)
  checkRate('load', load)
  let blocked = 1
  for (let server = 1; server <= servers; server += 1) blocked = (load * blocked) / (server + load * blocked)
  return blocked
}

/**
 * Erlang C: the share of arrivals that must wait when everybody waits. 0 … 1.
 * A load that the servers cannot carry gives 1: sooner or later everybody waits.
 */
export function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load)
  if (load >= servers) return 1
  return (servers * blocked) / (servers - load * (1 - blocked))
}

/** The share of arrivals that waits longer than `time` in order of arrival: C·e^(−(cμ−λ)t). 0 … 1. */
export function waitTail(line: Line, time: number): number {
  checkRate('time', time)
  const { mustWait, spare } = strained(line)
  return spare <= 0 ? 1 : mustWait * Math.exp(-spare * time)
}

export interface Means {
  /** Share that must wait, 0 … 1. */
  readonly mustWait: number
  /** Share of the time in which nobody is there, 0 … 1. */
  readonly empty: number
  readonly waiting: number
  readonly present: number
  readonly wait: number
  readonly stay: number
}

/** Means of an M/M/c line in the long run; waits and numbers are Infinity where the servers cannot carry the load. */
export function meansOf(line: Line): Means {
  const { load, mustWait, spare } = strained(line)
  const wait = spare > 0 ? mustWait / spare : Number.POSITIVE_INFINITY
  const waiting = line.arrivals === 0 ? 0 : line.arrivals * wait
  return {
    mustWait,
    empty: emptyShare(line.servers, load),
    waiting,
    present: waiting + load,
    wait,
    stay: wait + 1 / line.services,
  }
}

export function loadOf({ arrivals, services }: Line): number {
  checkRate('arrivals', arrivals)
  checkRate('services', services)
  if (services === 0) throw new RangeError('services: must be above 0')
  return arrivals / services
}

function strained(line: Line) {
  const load = loadOf(line)
  return { load, mustWait: erlangC(line.servers, load), spare: line.servers * line.services - line.arrivals }
}

/** P0 = (Σ aᵏ/k! + aᶜ/c! · c/(c−a))⁻¹. */
function emptyShare(servers: number, load: number): number {
  if (load >= servers) return 0
  let term = 1
  let sum = 0
  for (let k = 0; k < servers; k += 1) {
    sum += term
    term *= load / (k + 1)
  }
  return 1 / (sum + (term * servers) / (servers - load))
}

function checkServers(servers: number): void {
  if (!Number.isInteger(servers) || servers < 1 || servers > mostServers)
    throw new RangeError(`servers: ${servers} is no whole number from 1 to ${mostServers}`)
}

const mostServers = 100_000

export function checkRate(name: string, rate: number): void {
  if (!Number.isFinite(rate) || rate < 0) throw new RangeError(`${name}: ${rate} is not a number of 0 or more`)
}
