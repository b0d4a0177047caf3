import type { MatterId } from '../../../shared/setup.ts'
import { minute } from '../../../shared/time.ts'
import type { Day } from '../day.ts'
import type { Ticket } from '../ticket.ts'
import type { PastDay, PastVisit } from './history.ts'
import type { Known } from './known.ts'
import { type Speed, speedOf } from './speed.ts'

/** How quick the office is today, from the visits finished so far whose one matter everybody may know. */
export function speedToday(day: Day, known: Known): Speed {
  const turning = new Set(day.setup.lanes.filter(({ kind }) => kind === 'turning').map(({ id }) => id))
  const residuals: number[] = []
  for (const ticket of day.tickets.values()) {
    if (ticket.stage.name !== 'over' || ticket.stage.outcome !== 'served' || turning.has(ticket.lane)) continue
    const matter = onlyMatterSaid(ticket)
    const usual = matter && known.matters.get(matter)
    const minutes = minutesAtCounter(ticket)
    if (minutes && usual) residuals.push(Math.log(minutes) - usual.mu)
  }
  return speedOf(residuals, known.history.days)
}

/**
 * The wait that everybody reads moves with today's speed. A turning visit, or one that the clerk marked otherwise than
 * it was said at the tablet, would stand out in it: its open matter is not all that it was about.
 */
function onlyMatterSaid({ declared, matters }: Ticket): MatterId | null {
  const [said = null, other] = declared
  const isAsSaid = declared === matters || (matters.length === 1 && matters[0] === said)
  return other || !isAsSaid ? null : said
}

/** From call to finish, holds not counted; who was passed and came back is counted from the start. Null: not served. */
export function minutesAtCounter(ticket: Ticket): number | null {
  const { firstCall, firstServedAt, served, passes, stage } = ticket
  if (stage.name !== 'over' || stage.outcome !== 'served' || firstServedAt === null || !firstCall) return null
  const called = passes === 0 ? firstServedAt - firstCall.at : 0
  return (served + called) / minute || null
}

/** What can be learned from a day, the same evening. */
export function pastDayOf(day: Day): PastDay {
  const bookings = [...day.bookings.values()]
  return {
    visits: [...day.tickets.values()].map((ticket) => pastVisitOf(day, ticket)),
    booked: bookings.length,
    shown: bookings.filter(({ number }) => number !== null).length,
  }
}

function pastVisitOf(day: Day, ticket: Ticket): PastVisit {
  const { lane, matters, takenAt, booking, counter, firstCall, stage } = ticket
  const quiet = day.setup.lanes.find((one) => one.id === lane)?.kind === 'turning'
  const [matter = null, other] = quiet ? [] : matters
  return {
    lane,
    takenAt,
    counter,
    matter: other ? null : matter,
    booked: booking !== null,
    calledAt: firstCall?.at ?? null,
    overAt: stage.name === 'over' ? stage.at : stage.name === 'passed' ? stage.at : null,
    minutes: minutesAtCounter(ticket),
  }
}
