import type { CounterNumber } from '../../shared/setup.ts'
import { type Instant, minute } from '../../shared/time.ts'
import type { Fact, FactOf } from '../core/events.ts'
import type { Break, Shift } from './script.ts'

/** Who sat where; what was closed after the doors stays until everybody has been served. */
export function shiftsIn(facts: readonly Fact[], endsAt: Instant): Shift[] {
  const open = new Map<CounterNumber, FactOf<'counter-opened'>>()
  const shifts: Shift[] = []
  for (const fact of facts) {
    if (fact.type === 'counter-opened') open.set(fact.counter, fact)
    const began = fact.type === 'counter-closed' ? open.get(fact.counter) : undefined
    if (!began) continue
    open.delete(began.counter)
    shifts.push(shiftOf(began, fact.at < endsAt ? fact.at : null))
  }
  return [...shifts, ...[...open.values()].map((one) => shiftOf(one, null))].sort((a, b) => a.from - b.from)
}

/** One clerk for each counter, so that nobody is kept at one by a visit that lasted longer than it did. */
function shiftOf({ counter, at, serves }: FactOf<'counter-opened'>, to: Instant | null): Shift {
  return { counter, to, serves, clerk: `counter-${counter}`, from: at }
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
