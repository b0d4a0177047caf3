import type { RatingReason, Score, TicketNumber } from '../shared/contract.ts'
import type { RefusalCode } from '../shared/refusals.ts'
import type { CounterNumber } from '../shared/setup.ts'
import { type Instant, minuteOfDay } from '../shared/time.ts'
import type { Day } from './core/day.ts'
import { invitationAt, type RatingState, ratingOf, withoutPersonalData } from './core/rating.ts'
import type { Ticket } from './core/ticket.ts'
import { waitBand, waitOf } from './core/visit.ts'
import type { RatingRow } from './store/ratings.ts'
import type { Store } from './store/store.ts'
import type { Tokens } from './tokens.ts'

export interface RatingGiven {
  readonly token: string
  readonly score: Score | null
  readonly reasons: readonly RatingReason[]
  readonly comment: string
  /** The tablet of a counter, or the visitor's own phone. */
  readonly from: { readonly counter: CounterNumber } | { readonly number: TicketNumber }
}

type Decided =
  | { readonly accepted: true; readonly write: () => void }
  | { readonly accepted: false; readonly code: RefusalCode }

/** Ratings of the day, once for each visit. They are no events: a rating must be able to forget its visit. */
export interface RatingDesk {
  readonly state: RatingState
  decide(id: string, given: RatingGiven): Decided
  /** Reads the day's ratings anew. */
  recall(): void
  forget(): void
}

interface Circumstances {
  readonly day: () => Day
  readonly isQuiet: (number: TicketNumber) => boolean
}

export function openRatingDesk(
  store: Store,
  tokens: Tokens,
  clock: () => Instant,
  { day, isQuiet }: Circumstances,
): RatingDesk {
  let answered = store.ratings.answered(day().date)

  const state: RatingState = {
    get answered() {
      return answered
    },
    isInvited: (number) => tokens.lot(day().date, number) < day().setup.rating.inviteShare,
    isQuiet,
  }

  function decide(id: string, given: RatingGiven): Decided {
    const ticket = ratedTicket(given)
    if (!ticket) return { accepted: false, code: 'rating-closed' }
    if (isAnswered(ticket.number, given)) return { accepted: false, code: 'rating-given' }
    answered.set(ticket.number, given.score === null ? 'declined' : 'given')
    const row = rowOf(id, given, ticket)
    return { accepted: true, write: () => store.ratings.put(row) }
  }

  /** Whoever pressed "not now" on the tablet, perhaps not the visitor, does not speak for the visitor's own phone. */
  function isAnswered(number: TicketNumber, { from }: RatingGiven): boolean {
    const before = answered.get(number)
    return before === 'given' || (before === 'declined' && 'counter' in from)
  }

  function rowOf(command: string, { score, reasons, comment, from }: RatingGiven, ticket: Ticket): RatingRow {
    return {
      day: day().date,
      number: ticket.number,
      command,
      lane: ticket.lane,
      hour: Math.floor(minuteOfDay(ticket.takenAt) / 60),
      wait_band: waitBand(waitOf(ticket)),
      counter: ticket.counter,
      score,
      reasons,
      comment: withoutPersonalData(comment),
      channel: 'number' in from ? 'phone' : 'tablet',
    }
  }

  /** The visit that this token was offered for, if it may be rated from here, or was rated already. */
  function ratedTicket({ token, from }: RatingGiven): Ticket | null {
    const number = 'number' in from ? from.number : offeredAt(from.counter)
    const ticket = number === null ? undefined : day().tickets.get(number)
    if (!ticket || day().stage !== 'open' || token !== tokens.ratingOf(day().date, ticket.number)) return null
    const stage = ratingOf(ticket, answered)
    return stage === 'open' || stage === 'given' ? ticket : null
  }

  /** A tablet that says the same again, after it has gone to rest, should hear that it was heard. */
  function offeredAt(counter: CounterNumber): TicketNumber | null {
    const invitation = invitationAt(day(), counter, state, clock())
    if (invitation.name !== 'resting') return invitation.number
    const last = day().counters.get(counter)?.finished?.number
    return last && answered.has(last) ? last : null
  }

  return {
    state,
    decide,
    recall() {
      answered = store.ratings.answered(day().date)
    },
    forget() {
      answered = new Map()
    },
  }
}
