import fc from 'fast-check'
import type { Day } from '../../server/core/day.ts'
import type { Actor, DayOrder } from '../../server/core/decision.ts'
import { Role, type TicketNumber } from '../../shared/contract.ts'
import { pick } from './press-offices.ts'
import { counterIn, matters, meant } from './press-orders.ts'

/** Somebody presses something: numbers that find their meaning in the day as it then is. */
export interface Press {
  readonly what: DayOrder['type']
  /** Seconds since the press before. */
  readonly after: number
  /** Which counter, number, matter … is meant; reduced to what there is. */
  readonly a: number
  readonly b: number
  readonly c: number
  /** True: by anybody at all, rightly or not. */
  readonly stray: boolean
}

/** At a counter; mostly exchanged for what fits there. */
const often: readonly DayOrder['type'][] = ['call-next', 'start', 'finish', 'recall', 'pass']
const sometimes: readonly DayOrder['type'][] = [
  ...(['check-in', 'add-booking', 'need-more-time', 'return-ticket', 'withdraw-ticket', 'ring-bell'] as const),
  ...(['answer-bell', 'open-counter', 'close-counter', 'pause-counter', 'resume-counter', 'call-ticket'] as const),
  ...(['import-bookings', 'review-ticket', 'give-notice'] as const),
  ...(['mark-matters', 'hold', 'resume', 'transfer', 'undo', 'return-ticket', 'need-more-time'] as const),
  ...(['advise', 'advise', 'let-go', 'answer-advice', 'answer-advice', 'answer-advice', 'end-advice'] as const),
]
const rarely: readonly DayOrder['type'][] = ['begin-day', 'end-day', 'close-day', 'change-setup']

/** Opening first, so that most presses find somebody at a counter. */
export const morning: readonly Press[] = [
  ...(['begin-day', 'open-counter', 'open-counter', 'open-counter', 'open-counter'] as const).map((what, a) =>
    plain(what, a),
  ),
  ...[0, 1, 2, 3, 4, 5].map((a) => plain('take-ticket', a)),
]

export const somePress: fc.Arbitrary<Press> = fc.record({
  what: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...often) },
    { weight: 25, arbitrary: fc.constant('take-ticket' as const) },
    { weight: 50, arbitrary: fc.constantFrom(...sometimes) },
    { weight: 2, arbitrary: fc.constantFrom(...rarely) },
  ),
  after: fc.constantFrom(0, 0, 1, 20, 20, 20, 61, 301, 1801),
  a: fc.nat(31),
  b: fc.nat(31),
  c: fc.nat(31),
  stray: fc.nat(9).map((nat) => nat === 0),
})

const logins = ['lin', 'wang', 'wu', 'hsu']

/** Acts that mostly make sense at a counter as it is: pure chance would hardly ever serve anybody. */
const fitting: Readonly<Record<string, readonly DayOrder['type'][]>> = {
  closed: ['open-counter'],
  paused: ['resume-counter'],
  free: ['call-next', 'call-next', 'call-next', 'call-ticket', 'resume', 'resume', 'undo'],
  called: ['start', 'start', 'recall', 'recall', 'recall', 'pass', 'pass', 'pass', 'transfer', 'undo'],
  serving: ['finish', 'hold', 'hold', 'transfer', 'mark-matters', 'call-next', 'undo'],
}

/** What a press means now. */
export function orderOf(day: Day, press: Press): { by: Actor; order: DayOrder; booked: readonly string[] } {
  const order = meant(day, { ...press, what: whatNow(day, press) })
  const numbers = [...day.tickets.keys()]
  const by = press.stray ? anybody(numbers, press.c) : whoMay(day, order, press)
  return { by, order, booked: [pick(matters.slice(0, 6), press.b)] }
}

function whatNow(day: Day, { what, a, b, c, stray }: Press): DayOrder['type'] {
  if (stray || c % 4 === 0) return what
  if (day.stage !== 'open') return 'begin-day'
  const state = day.counters.get(counterIn(what, a))
  if (!often.includes(what)) return what
  if (state?.stage !== 'open') return pick(fitting[state?.stage ?? 'closed'] ?? [what], b)
  const stage = state.ticket ? day.tickets.get(state.ticket)?.stage.name : 'free'
  return pick(fitting[stage ?? 'free'] ?? [what], b)
}

function whoMay(day: Day, order: DayOrder, { a, b, c }: Press): Actor {
  if (order.type === 'advise' || order.type === 'let-go') return { name: 'office' }
  if (order.type === 'answer-advice' || order.type === 'end-advice')
    return { name: 'staff', login: pick(logins, b), role: pick(['back-line', 'supervisor', 'clerk'] as const, a) }
  if (order.type === 'open-counter') return clerk(pick(logins, a))
  if ('counter' in order && order.counter) return clerk(day.counters.get(order.counter)?.clerk ?? pick(logins, c))
  if ('number' in order && order.number) return { name: 'phone', number: order.number }
  return c % 3 === 0 ? { name: 'staff', login: 'desk', role: 'desk' } : { name: 'tablet' }
}

function anybody(numbers: readonly TicketNumber[], nth: number): Actor {
  const staff = Role.options.map((role): Actor => ({ name: 'staff', login: pick(logins, nth), role }))
  const phone: Actor = { name: 'phone', number: numbers[nth % Math.max(1, numbers.length)] ?? '9999' }
  return pick([...staff, phone, { name: 'tablet' }, { name: 'rating-tablet' }, { name: 'office' }], nth)
}

function clerk(login: string): Actor {
  return { name: 'staff', login, role: 'clerk' }
}

function plain(what: DayOrder['type'], a: number): Press {
  return { what, after: 20, a, b: a, c: 1, stray: false }
}
