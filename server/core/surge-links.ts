import type { CounterNumber } from '../../shared/setup.ts'
import { type Advice, isOffered, isOnTheTable } from './advice.ts'
import type { Day } from './day.ts'
import type { Actor, Circumstances } from './decision.ts'
import type { Fact } from './events.ts'
import { noWaits, type Waits } from './waits.ts'

/**
 * The advice that an opening counter fulfils: the one that names it; or, if it is flexible, any that still waits for
 * a counter, because help that came by another window is help.
 */
export function fulfilled(day: Day, counter: CounterNumber): Advice | null {
  const open = day.surge.advices.filter(
    (one) => (one.kind === 'open' || one.kind === 'all-hands') && isOnTheTable(one) && !one.opened,
  )
  const flexible = day.setup.counters.some((one) => one.number === counter && one.flexible)
  return open.find((one) => one.counter === counter) ?? (flexible ? (open[0] ?? null) : null)
}

/** Whoever opens the counter has said yes. */
export function openings(day: Day, counter: CounterNumber, { at, by }: Circumstances): Fact[] {
  const advice = fulfilled(day, counter)
  if (!advice || !isOffered(advice)) return []
  return [{ type: 'surge-answered', at, advice: advice.id, by: loginOf(by), answer: 'accept', reason: null, words: '' }]
}

/** What a closing counter ends: what it was opened for, and the proposal to close it. */
export function closings(day: Day, counter: CounterNumber, { at, by, waits }: Circumstances): Fact[] {
  return day.surge.advices
    .filter((one) => isOnTheTable(one) && (one.opened?.counter === counter || isClosingOf(one, counter)))
    .map((one) => ({
      type: 'surge-ended',
      at,
      advice: one.id,
      by: loginOf(by),
      how: 'counter-closed',
      forecast: longestTold(day, waits),
    }))
}

/** Minutes that a ticket taken now would wait in the longest of the lines; null: not told. */
export function longestTold({ setup }: Day, waits: Waits = noWaits): number | null {
  const told = setup.lanes.flatMap(({ id, kind }) => {
    const wait = kind === 'turning' || kind === 'booked' ? 'no-counter' : waits.ofLane(id)
    return typeof wait === 'string' ? [] : wait.about
  })
  return told.length > 0 ? Math.max(...told) : null
}

export function loginOf(by: Actor): string {
  return by.name === 'staff' ? by.login : by.name
}

function isClosingOf(advice: Advice, counter: CounterNumber): boolean {
  return advice.kind === 'close' && advice.counter === counter
}
