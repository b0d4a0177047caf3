import type { TicketNumber } from '../../shared/contract.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import { type Instant, minute, second } from '../../shared/time.ts'
import { counterState, type Day } from './day.ts'
import type { Ticket } from './ticket.ts'

/** Which visits have had their say, and which ones the lot fell on. */
export interface RatingState {
  readonly answered: ReadonlyMap<TicketNumber, 'given' | 'declined'>
  /** Drawn once for each ticket, the same whenever it is asked. */
  readonly isInvited: (number: TicketNumber) => boolean
  /** A turning matter is known of this ticket. */
  readonly isQuiet: (number: TicketNumber) => boolean
}

/** What the tablet of a counter may do now; the token comes from the shell, which knows the office's key. */
export type Invitation =
  | { readonly name: 'resting' }
  | { readonly name: 'asking'; readonly number: TicketNumber; readonly until: Instant }
  | { readonly name: 'on-request'; readonly number: TicketNumber }

/** Whoever was not asked may ask for the faces for this long. */
const onRequest = 10 * minute

/**
 * What the tablet of a counter shows. It asks the visitor just finished there, by itself and for a limited time;
 * never after a turning visit, which may only ask for it, and for a part of the others neither, so that a dark
 * tablet tells nothing. The clerk's next call does not end it.
 */
export function invitationAt(day: Day, counter: CounterNumber, ratings: RatingState, now: Instant): Invitation {
  const { finished } = counterState(day, counter)
  const ticket = finished && day.tickets.get(finished.number)
  if (!ticket || !finished || ratings.answered.has(ticket.number)) return { name: 'resting' }
  const until = finished.at + day.setup.rating.tabletSeconds * second
  if (now < until && isAsked(day, ticket, ratings)) return { name: 'asking', number: ticket.number, until }
  return now < finished.at + onRequest ? { name: 'on-request', number: ticket.number } : { name: 'resting' }
}

/** A visit may be rated once, from its end until the books are closed. */
export function ratingOf(ticket: Ticket, answered: RatingState['answered']): 'not-yet' | 'open' | 'given' | 'closed' {
  if (answered.get(ticket.number) === 'given') return 'given'
  if (ticket.stage.name !== 'over') return 'not-yet'
  return ticket.stage.outcome === 'served' ? 'open' : 'closed'
}

function isAsked(day: Day, ticket: Ticket, ratings: RatingState): boolean {
  const kind = day.setup.lanes.find((lane) => lane.id === ticket.lane)?.kind
  return kind !== 'turning' && !ratings.isQuiet(ticket.number) && ratings.isInvited(ticket.number)
}

/** Strings that look like an identity number, a telephone or an address of mail are no business of the office. */
export function withoutPersonalData(comment: string): string {
  return comment
    .replace(/[A-Z][A-D1289]\d{8}/gi, '○○○')
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '○○○')
    .replace(/\+?\d[\d\s-]{6,}\d/g, '○○○')
}
