import { checkRate, erlangC, type Line, loadOf, waitTail } from './erlang.ts'

/** The share of waits that may be longer than a time: "ninety of a hundred within 20 minutes" is { within: 20, share: 0.9 }. */
export interface Target {
  /** In the unit of the line's rates. */
  readonly within: number
  /** Above 0, below 1. */
  readonly share: number
}

/**
 * The fewest servers with which the wanted share waits no longer than wanted, by Erlang C; at least one.
 * @throws RangeError for a share outside 0 … 1 (both excluded)
 */
export function serversFor(line: Omit<Line, 'servers'>, target: Target): number {
  if (!(target.share > 0 && target.share < 1))
    throw new RangeError(`share: ${target.share} is not between 0 and 1, both excluded`)
  let servers = Math.max(1, Math.floor(loadOf({ ...line, servers: 1 })) + 1)
  while (1 - waitTail({ ...line, servers }, target.within) < target.share) servers += 1
  return servers
}

export interface Roster {
  /** Needed at their place. */
  readonly atWork: number
  /** To be employed so that as many are at their place. */
  readonly onRoster: number
}

/**
 * Servers for a target that also leaves them time to breathe and counts who is away.
 * @param mostBusy share of the time a server may be busy, 0 … 1 (0 excluded)
 * @param away share of the roster on leave, in training or at a break, 0 … 1 (1 excluded)
 */
export function rosterFor(line: Omit<Line, 'servers'>, target: Target, mostBusy: number, away: number): Roster {
  if (!(mostBusy > 0 && mostBusy <= 1)) throw new RangeError(`mostBusy: ${mostBusy} is not above 0 and up to 1`)
  if (!(away >= 0 && away < 1)) throw new RangeError(`away: ${away} is not from 0 to below 1`)
  const breathing = Math.ceil(loadOf({ ...line, servers: 1 }) / mostBusy - tiny)
  const atWork = Math.max(serversFor(line, target), breathing)
  return { atWork, onRoster: Math.ceil(atWork / (1 - away) - tiny) }
}

export interface Service {
  /** Share that waits no longer than asked. */
  readonly inTime: number
  /** Share of the servers' time that is work. */
  readonly occupancy: number
  readonly mustWait: number
}

/** What so many servers give. */
export function serviceFor(line: Line, within: number): Service {
  const load = loadOf(line)
  return {
    inTime: 1 - waitTail(line, within),
    occupancy: Math.min(1, load / line.servers),
    mustWait: erlangC(line.servers, load),
  }
}

/** A hair below a whole number is that number: 7 / 0.7 must not ask for an eleventh. */
const tiny = 1e-9

/** Square-root staffing: load + β√load, rounded up (Halfin and Whitt 1981). */
export function squareRootServers(load: number, beta: number): number {
  checkRate('load', load)
  checkRate('beta', beta)
  return Math.max(1, Math.ceil(load + beta * Math.sqrt(load) - tiny))
}

/** What square-root staffing gives exactly: the share that must wait. */
export function squareRootWaits(load: number, beta: number, servers = squareRootServers(load, beta)): number {
  return erlangC(servers, load)
}

/** Halfin and Whitt 1981: the share that must wait in a large office with β√load servers to spare. β from 0. */
export function halfinWhitt(beta: number): number {
  checkRate('beta', beta)
  return 1 / (1 + beta * millsInverse(beta))
}

/** Φ(β)/φ(β). Marsaglia 2004: Φ = ½ + φ·Σ x^(2k+1)/(1·3·5…); exact to the last digits for any β an office meets. */
function millsInverse(beta: number): number {
  let term = beta
  let sum = beta
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (beta * beta) / odd
    sum += term
  }
  return 0.5 * Math.sqrt(2 * Math.PI) * Math.exp((beta * beta) / 2) + sum
}
