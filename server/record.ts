import type { DayDate } from '../shared/time.ts'
import { activationsIn } from './core/activation.ts'
import type { Day } from './core/day.ts'
import { changesTallies, talliesOf } from './core/day-tally.ts'
import type { DayOrder, Decision } from './core/decision.ts'
import type { Fact } from './core/events.ts'
import { visitOf } from './core/visit.ts'
import type { Booking } from './store/bookings.ts'
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
  const activations = activationsIn(day, facts)
  const tallies = changesTallies(day, facts) ? talliesOf(day) : null
  return () => {
    store.events.append(date, command, day.setup.office.id, facts)
    for (const aside of asides) store.asides.keep(date, aside)
    for (const { number, visit } of visits) visit ? store.visits.put(visit) : store.visits.remove(date, number)
    for (const booking of added(facts, order)) store.bookings.add(date, booking)
    for (const activation of activations) store.activations.put(activation)
    if (tallies) store.tallies.put(date, tallies)
  }
}

/** Matters of bookings are kept beside the log: they can be erased. */
export function added(facts: readonly Fact[], order: DayOrder): Booking[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'booking-added') return []
    const lines = order.type === 'import-bookings' ? order.lines : order.type === 'add-booking' ? [order] : []
    const line = lines.find(({ code }) => code === fact.booking.code)
    return line ? [{ ...fact.booking, matters: line.matters }] : []
  })
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
