import fc from 'fast-check'
import type { Day } from '../../server/core/day.ts'
import type { Actor, DayOrder } from '../../server/core/decision.ts'
import { PauseReason, PriorityGroup, ReviewResult, Role, type TicketNumber } from '../../shared/contract.ts'
import type { Setup } from '../../shared/setup.ts'
import { AdviceKind } from '../../shared/surge.ts'
import { beginDay, monday } from './day.ts'
import { mixed } from './offices.ts'

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
  ...(['advise', 'let-go', 'answer-advice', 'answer-advice', 'end-advice'] as const),
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

const counters = [2, 4, 1, 5, 88]
const logins = ['lin', 'wang', 'wu', 'hsu']
const matters = ['move-in', 'divorce', 'transcript-zh', 'death', 'moica', 'custody', 'moon']
const lanes = ['general', 'turning', 'priority', 'booked', 'moon']
const codes = ['AB1', 'AB2', 'AB3', 'AB4', 'XX9']
const groups = [null, null, null, ...PriorityGroup.options]
const places = [2, 4, 5, 6, 88]

/** Two calls are enough here, so that a random clerk gets as far as passing somebody twice. */
export const house: Setup = { ...mixed, calling: { ...mixed.calling, calls: 2 } }

/** Offices that a change of the setup may bring in the middle of the day. */
const setups: readonly Setup[] = [
  house,
  { ...house, policy: { ...house.policy, kind: 'strict' } },
  { ...house, policy: { ...house.policy, kind: 'first-come' }, calling: { ...house.calling, returnAfter: 1 } },
  { ...house, counters: house.counters.filter((counter) => counter.number !== 5), roster: { away: [] } },
  withoutLane('booked'),
  { ...house, series: house.series.map((one) => ({ ...one, to: one.to - 900 })) },
]

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

function counterIn(what: DayOrder['type'], a: number): number {
  return pick(counters, what === 'open-counter' || a % 9 === 8 ? a : a % 3)
}

function meant(day: Day, { what, a, b, c }: Press): DayOrder {
  const counter = counterIn(what, a)
  const number = numberIn(day, what, b)
  switch (what) {
    case 'take-ticket':
      return {
        type: what,
        matters: [pick(matters, a), pick(matters, b)].slice(0, c % 3),
        priority: pick(groups, b),
        quiet: c % 2 === 0,
        language: 'zh-TW',
        missing: [{ matter: pick(matters, a), document: 0 }],
      }
    case 'check-in':
      return { type: what, code: pick(codes, a), language: 'en' }
    case 'add-booking':
      return {
        type: what,
        date: monday,
        code: pick(codes, a),
        slot: pick(['09:00', '09:30', '12:00'], b),
        matters: [pick(matters, c)],
      }
    case 'import-bookings':
      return {
        type: what,
        date: monday,
        step: c % 5 === 0 ? 'check' : 'import',
        lines: [
          { line: 1, code: pick(codes, a), slot: pick(['09:00', '09:30', '12:00'], b), matters: [pick(matters, c)] },
          { line: 2, code: pick(codes, b), slot: '09:30', matters: ['move-in'] },
        ],
      }
    case 'review-ticket':
      return {
        type: what,
        number,
        result: pick(ReviewResult.options, a),
        missing: [{ matter: pick(matters, b), document: c % 9 === 8 ? 19 : 0 }],
      }
    case 'give-notice': {
      const matter = pick(matters, a)
      return {
        type: what,
        matters: [matter],
        missing: [{ matter, document: c % 9 === 8 ? 19 : 0 }],
        way: c % 2 ? 'print' : 'qr',
      }
    }
    case 'need-more-time':
      return { type: what, number, passes: 1 + (c % 9) }
    case 'return-ticket':
    case 'withdraw-ticket':
      return { type: what, number }
    case 'ring-bell':
      return { type: what, aid: 'help', ...pick([{}, { number }, { counter }], a) }
    case 'answer-bell':
      return { type: what, bell: 1 + (c % (day.bellCount + 1)) }
    case 'advise':
      return {
        type: what,
        kind: pick(AdviceKind.options, b),
        counter: c % 4 === 0 ? null : counter,
        who: null,
        trigger: { rule: 'forecast', waiting: c, now: b, ahead: a },
        effect: null,
      }
    case 'let-go':
      return { type: what, advice: adviceIn(day, c), how: 'calm' }
    case 'answer-advice':
      return {
        type: what,
        advice: adviceIn(day, c),
        answer: b % 3 === 0 ? { name: 'decline', reason: 'nobody-free', words: '' } : { name: 'accept' },
      }
    case 'end-advice':
      return { type: what, advice: adviceIn(day, c) }
    case 'open-counter':
      return c % 5 === 0
        ? { type: what, counter, serves: [[pick(lanes, b)], ['general', 'turning']] }
        : { type: what, counter }
    case 'pause-counter':
      return { type: what, counter, reason: pick(PauseReason.options, c) }
    case 'call-ticket':
      return { type: what, counter, number, reason: 'asked for it' }
    case 'resume':
      return { type: what, counter, number }
    case 'mark-matters':
      return { type: what, counter, matters: [pick(matters, b), pick(matters, c)] }
    case 'transfer':
      return {
        type: what,
        counter,
        to: c % 2 ? { lane: pick(lanes, b) } : { counter: pick(places, b) },
        reason: 'better there',
      }
    case 'begin-day':
      return beginDay(
        house,
        monday,
        [
          { code: 'AB1', slot: '09:00' },
          { code: 'AB2', slot: '08:30' },
        ],
        c % 2 === 0,
      )
    case 'change-setup':
      return { type: what, by: 'chen', setup: pick(setups, a) }
    case 'end-day':
    case 'close-day':
      return { type: what }
    default:
      return { type: what, counter }
  }
}

/** Mostly the newest. */
function adviceIn(day: Day, nth: number): number {
  return Math.max(1, day.surge.advices.length - (nth % 3))
}

/** Mostly somebody whom the order can concern. */
function numberIn(day: Day, what: DayOrder['type'], nth: number): TicketNumber {
  const stage = {
    'return-ticket': 'passed',
    resume: 'held',
    'need-more-time': 'waiting',
    'call-ticket': 'waiting',
    'review-ticket': 'waiting',
  }[what as string]
  const tickets = [...day.tickets.values()]
  const fitting = nth % 8 === 7 ? tickets : tickets.filter((ticket) => !stage || ticket.stage.name === stage)
  return nth === 31 ? '9999' : (pick(fitting.length > 0 ? fitting : tickets, nth)?.number ?? '9999')
}

function whoMay(day: Day, order: DayOrder, { a, c }: Press): Actor {
  if (order.type === 'advise' || order.type === 'let-go') return { name: 'office' }
  if (order.type === 'answer-advice' || order.type === 'end-advice')
    return { name: 'staff', login: pick(logins, a), role: pick(['back-line', 'supervisor', 'clerk'] as const, c) }
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

function pick<T>(list: readonly T[], nth: number): T {
  return list[nth % list.length] as T
}

function withoutLane(id: string): Setup {
  const serves = (tiers: Setup['counters'][number]['serves']) => tiers.map((tier) => tier.filter((lane) => lane !== id))
  const { [id]: _, ...weights } = house.policy.weights
  return {
    ...house,
    lanes: house.lanes.filter((lane) => lane.id !== id),
    counters: house.counters.map((counter) => ({ ...counter, serves: serves(counter.serves) })),
    policy: { ...house.policy, weights },
  }
}

function plain(what: DayOrder['type'], a: number): Press {
  return { what, after: 20, a, b: a, c: 1, stray: false }
}
