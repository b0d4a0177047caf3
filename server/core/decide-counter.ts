import type { Counter, CounterNumber, LaneId, Setup } from '../../shared/setup.ts'
import { type CounterState, counterState, type Day } from './day.ts'
import { accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'
import { closings, openings } from './surge-links.ts'

type Order = Extract<DayOrder, { type: 'open-counter' | 'close-counter' | 'pause-counter' | 'resume-counter' }>

export function decideAtCounter(day: Day, order: Order, given: Circumstances): Decision {
  const { counter } = order
  const { at } = given
  if (order.type === 'open-counter') return open(day, order, given)
  const fault = notYours(day, counter, given)
  if (fault) return fault
  const state = counterState(day, counter)
  switch (order.type) {
    case 'close-counter':
      if (state.ticket) return refuse('counter-busy')
      return accept({ type: 'counter-closed', at, counter }, ...closings(day, counter, given))
    case 'pause-counter':
      if (state.ticket) return refuse('counter-busy')
      if (state.stage === 'paused') return refuse('counter-paused')
      return accept({ type: 'counter-paused', at, counter, reason: order.reason })
    case 'resume-counter':
      return state.stage === 'paused' ? accept({ type: 'counter-resumed', at, counter }) : refuse('not-paused')
  }
}

/** Only who opened a counter acts at it; a supervisor may, so that what somebody left open can be finished and closed. */
export function notYours(day: Day, counter: CounterNumber, { by }: Circumstances): Decision | null {
  const state = counterState(day, counter)
  if (!day.setup.counters.some((one) => one.number === counter)) return refuse('unknown-counter')
  if (state.stage === 'closed') return refuse('counter-closed')
  const own = by.name === 'staff' && (by.login === state.clerk || by.role === 'supervisor')
  return own ? null : refuse('other-clerk')
}

function open(day: Day, order: Extract<Order, { type: 'open-counter' }>, given: Circumstances): Decision {
  const { counter } = order
  const { at, by } = given
  const place = day.setup.counters.find((one) => one.number === counter)
  if (!place) return refuse('unknown-counter')
  if (by.name !== 'staff') return refuse('not-allowed')
  const state = counterState(day, counter)
  if (state.stage !== 'closed') return refuse(state.clerk === by.login ? 'counter-open' : 'other-clerk')
  const other = counterOfClerk(day, by.login)
  if (other) return refuse('has-counter', { counter: other.counter })
  const serves = order.serves ?? servesAt(day.setup, place)
  const unknown = serves.flat().some((lane) => !day.setup.lanes.some((one) => one.id === lane))
  if (unknown) return refuse('unknown-lane')
  return accept(...openings(day, counter, given), { type: 'counter-opened', at, counter, clerk: by.login, serves })
}

/** A counter kept for bookings serves who has booked first, the others in its own order: nobody waits for an empty chair. */
function servesAt({ booking, lanes }: Setup, { number, serves }: Counter): LaneId[][] {
  const booked = lanes.find(({ kind }) => kind === 'booked')?.id
  if (!booked || !booking.counters.includes(number)) return serves
  const others = serves.map((tier) => tier.filter((lane) => lane !== booked))
  return [[booked], ...others.filter((tier) => tier.length > 0)]
}

/** The counter that a clerk has open. */
export function counterOfClerk(day: Day, login: string): CounterState | null {
  return [...day.counters.values()].find((one) => one.clerk === login) ?? null
}
