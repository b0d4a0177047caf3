import type { NoWait, TicketNumber, Wait } from '../../shared/contract.ts'
import type { LaneId } from '../../shared/setup.ts'
import type { Instant } from '../../shared/time.ts'
import type { Span } from '../../shared/views.ts'
import type { FactOf } from './events.ts'

type Told = FactOf<'ticket-taken'>['told']

/** What may be said of waiting now, as screens show it: rounded, steady, and of public lanes only. */
export interface Waits {
  /** If a number of this public lane were taken now. */
  ofLane(lane: LaneId): Wait | NoWait
  /** Of somebody who waits. */
  ofTicket(number: TicketNumber): Wait | NoWait
  /**
   * What goes onto a ticket: the wait announced, and the figures behind it for the report card.
   * @param from when its wait begins to count: now, or shortly before the booked slot
   */
  told(lane: LaneId, from: Instant): Omit<Told, 'ahead'>
  /** Minutes until this visitor is probably called, unrounded: to say who comes before whom. null: not known. */
  expected(number: TicketNumber): number | null
  /** When people usually wait clearly less on this date, other than now; null: not known. */
  quieter(now: Instant): Span | null
  /** Today everything takes clearly longer than usual. */
  readonly slow: boolean
}

/** Nothing is known yet. */
export const noWaits: Waits = {
  ofLane: () => 'not-enough-data',
  ofTicket: () => 'not-enough-data',
  told: () => ({ wait: 'not-enough-data' }),
  expected: () => null,
  quieter: () => null,
  slow: false,
}
