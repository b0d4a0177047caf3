import { type Instant, minute } from '../../shared/time.ts'
import type { Fact } from '../core/events.ts'

export interface Gaps {
  /** Minutes between the end of a visit and the next call, where somebody was waiting. */
  readonly after: ReadonlyMap<string, number>
  /** In the mean, for where nobody was. */
  readonly usual: number
}

/** A longer one was an absence that nobody entered. */
const longest = 15

/** @param early minutes before the slot from which a booking may be called */
export function gapsAfter(facts: readonly Fact[], early: number): Gaps {
  const after = new Map<string, number>()
  const since = new Map<string, Instant>()
  const finished = new Map<number, { readonly number: string; readonly at: Instant }>()
  for (const fact of facts) {
    if (fact.type === 'ticket-taken')
      since.set(fact.number, Math.max(fact.at, (fact.booking?.slot ?? 0) - early * minute))
    if (fact.type === 'service-finished') finished.set(fact.counter, fact)
    if (fact.type === 'counter-paused' || fact.type === 'counter-closed') finished.delete(fact.counter)
    if (fact.type !== 'ticket-called') continue
    const last = finished.get(fact.counter)
    finished.delete(fact.counter)
    const waited = last && (since.get(fact.number) ?? fact.at) < last.at
    if (last && waited && fact.at - last.at <= longest * minute) after.set(last.number, (fact.at - last.at) / minute)
  }
  const sum = [...after.values()].reduce((all, one) => all + one, 0)
  return { after, usual: after.size > 0 ? sum / after.size : 0 }
}
