import type { RefusalCode } from '../../shared/refusals.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import type { AdviceEnd } from '../../shared/surge.ts'
import { type Advice, isOffered, isOnTheTable } from './advice.ts'
import { counterState, type Day } from './day.ts'
import { counterOfClerk } from './decide-counter.ts'
import { type Actor, accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'
import type { Fact } from './events.ts'
import { closings, loginOf, longestTold } from './surge-links.ts'

type Order = Extract<DayOrder, { type: 'advise' | 'let-go' | 'answer-advice' | 'end-advice' }>
type Answering = Extract<Order, { type: 'answer-advice' }>

/** What the office proposes when the hall fills up, and what people make of it. */
export function decideSurge(day: Day, order: Order, given: Circumstances): Decision {
  if (order.type === 'advise') return advise(day, order, given)
  const advice = day.surge.advices.find(({ id }) => id === order.advice)
  if (!advice) return refuse('unknown-advice')
  if (!isOnTheTable(advice)) return refuse('advice-over')
  switch (order.type) {
    case 'let-go':
      return given.by.name === 'office' ? accept(ended(day, advice, order.how, given)) : refuse('not-allowed')
    case 'answer-advice':
      return answer(day, advice, order, given)
    case 'end-advice':
      return end(day, advice, given)
  }
}

/** Who may say yes or no: who leads the hall; the back line for itself; a clerk for the own counter. null: may. */
export function answerFault(day: Day, advice: Advice, by: Actor): RefusalCode | null {
  if (!isOffered(advice)) return 'advice-over'
  if (by.name !== 'staff') return 'not-allowed'
  if (leads(by)) return null
  const own = counterOfClerk(day, by.login)?.counter ?? null
  if (advice.kind === 'close') return own === advice.counter ? null : 'other-clerk'
  if (by.role !== 'back-line' && by.role !== 'clerk') return 'not-allowed'
  return own === null || by.role === 'back-line' ? null : 'has-counter'
}

/** Who may end it: who leads the hall, or who said yes to it or came. null: may. */
export function endFault(advice: Advice, by: Actor): RefusalCode | null {
  if (!isOnTheTable(advice)) return 'advice-over'
  if (by.name !== 'staff') return 'not-allowed'
  const own = by.login === advice.opened?.clerk || by.login === advice.answered?.by
  return leads(by) || own ? null : 'other-clerk'
}

function leads(by: Extract<Actor, { name: 'staff' }>): boolean {
  return by.role === 'supervisor' || by.role === 'head'
}

function advise(day: Day, order: Extract<Order, { type: 'advise' }>, { at, by }: Circumstances): Decision {
  if (by.name !== 'office') return refuse('not-allowed')
  const { kind, counter, who, trigger, effect } = order
  const advice = day.surge.advices.length + 1
  return accept({ type: 'surge-advised', at, advice, kind, counter, who, trigger, effect })
}

function answer(day: Day, advice: Advice, { answer: said }: Answering, given: Circumstances): Decision {
  const { at, by } = given
  const fault = answerFault(day, advice, by)
  if (fault) return refuse(fault)
  const common = { type: 'surge-answered', at, advice: advice.id, by: loginOf(by) } as const
  if (said.name === 'decline') return accept({ ...common, answer: 'decline', reason: said.reason, words: said.words })
  const accepted: Fact = { ...common, answer: 'accept', reason: null, words: '' }
  return withFacts([accepted], consequence(day, advice, given))
}

/** A yes to a notice is "seen"; to a closing, the closing; of somebody who can come at once, the open counter. */
function consequence(day: Day, advice: Advice, given: Circumstances): Decision {
  const { at, by } = given
  if (advice.kind === 'notice') return accept(ended(day, advice, 'by-hand', given))
  if (advice.counter === null || by.name !== 'staff') return accept()
  if (advice.kind === 'close') return accept(...closed(day, advice.counter, given))
  if (leads(by)) return accept()
  const other = counterOfClerk(day, by.login)
  if (other) return refuse('has-counter', { counter: other.counter })
  const serves = day.setup.counters.find(({ number }) => number === advice.counter)?.serves ?? []
  if (counterState(day, advice.counter).stage !== 'closed') return refuse('counter-open')
  return accept({ type: 'counter-opened', at, counter: advice.counter, clerk: by.login, serves })
}

function end(day: Day, advice: Advice, given: Circumstances): Decision {
  const fault = endFault(advice, given.by)
  if (fault) return refuse(fault)
  const counter = advice.opened?.counter ?? null
  const ending = ended(day, advice, 'by-hand', given)
  if (counter === null) return accept(ending)
  const rest = closed(day, counter, given).filter((fact) => !('advice' in fact) || fact.advice !== advice.id)
  return accept(ending, ...rest)
}

/** Finishes the ticket in hand: a counter with somebody at it closes after the visit. */
function closed(day: Day, counter: CounterNumber, given: Circumstances): Fact[] {
  const { at, by } = given
  const state = counterState(day, counter)
  if (state.stage === 'closed') return closings(day, counter, given)
  const leaving: Fact = state.ticket
    ? { type: 'counter-closing', at, counter, by: loginOf(by) }
    : { type: 'counter-closed', at, counter }
  return [...closings(day, counter, given), leaving]
}

function ended(day: Day, { id }: Advice, how: AdviceEnd, { at, by, waits }: Circumstances): Fact {
  return { type: 'surge-ended', at, advice: id, by: loginOf(by), how, forecast: longestTold(day, waits) }
}

function withFacts(first: readonly Fact[], then: Decision): Decision {
  return then.accepted ? accept(...first, ...then.facts) : then
}
