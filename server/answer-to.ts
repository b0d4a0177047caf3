import { publicLane } from '../shared/catalogue.ts'
import type { Answer } from '../shared/contract.ts'
import { type DayDate, minute, timeOf } from '../shared/time.ts'
import type { Day } from './core/day.ts'
import type { DayOrder } from './core/decision.ts'
import type { Fact, FactOf } from './core/events.ts'
import type { Tokens } from './tokens.ts'

/** What whoever pressed is told: for a number the slip, for a list how many bookings it added. */
export function answerTo(day: Day, tokens: Tokens, date: DayDate, facts: readonly Fact[], order?: DayOrder): Answer {
  if (order?.type === 'import-bookings' && order.step === 'import') return { ok: true, added: facts.length }
  const taken = facts.find((fact) => fact.type === 'ticket-taken')
  if (!taken) return { ok: true }
  const { number, told, at } = taken
  const { ahead } = told
  const lane = publicLane(day.setup, taken.lane)
  const url = tokens.addressOf(date, number)
  return {
    ok: true,
    slip: { number, lane, ahead, wait: told.wait ?? 'no-counter', takenAt: at, url, ...lateness(day, taken) },
  }
}

/** Whoever comes too late for a booking waits like everybody else, and is told so. */
function lateness(day: Day, { booking, at }: FactOf<'ticket-taken'>): { lateFor?: string } {
  const isLate = booking !== null && at > booking.slot + day.setup.policy.bookedGraceMinutes * minute
  return isLate ? { lateFor: timeOf(booking.slot) } : {}
}
