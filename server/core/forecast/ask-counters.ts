import type { PauseReason } from '../../../shared/contract.ts'
import { type Instant, minute } from '../../../shared/time.ts'
import type { CounterState, Day } from '../day.ts'
import type { Question } from './ask.ts'
import type { Busy, ForecastCounter } from './forecast-input.ts'
import { type Known, workOf } from './known.ts'
import { absencesOf, backFrom } from './roster.ts'

/** Minutes that a pause still lasts in the mean, whenever it began: an assumption, and only for those the roster does not name. */
const pauseMinutes: Readonly<Record<PauseReason, number>> = {
  lunch: 30,
  break: 5,
  paperwork: 10,
  meeting: 30,
  system: 10,
}

/** Counters that serve now or will: open, paused, at table by the roster, and those of the question. */
export function countersOf(day: Day, known: Known, now: Instant, question: Question): ForecastCounter[] {
  const standing = [...day.counters.values()].flatMap((state) => counterOf(day, known, now, state) ?? [])
  const opened = (question.opened ?? []).flatMap(({ counter, at }) => {
    const place = day.setup.counters.find((one) => one.number === counter)
    const isThere = standing.some((one) => one.counter === counter)
    return place && !isThere ? { ...idle(day, counter, place.serves), freeFrom: Math.max(now, at) } : []
  })
  return [...standing, ...opened].filter(({ counter }) => !question.closed?.includes(counter))
}

function counterOf(day: Day, known: Known, now: Instant, state: CounterState): ForecastCounter | null {
  const { counter, stage, reason } = state
  const back = backFrom(absencesOf(day.setup, day.date, counter), now)
  if (stage === 'closed') return back === null ? null : returning(day, state, back)
  const there = { ...idle(day, counter, state.serves), freeFrom: now }
  if (stage === 'open') return { ...there, busy: busyAt(day, known, now, state) }
  if (back !== null) return { ...there, freeFrom: back }
  return { ...there, pauseMinutes: pauseMinutes[reason ?? 'break'] }
}

/** Closed for lunch, and it has served today: the roster says when it opens again. Others are not counted on. */
function returning(day: Day, { counter, finished }: CounterState, back: Instant): ForecastCounter | null {
  const place = day.setup.counters.find((one) => one.number === counter)
  return place && finished ? { ...idle(day, counter, place.serves), freeFrom: back } : null
}

function idle(day: Day, counter: number, serves: CounterState['serves']): Omit<ForecastCounter, 'freeFrom'> {
  return { counter, serves, busy: null, pauseMinutes: 0, away: absencesOf(day.setup, day.date, counter) }
}

function busyAt(day: Day, known: Known, now: Instant, { ticket: number }: CounterState): Busy | null {
  const ticket = number ? day.tickets.get(number) : undefined
  if (!ticket) return null
  const { stage } = ticket
  const work = workOf(known, day.setup, ticket.lane, ticket.matters)
  if (stage.name === 'called') return { work, elapsed: (now - stage.at) / minute, called: true }
  if (stage.name !== 'serving') return null
  const calling = ticket.passes === 0 && ticket.firstCall ? (ticket.firstServedAt ?? now) - ticket.firstCall.at : 0
  return { work, elapsed: (ticket.served + now - stage.since + calling) / minute, called: false }
}
