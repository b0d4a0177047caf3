import { type Books, counterState, type LastAct } from './day.ts'
import type { FactOf } from './events.ts'
import { changeTicket, overtake, ticketOf } from './evolve-line.ts'
import type { Ticket } from './ticket.ts'

/** Puts back the tickets of a counter's last act as they were. What others counted meanwhile stays. */
export function undo(day: Books, fact: FactOf<'act-undone'>): void {
  const state = counterState(day, fact.counter)
  const { last } = state
  if (!last) throw new Error(`fact act-undone at counter ${fact.counter} of ${day.date}: nothing to undo`)
  for (const before of last.before)
    changeTicket(day, before.number, { ...before, ...keptOf(ticketOf(day, before.number)) })
  forgetCall(day, last)
  const back = last.before.find((ticket) => ticket.stage.name === 'called' || ticket.stage.name === 'serving')
  day.counters.set(fact.counter, {
    ...state,
    ticket: back?.number ?? null,
    last: null,
    finished: finishedStill(day, state.finished),
  })
}

/** What others did to the ticket meanwhile. */
function keptOf({ overtakenBy, review }: Ticket): Pick<Ticket, 'overtakenBy' | 'review'> {
  return { overtakenBy, review }
}

/** A call taken back is no longer on the wall. */
function forgetCall(day: Books, last: LastAct): void {
  const called = last.after.find((ticket) => ticket.stage.name === 'called')
  if (!called || last.act !== 'call-next') return
  overtake(day, called, -1)
  day.calls = day.calls.filter((call) => !(call.number === called.number && call.at >= last.at))
}

function finishedStill<T extends { number: string }>(day: Books, finished: T | null): T | null {
  return finished && day.tickets.get(finished.number)?.stage.name === 'over' ? finished : null
}
