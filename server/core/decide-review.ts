import type { MissingDocument } from '../../shared/contract.ts'
import type { Setup } from '../../shared/setup.ts'
import type { Day } from './day.ts'
import { sorted } from './decide-entrance.ts'
import { accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'

type Order<T extends DayOrder['type']> = Extract<DayOrder, { type: T }>

/**
 * What somebody found who walked along the line. Documents are kept only of matters that may be written down, so a
 * turning visit reads like one of somebody who told nothing: "something is missing", not what.
 */
export function reviewTicket(day: Day, order: Order<'review-ticket'>, { at, by }: Circumstances): Decision {
  const { number, result } = order
  const ticket = day.tickets.get(number)
  if (!ticket) return refuse('unknown-ticket')
  if (ticket.stage.name === 'over') return refuse('already-over')
  if (ticket.stage.name !== 'waiting' && ticket.stage.name !== 'passed') return refuse('not-waiting')
  if (!order.missing.every((one) => isDocument(day.setup, one))) return refuse('unknown-document')
  const missing = order.missing.filter(({ matter }) => result === 'missing' && ticket.matters.includes(matter))
  return accept({
    type: 'ticket-reviewed',
    at,
    number,
    result,
    missing,
    by: by.name === 'staff' ? by.login : by.name,
  })
}

/** A one-time notice was printed or shown: counted, without whose it was. A turning matter is counted without its name. */
export function giveNotice(day: Day, order: Order<'give-notice'>, { at }: Circumstances): Decision {
  const { matters, way } = order
  if (matters.some((id) => !day.setup.matters.some((matter) => matter.id === id))) return refuse('unknown-matter')
  const isOf = (one: MissingDocument) => matters.includes(one.matter) && isDocument(day.setup, one)
  if (!order.missing.every(isOf)) return refuse('unknown-document')
  const { open } = sorted(day.setup, matters)
  const missing = order.missing.filter(({ matter }) => open.includes(matter))
  return accept({ type: 'notice-given', at, matters: open, missing, way })
}

function isDocument(setup: Setup, { matter, document }: MissingDocument): boolean {
  return document < (setup.matters.find(({ id }) => id === matter)?.documents.length ?? 0)
}
