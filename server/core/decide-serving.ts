import type { CallReason } from '../../shared/staff-views.ts'
import { minute, second } from '../../shared/time.ts'
import { type CounterState, counterState, type Day } from './day.ts'
import { notYours } from './decide-counter.ts'
import { sorted } from './decide-entrance.ts'
import { accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'
import type { Fact } from './events.ts'
import type { Stage, StageName, StageOf, Ticket } from './ticket.ts'
import { nextAt } from './waiting.ts'

type Order<T extends ServingOrder['type']> = Extract<ServingOrder, { type: T }>
type ServingOrder = Extract<
  DayOrder,
  {
    type:
      | 'call-next'
      | 'call-ticket'
      | 'recall'
      | 'start'
      | 'finish'
      | 'mark-matters'
      | 'hold'
      | 'resume'
      | 'pass'
      | 'transfer'
      | 'undo'
  }
>

/** What happens between a clerk and the visitor at the counter. */
export function decideServing(day: Day, order: ServingOrder, given: Circumstances): Decision {
  const fault = notYours(day, order.counter, given)
  if (fault) return fault
  const state = counterState(day, order.counter)
  const { at } = given
  const { counter } = order
  const ticket = state.ticket ? day.tickets.get(state.ticket) : undefined
  switch (order.type) {
    case 'call-next':
      return callNext(day, state, ticket, at)
    case 'call-ticket':
      return callTicket(day, order, state, at)
    case 'resume':
      return resume(day, order, state, at)
    case 'undo':
      return undo(day, state, at)
    case 'recall':
      return withStage(ticket, 'called', (number, stage) => {
        const early = tooSoon(day, stage, at)
        return early ?? accept({ type: 'ticket-recalled', at, number, counter })
      })
    case 'pass':
      return withStage(ticket, 'called', (number, stage) => {
        const { calls } = day.setup.calling
        if (stage.times < calls) return refuse('calls-left', { calls })
        return tooSoon(day, stage, at) ?? accept({ type: 'ticket-passed', at, number, counter })
      })
    case 'start':
      return withStage(ticket, 'called', (number) => accept({ type: 'service-started', at, number, counter }))
    case 'finish':
      return withStage(ticket, 'serving', (number) => finish(day, number, counter, at))
    case 'hold':
      return withStage(ticket, 'serving', (number) => accept({ type: 'ticket-held', at, number, counter }))
    case 'transfer':
      return transfer(day, order, ticket, at)
    case 'mark-matters':
      return markMatters(day, order, ticket, at)
  }
}

/** A counter that was opened for the crowd, and is no longer needed, closes with the ticket in hand. */
function finish(day: Day, number: string, counter: number, at: number): Decision {
  const finished: Fact = { type: 'service-finished', at, number, counter }
  return day.surge.closing.has(counter) ? accept(finished, { type: 'counter-closed', at, counter }) : accept(finished)
}

function callNext(day: Day, state: CounterState, ticket: Ticket | undefined, at: number): Decision {
  if (state.stage === 'paused') return refuse('counter-paused')
  if (ticket?.stage.name === 'called') return refuse('counter-busy')
  const { counter } = state
  const finished: Fact[] = ticket ? [{ type: 'service-finished', at, number: ticket.number, counter }] : []
  if (day.surge.closing.has(counter)) return accept(...finished, { type: 'counter-closed', at, counter })
  const choice = nextAt(day, counter, at)
  if (!choice) return ticket ? accept(...finished) : refuse('nobody-waiting')
  return accept(...finished, { type: 'ticket-called', at, number: choice.number, counter, reason: choice.reason })
}

function callTicket(day: Day, order: Order<'call-ticket'>, state: CounterState, at: number): Decision {
  if (state.stage === 'paused') return refuse('counter-paused')
  if (state.ticket) return refuse('counter-busy')
  const ticket = day.tickets.get(order.number)
  if (!ticket) return refuse('unknown-ticket')
  if (ticket.stage.name !== 'waiting' && ticket.stage.name !== 'passed') return refuse('not-waiting')
  const home = ticket.stage.name === 'passed' ? ticket.stage.counter : ticket.stage.only
  if (home !== order.counter && !state.serves.flat().includes(ticket.lane)) return refuse('not-served-here')
  return accept({
    type: 'ticket-called',
    at,
    number: order.number,
    counter: order.counter,
    reason: chosen(day, ticket, order.reason, at),
  })
}

function chosen(day: Day, ticket: Ticket, words: string, at: number): CallReason {
  const minutes = Math.max(0, Math.floor((at - ticket.since) / (60 * second)))
  return {
    rule: 'chosen',
    lane: ticket.lane,
    minutes,
    weight: day.setup.policy.weights[ticket.lane] ?? 1,
    over: null,
    words,
  }
}

/** Back to the same counter; to another one only if that counter has closed meanwhile. */
function resume(day: Day, order: Order<'resume'>, state: CounterState, at: number): Decision {
  if (state.stage === 'paused') return refuse('counter-paused')
  if (state.ticket) return refuse('counter-busy')
  const ticket = day.tickets.get(order.number)
  if (!ticket) return refuse('unknown-ticket')
  if (ticket.stage.name !== 'held') return refuse('not-held')
  const home = counterState(day, ticket.stage.counter)
  const elsewhere = ticket.stage.counter !== order.counter
  if (elsewhere && home.stage !== 'closed') return refuse('other-counter')
  if (elsewhere && !state.serves.flat().includes(ticket.lane)) return refuse('not-served-here')
  return accept({ type: 'service-resumed', at, number: order.number, counter: order.counter })
}

function transfer(day: Day, order: Order<'transfer'>, ticket: Ticket | undefined, at: number): Decision {
  if (!ticket) return refuse('nobody-here')
  const { to, counter, reason } = order
  const { number } = ticket
  if ('lane' in to) {
    if (!day.setup.lanes.some((lane) => lane.id === to.lane)) return refuse('unknown-lane')
    if (to.lane === ticket.lane) return refuse('same-place')
    return accept({ type: 'ticket-transferred', at, number, counter, lane: to.lane, only: null, reason })
  }
  if (!day.setup.counters.some((one) => one.number === to.counter)) return refuse('unknown-counter')
  if (to.counter === counter) return refuse('same-place')
  if (counterState(day, to.counter).stage === 'closed') return refuse('counter-closed')
  return accept({ type: 'ticket-transferred', at, number, counter, lane: ticket.lane, only: to.counter, reason })
}

function markMatters(day: Day, order: Order<'mark-matters'>, ticket: Ticket | undefined, at: number): Decision {
  if (!ticket) return refuse('nobody-here')
  if (order.matters.some((id) => !day.setup.matters.some((matter) => matter.id === id))) return refuse('unknown-matter')
  const { open, discreet } = sorted(day.setup, order.matters)
  const facts: Fact[] = [{ type: 'matters-marked', at, number: ticket.number, matters: open }]
  return { accepted: true, facts, asides: [{ number: ticket.number, matters: discreet, missing: [] }] }
}

/** One's own last act, while it is fresh and as long as nobody has touched its tickets since. */
function undo(day: Day, state: CounterState, at: number): Decision {
  const { last, counter } = state
  if (!last) return refuse('nothing-to-undo')
  if (!isUntouched(day, state)) return refuse('undo-too-late')
  const minutes = day.setup.calling.undoMinutes
  if (at > last.at + minutes * minute) return refuse('undo-too-old', { minutes })
  const numbers = [...new Set(last.before.map((ticket) => ticket.number))]
  return accept({ type: 'act-undone', at, counter, act: last.act, numbers })
}

function isUntouched(day: Day, { last }: CounterState): boolean {
  // The newest picture of each ticket counts: "finish and next" changes the first before it calls the second.
  return !!last && last.after.every((ticket) => day.tickets.get(ticket.number)?.stage === ticket.stage)
}

function withStage<N extends StageName>(
  ticket: Ticket | undefined,
  name: N,
  then: (number: string, stage: StageOf<N>) => Decision,
): Decision {
  if (!ticket) return refuse('nobody-here')
  if (!isStage(ticket.stage, name)) return refuse(name === 'called' ? 'not-called' : 'not-serving')
  return then(ticket.number, ticket.stage)
}

function isStage<N extends StageName>(stage: Stage, name: N): stage is StageOf<N> {
  return stage.name === name
}

function tooSoon(day: Day, stage: StageOf<'called'>, at: number): Decision | null {
  const seconds = Math.ceil((stage.lastAt - at) / second) + day.setup.calling.gapSeconds
  return seconds > 0 ? refuse('call-too-soon', { seconds }) : null
}
