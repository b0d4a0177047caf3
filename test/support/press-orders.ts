import { isOnTheTable } from '../../server/core/advice.ts'
import type { Day } from '../../server/core/day.ts'
import type { DayOrder } from '../../server/core/decision.ts'
import { PauseReason, PriorityGroup, ReviewResult, type TicketNumber } from '../../shared/contract.ts'
import { AdviceKind } from '../../shared/surge.ts'
import { beginDay, monday } from './day.ts'
import { house, pick, setups } from './press-offices.ts'
import type { Press } from './presses.ts'

const counters = [2, 4, 1, 5, 88]
export const matters = ['move-in', 'divorce', 'transcript-zh', 'death', 'moica', 'custody', 'moon']
const lanes = ['general', 'turning', 'priority', 'booked', 'moon']
const codes = ['AB1', 'AB2', 'AB3', 'AB4', 'XX9']
const groups = [null, null, null, ...PriorityGroup.options]
const atWork = ['close', 'close', ...AdviceKind.options] as const
const places = [2, 4, 5, 6, 88]

/** The order that a press means in the day as it is. */
export function meant(day: Day, { what, a, b, c }: Press): DayOrder {
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
      return { type: what, code: pick(codes, a % 4 === 3 ? a : a % 2), language: 'en' }
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
        kind: pick(day.counters.get(counter)?.ticket ? atWork : AdviceKind.options, b),
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

/** Mostly the newest that somebody may still answer or end. */
function adviceIn(day: Day, nth: number): number {
  const { advices } = day.surge
  const open = nth % 8 === 7 ? advices : advices.filter(isOnTheTable)
  return pick((open.length > 0 ? open : advices).toReversed(), nth % 3)?.id ?? 1
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

/** Mostly one of three, so that they meet somebody. */
export function counterIn(what: DayOrder['type'], a: number): number {
  return pick(counters, what === 'open-counter' || a % 9 === 8 ? a : a % 3)
}
