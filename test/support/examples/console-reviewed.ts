import type { ConsoleView, StaffTicket } from '../../../shared/staff-views.ts'
import { minute } from '../../../shared/time.ts'
import { serving } from './console.ts'
import { now } from './staff-tickets.ts'

/** A morning on which somebody walked along the line before the calls. */
export const morning: ConsoleView = {
  ...serving,
  queue: serving.queue.map((ticket, index) => (index === 0 ? withReview(ticket, 'complete') : ticket)),
  seat: serving.seat && {
    ...serving.seat,
    current: serving.seat.current && {
      ...serving.seat.current,
      ...withReview(serving.seat.current, 'missing'),
    },
  },
}

function withReview(
  ticket: StaffTicket,
  result: 'complete' | 'missing',
): Pick<StaffTicket, 'review' | 'missing'> & StaffTicket {
  const [matter = 'move-in'] = ticket.matters ?? []
  const missing = result === 'missing' ? [{ matter, document: 0 }] : []
  return { ...ticket, missing, review: { result, missing, at: now - 12 * minute, by: '志工 2 號' } }
}
