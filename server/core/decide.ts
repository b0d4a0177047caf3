import type { CounterNumber } from '../../shared/setup.ts'
import type { Day } from './day.ts'
import { addBooking } from './decide-booking.ts'
import { decideAtCounter } from './decide-counter.ts'
import { beginDay, changeSetup, closeDay, endDay } from './decide-day.ts'
import { checkIn, needMoreTime, returnTicket, takeTicket, withdraw } from './decide-entrance.ts'
import { importBookings } from './decide-import.ts'
import { giveNotice, reviewTicket } from './decide-review.ts'
import { decideServing } from './decide-serving.ts'
import { decideSurge } from './decide-surge.ts'
import { accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'

/**
 * Says what an order does to the day, or why nothing may happen. Pure: no clock, no chance, no writing.
 * @returns the facts to record, in order; or a refusal, which changes nothing. Never throws for what people do.
 */
export function decide(day: Day, order: DayOrder, given: Circumstances): Decision {
  if (order.type === 'begin-day') return beginDay(day, order, given)
  if (day.stage !== 'open') return refuse(day.stage === 'closed' ? 'day-closed' : 'closed-now')
  switch (order.type) {
    case 'end-day':
      return endDay(day, given)
    case 'close-day':
      return closeDay(day, given)
    case 'change-setup':
      return changeSetup(day, order, given)
    case 'take-ticket':
      return takeTicket(day, order, given)
    case 'check-in':
      return checkIn(day, order, given)
    case 'add-booking':
      return addBooking(day, order, given)
    case 'import-bookings':
      return importBookings(day, order, given)
    case 'review-ticket':
      return reviewTicket(day, order, given)
    case 'give-notice':
      return giveNotice(day, order, given)
    case 'need-more-time':
      return needMoreTime(day, order, given)
    case 'return-ticket':
      return returnTicket(day, order, given)
    case 'withdraw-ticket':
      return withdraw(day, order, given)
    case 'ring-bell':
      return ring(day, order, given)
    case 'answer-bell':
      return answer(day, order.bell, given)
    case 'open-counter':
    case 'close-counter':
    case 'pause-counter':
    case 'resume-counter':
      return decideAtCounter(day, order, given)
    case 'advise':
    case 'let-go':
    case 'answer-advice':
    case 'end-advice':
      return decideSurge(day, order, given)
    default:
      return decideServing(day, order, given)
  }
}

function ring(day: Day, order: Extract<DayOrder, { type: 'ring-bell' }>, { at, by }: Circumstances): Decision {
  if (order.number && !day.tickets.has(order.number)) return refuse('unknown-ticket')
  const place = placeOf(order.number, order.counter)
  const same = [...day.bells.values()].some((bell) => !bell.answeredBy && isSamePlace(bell.place, place))
  if (same && by.name !== 'staff') return refuse('bell-rung')
  return accept({ type: 'bell-rung', at, bell: day.bellCount + 1, aid: order.aid, place })
}

function answer(day: Day, bell: number, { at, by }: Circumstances): Decision {
  const rung = day.bells.get(bell)
  if (!rung || rung.answeredBy) return refuse('unknown-bell')
  return accept({ type: 'bell-answered', at, bell, by: by.name === 'staff' ? by.login : by.name })
}

type Place = { name: 'tablet' } | { name: 'counter'; counter: CounterNumber } | { name: 'ticket'; number: string }

function placeOf(number: string | undefined, counter: CounterNumber | undefined): Place {
  if (number) return { name: 'ticket', number }
  return counter ? { name: 'counter', counter } : { name: 'tablet' }
}

function isSamePlace(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
