import { publicLane } from '../../shared/catalogue.ts'
import type { TicketNumber } from '../../shared/contract.ts'
import type { LaneId } from '../../shared/setup.ts'
import { type Books, liveTickets } from './day.ts'
import { moveInLine } from './places.ts'
import { inLine, type Ticket } from './ticket.ts'

export function ticketOf(day: Books, number: TicketNumber): Ticket {
  const ticket = day.tickets.get(number)
  if (!ticket) throw new Error(`the log names ticket ${number} of ${day.date}, which was never taken`)
  return ticket
}

export function changeTicket(day: Books, number: TicketNumber, change: Partial<Ticket>): void {
  putTicket(day, { ...ticketOf(day, number), ...change })
}

export function putTicket(day: Books, ticket: Ticket): void {
  const { number } = ticket
  moveInLine(day, day.tickets.get(number), ticket)
  day.tickets.set(number, ticket)
  if (ticket.stage.name === 'over') day.live.delete(number)
  else day.live.add(number)
}

/** A lane has moved on by one: who stands aside in it comes one nearer. */
export function moveOn(day: Books, lane: LaneId): void {
  for (const ticket of liveTickets(day)) {
    if (ticket.stage.name !== 'waiting' || !ticket.stage.aside) continue
    if (publicLane(day.setup, ticket.lane) !== lane) continue
    const behind = ticket.stage.aside.behind - 1
    const aside = behind > 0 ? { ...ticket.stage.aside, behind } : null
    changeTicket(day, ticket.number, { stage: { ...inLine, only: ticket.stage.only, aside } })
  }
}

/** Counts, for everybody of another lane who came earlier and still waits, that this one went first; -1 takes it back. */
export function overtake(day: Books, called: Ticket, by: 1 | -1): void {
  const lane = publicLane(day.setup, called.lane)
  for (const ticket of liveTickets(day)) {
    const overtaken = ticket.stage.name === 'waiting' && ticket.order < called.order
    if (overtaken && publicLane(day.setup, ticket.lane) !== lane)
      changeTicket(day, ticket.number, { overtakenBy: counted(ticket.overtakenBy, lane, by) })
  }
}

function counted(people: Ticket['overtakenBy'], lane: LaneId, by: 1 | -1): Ticket['overtakenBy'] {
  const { [lane]: before = 0, ...others } = people
  const after = Math.max(0, before + by)
  return after > 0 ? { ...others, [lane]: after } : others
}
