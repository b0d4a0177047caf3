import type { Answer, TicketNumber } from '../../shared/contract.ts'
import type { Setup } from '../../shared/setup.ts'
import type { Instant } from '../../shared/time.ts'
import type { Actor, DayOrder } from '../core/decision.ts'
import type { Office } from '../office.ts'
import type { RatingGiven } from '../rating-desk.ts'
import type { Chance } from './chance.ts'
import { staffedCounters } from './profile.ts'
import type { Visitor } from './visitors.ts'

/** The office as people meet it: what they may see of the day, and what they may ask for. */
export interface Stage extends Pick<Office, 'day' | 'ratings' | 'act' | 'rate'> {
  /** What the screen holds that offers the faces. */
  ratingToken(number: TicketNumber): string
}

/** What all parts of the cast have in common. */
export interface Play {
  readonly stage: Stage
  readonly chance: Chance
  now(): Instant
  /** Decided when it returns, as the office decides; the answer comes later. */
  act(order: DayOrder, by: Actor): Promise<Answer>
  rate(number: TicketNumber, given: Omit<RatingGiven, 'token'>): void
  later(wait: number, act: () => void): void
  /** Who holds a number, as far as the play knows; a stranger gets a part. */
  visitor(number: string): Visitor
}

/** The login of whoever works at a counter. */
export function loginAt(counter: number): string {
  return `clerk-${String(counter).padStart(2, '0')}`
}

export function loginsOf(setup: Setup): string[] {
  return staffedCounters(setup).map(({ number }) => loginAt(number))
}
