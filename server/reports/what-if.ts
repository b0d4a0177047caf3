import { setImmediate } from 'node:timers/promises'
import { publicLane } from '../../shared/catalogue.ts'
import type { LaneId, Setup } from '../../shared/setup.ts'
import type { DayDate } from '../../shared/time.ts'
import type { LaneOutcome, PromiseOutcome, Proposal, WhatIf } from '../../shared/what-if.ts'
import { quantile } from '../core/forecast/band.ts'
import { type PlayedWait, waitsIn } from '../simulation/day-figures.ts'
import { play } from '../simulation/play.ts'
import { recorded } from '../simulation/recorded.ts'
import type { Script } from '../simulation/script.ts'
import type { History } from './history.ts'
import { factsOf, lastDays } from './recorded-days.ts'

export interface Asked {
  /** Days before this one are played. */
  readonly before: DayDate
  /** The setup that the proposal would change. */
  readonly inForce: Setup
  readonly proposed: Proposal
}

export interface Hearer {
  progress(done: number, of: number): void
  isStopped(): boolean
}

/** So many office-days tell enough of weekdays, lunches and crowds, and take a few seconds. */
const daysPlayed = 20

/**
 * Plays the last days under the order of calls in force and under the proposed one, with the same visitors, and with
 * priority always first, which is the most that any order can do for a promise. @returns null if it was stopped
 */
export async function whatIf(history: History, asked: Asked, hearer: Hearer): Promise<WhatIf | null> {
  const { inForce, proposed } = asked
  const orders = { inForce, proposed, strict: { ...proposed, policy: strictFor(inForce, proposed.policy) } }
  const waits = { inForce: [] as PlayedWait[], proposed: [] as PlayedWait[], strict: [] as PlayedWait[] }
  const days = await lastDays(history, asked.before, daysPlayed)
  for (const [done, day] of days.entries()) {
    hearer.progress(done, days.length)
    // Between two days others may ask, or nobody may want the answer any more.
    await setImmediate()
    if (hearer.isStopped()) return null
    const script = recorded(await factsOf(history, day))
    for (const order of ['inForce', 'proposed', 'strict'] as const)
      waits[order].push(...publicly(script.setup, waitsIn(play(under(script, orders[order])))))
  }
  return resultOf(asked, days, waits)
}

type Waits = Readonly<Record<'inForce' | 'proposed' | 'strict', readonly PlayedWait[]>>

/** Lanes and counters that a day did not have cannot be tried on it. */
function under(script: Script, { policy, counters }: Proposal): Script {
  const { setup } = script
  const lanes = new Set(setup.lanes.map(({ id }) => id))
  const tiersOf = (number: number) =>
    (counters.find((one) => one.number === number)?.serves ?? [])
      .map((tier) => tier.filter((lane) => lanes.has(lane)))
      .filter((tier) => tier.length > 0)
  const serving = setup.counters.map((counter) => {
    const serves = tiersOf(counter.number)
    return serves.length > 0 ? { ...counter, serves } : counter
  })
  return { ...script, setup: { ...setup, policy, counters: serving } }
}

function strictFor({ lanes }: Setup, policy: Setup['policy']): Setup['policy'] {
  const weights = Object.fromEntries(lanes.map(({ id, kind }) => [id, kind === 'priority' ? 20 : 1]))
  return { ...policy, kind: 'strict', weights }
}

function publicly(setup: Setup, waits: readonly PlayedWait[]): PlayedWait[] {
  return waits.map((wait) => ({ ...wait, lane: publicLane(setup, wait.lane) }))
}

function resultOf({ inForce, proposed }: Asked, days: readonly DayDate[], waits: Waits): WhatIf {
  const lanes = inForce.lanes.filter(({ kind }) => kind !== 'turning').map(({ id }) => id)
  const priority = new Set(inForce.lanes.filter(({ kind }) => kind === 'priority').map(({ id }) => id))
  const all = waits.inForce
  return {
    days: days.length,
    from: days.at(0) ?? null,
    to: days.at(-1) ?? null,
    priorityShare: all.length === 0 ? 0 : all.filter(({ lane }) => priority.has(lane)).length / all.length,
    lanes: lanes.map((lane) => ({
      lane,
      inForce: outcomeOf(lane, waits.inForce),
      proposed: outcomeOf(lane, waits.proposed),
    })),
    promise: promiseOf(proposed.policy, priority, waits),
  }
}

function outcomeOf(lane: LaneId, waits: readonly PlayedWait[]): LaneOutcome {
  const own = waits.filter((wait) => wait.lane === lane)
  const n = own.length
  if (n === 0) return { n, mean: null, p90: null, overtaken: null }
  const minutes = own.map((wait) => wait.minutes).toSorted((a, b) => a - b)
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n
  return { n, mean: meanOf(minutes), p90: quantile(minutes, 0.9), overtaken: meanOf(own.map((wait) => wait.overtaken)) }
}

function promiseOf(policy: Setup['policy'], priority: ReadonlySet<LaneId>, waits: Waits): PromiseOutcome | null {
  const promise = policy.promiseMinutes
  const own = (played: readonly PlayedWait[]) => played.filter(({ lane }) => priority.has(lane))
  if (policy.kind === 'first-come' || own(waits.proposed).length === 0) return null
  const beyond = (played: readonly PlayedWait[]) =>
    own(played).filter(({ minutes }) => minutes > promise).length / Math.max(1, own(played).length)
  return {
    minutes: promise,
    inForce: beyond(waits.inForce),
    proposed: beyond(waits.proposed),
    strict: beyond(waits.strict),
  }
}
