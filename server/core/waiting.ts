import { publicLane } from '../../shared/catalogue.ts'
import type { CounterNumber, Policy } from '../../shared/setup.ts'
import type { Instant } from '../../shared/time.ts'
import { counterState, type Day, liveTickets } from './day.ts'
import { type Choice, choose, type Waiting } from './line.ts'
import type { StageOf, Ticket } from './ticket.ts'

/** The line of the day as `choose` reads it. */
export function lineOf(day: Day, now: Instant): Waiting[] {
  return liveTickets(day).flatMap((ticket) => waitingOf(day, ticket, now) ?? [])
}

/** Whom the counter would call now, whatever it is doing. */
export function nextAt(day: Day, counter: CounterNumber, now: Instant): Choice | null {
  const { serves } = counterState(day, counter)
  return choose(day.setup.policy, { counter, serves }, lineOf(day, now), now)
}

function waitingOf(day: Day, ticket: Ticket, now: Instant): Waiting | null {
  const { stage, number, lane, group, since, order } = ticket
  if (stage.name !== 'waiting') return null
  const kind = day.setup.lanes.find((one) => one.id === lane)?.kind ?? 'general'
  return {
    number,
    lane,
    publicLane: publicLane(day.setup, lane),
    kind,
    group: groupInLine(day.setup.policy, group),
    since,
    order,
    only: onlyNow(day, stage),
    aside: asideNow(ticket, now),
    returned: ticket.passes > 0,
  }
}

/** Where the office lets nobody go before everybody, who cannot wait is a priority visitor like others. */
export function groupInLine({ immediate }: Policy, group: Ticket['group']): Ticket['group'] {
  return group === 'immediate' && immediate === 'as-priority' ? 'other-need' : group
}

/** A counter that has closed keeps nobody: who was sent there waits in the lane like everybody else. */
function onlyNow(day: Day, { only }: StageOf<'waiting'>): CounterNumber | null {
  return only !== null && counterState(day, only).stage !== 'closed' ? only : null
}

/** More time ends by itself, so that nobody who fell asleep over the phone is forgotten. */
export function asideNow({ stage }: Ticket, now: Instant): Waiting['aside'] {
  if (stage.name !== 'waiting' || !stage.aside) return null
  if (stage.aside.name === 'more-time') return stage.aside.until > now ? 'more-time' : null
  return 'returned'
}
