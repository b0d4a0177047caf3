import type { DayDate } from '../shared/time.ts'
import type { Day } from './core/day.ts'
import type { DayOrder, Decision } from './core/decision.ts'
import type { Fact } from './core/events.ts'
import { visitOf } from './core/visit.ts'
import type { Store } from './store/store.ts'

type Accepted = Extract<Decision, { accepted: true }>

/** Everything that one command leaves behind, for one transaction. */
export function write(
  store: Store,
  day: Day,
  command: string,
  { facts, asides }: Accepted,
  order: DayOrder,
): () => void {
  const date = day.date
  const visits = touched(facts).map((number) => {
    const ticket = day.tickets.get(number)
    return { number, visit: ticket ? visitOf(day, ticket) : null }
  })
  return () => {
    store.events.append(date, command, day.setup.office.id, facts)
    for (const aside of asides) store.asides.keep(date, aside)
    for (const { number, visit } of visits) visit ? store.visits.put(visit) : store.visits.remove(date, number)
    if (order.type === 'add-booking')
      for (const fact of facts)
        if (fact.type === 'booking-added') store.bookings.add(date, { ...fact.booking, matters: order.matters })
  }
}

/** What a closed day must not keep. */
export function erasures(store: Store, date: DayDate): () => void {
  return () => {
    store.asides.erase(date)
    store.ratings.cut(date)
    store.bookings.erase(date)
  }
}

/** Tickets whose visit these facts may have ended or reopened. */
function touched(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.type === 'day-closed') return [...fact.left, ...fact.unfinished]
    if (fact.type === 'act-undone') return fact.numbers
    return 'number' in fact && mayEnd.has(fact.type) ? [fact.number] : []
  })
}
const mayEnd = new Set<Fact['type']>(['service-finished', 'ticket-withdrawn'])
