import type { CounterNumber } from '../../shared/setup.ts'
import { type Instant, minute } from '../../shared/time.ts'
import type { Fact, FactOf } from '../core/events.ts'
import type { Break, Shift } from './script.ts'

/** Who sat where, in the order in which they came; what was closed after the doors stays until everybody has been served. */
export function shiftsIn(facts: readonly Fact[], endsAt: Instant): Shift[] {
  const shifts: Shift[] = []
  const open = new Map<CounterNumber, number>()
  for (const fact of facts) {
    if (fact.type === 'counter-opened') open.set(fact.counter, shifts.push(shiftOf(fact)) - 1)
    if (fact.type !== 'counter-closed') continue
    const place = open.get(fact.counter)
    const shift = place === undefined ? undefined : shifts[place]
    open.delete(fact.counter)
    if (place !== undefined && shift && fact.at < endsAt) shifts[place] = { ...shift, to: fact.at }
  }
  return shifts
}

/** One clerk for each counter, so that nobody is kept at one by a visit that lasted longer than it did. */
function shiftOf({ counter, at, serves }: FactOf<'counter-opened'>): Shift {
  return { counter, serves, to: null, clerk: `counter-${counter}`, from: at }
}

export function breaksIn(facts: readonly Fact[]): Break[] {
  const paused = new Map<CounterNumber, FactOf<'counter-paused'>>()
  const breaks: Break[] = []
  for (const fact of facts) {
    if (fact.type === 'counter-paused') paused.set(fact.counter, fact)
    if (fact.type !== 'counter-resumed' && fact.type !== 'counter-closed') continue
    const began = paused.get(fact.counter)
    paused.delete(fact.counter)
    if (began) breaks.push(breakOf(began, fact.at))
  }
  return breaks
}

/** Lunch ends by the clock; any other pause lasts as long as it lasted. */
function breakOf({ counter, at, reason }: FactOf<'counter-paused'>, ended: Instant): Break {
  return { counter, reason, from: at, minutes: (ended - at) / minute, until: reason === 'lunch' ? ended : null }
}
