import type { CounterNumber, MatterId, Setup } from '../../shared/setup.ts'
import { type Instant, instantOf, minute } from '../../shared/time.ts'
import { windowsOn } from '../core/calendar.ts'
import { type Day, newDay } from '../core/day.ts'
import type { Fact } from '../core/events.ts'
import { evolve } from '../core/evolve.ts'
import type { Ticket } from '../core/ticket.ts'
import { type Gaps, gapsAfter } from './recorded-gaps.ts'
import { breaksIn, shiftsIn } from './recorded-staff.ts'
import type { Script, Visitor } from './script.ts'

/**
 * A day that really was, as a script: the same visitors at the same instants with the same visits, the same counters
 * opened, closed and paused. To ask "what if", change the script and play both:
 *
 *   const script = recorded(facts)
 *   const was = waitsIn(play(script))
 *   const strict = waitsIn(play({ ...script, setup: { ...script.setup, policy } }))
 *   const without = waitsIn(play({ ...script, shifts: script.shifts.filter((shift) => shift !== activation) }))
 *
 * Compare the played with the played, never with the day as recorded: both then meet the same services. What the log
 * does not know is filled in: who left before being called leaves at the same instant unless called before, and would
 * have needed what the setup expects of the matter; a turning matter is not in the log, so its lane's are as good.
 *
 * @param facts  all of one day, in order, from its opening on
 * @throws if they do not begin with an opening
 */
export function recorded(facts: readonly Fact[]): Script {
  const [opened] = facts
  if (opened?.type !== 'day-opened') throw new Error('a recorded day begins with its opening')
  const day = newDay(opened.date, opened.setup)
  for (const fact of facts) evolve(day, fact)
  const { setup, date } = opened
  const endsAt = endOf(setup, date, facts)
  const gaps = gapsAfter(facts, setup.policy.bookedEarlyMinutes)
  return {
    date,
    setup,
    endsAt,
    opensAt: opened.at,
    bookings: [...day.bookings.values()].map(({ code, slot }) => ({ code, slot })),
    visitors: [...day.tickets.values()].map((ticket) => visitorOf(setup, day, ticket, gaps, facts)),
    shifts: shiftsIn(facts, endsAt),
    breaks: breaksIn(facts),
    pace: new Map<CounterNumber, number>(),
  }
}

function endOf(setup: Setup, date: string, facts: readonly Fact[]): Instant {
  const last = windowsOn(setup, date).at(-1)
  const taken = facts.flatMap((fact) => (fact.type === 'ticket-taken' ? fact.at : []))
  return Math.max(last ? instantOf(date, last.to) : 0, ...taken.slice(-1).map((at) => at + minute))
}

function visitorOf(setup: Setup, day: Day, ticket: Ticket, gaps: Gaps, facts: readonly Fact[]): Visitor {
  const { takenAt, booking, group, stage, number, lane } = ticket
  const isQuiet = setup.lanes.find((one) => one.id === lane)?.kind === 'turning'
  const taken = day.bookings.get(booking?.code ?? '')?.number === number
  return {
    at: takenAt,
    matters: isQuiet ? quietMatters(setup) : ticket.matters,
    priority: group,
    quiet: isQuiet,
    booking: taken ? (booking?.code ?? null) : null,
    ...visitOf(setup, ticket, facts),
    afterMinutes: gaps.after.get(number) ?? gaps.usual,
    leavesAt: stage.name === 'over' && stage.outcome === 'withdrawn' && !ticket.firstCall ? stage.at : null,
  }
}

function visitOf(setup: Setup, ticket: Ticket, facts: readonly Fact[]): Pick<Visitor, 'callMinutes' | 'minutes'> {
  const { firstCall, firstServedAt, served, stage } = ticket
  if (!firstCall) return { callMinutes: usualCall, minutes: expected(setup, ticket.matters) }
  if (firstServedAt === null) return { callMinutes: missedMinutes(ticket, facts), minutes: null }
  const finished = stage.name === 'over' && stage.outcome === 'served'
  const minutes = finished ? served / minute : expected(setup, ticket.matters)
  const calling = ticket.passes === 0 ? (firstServedAt - firstCall.at) / minute : usualCall
  return { minutes, callMinutes: Math.min(longestCall, calling) }
}

/** Minutes that people need to come to the counter, where the log does not say; and beyond which it was something else. */
const usualCall = 0.5
const longestCall = 10

/** How long the clerk waited for somebody who did not come. */
function missedMinutes({ number, firstCall }: Ticket, facts: readonly Fact[]): number {
  const passed = facts.find((fact) => fact.type === 'ticket-passed' && fact.number === number)
  return passed && firstCall ? Math.min(longestCall, (passed.at - firstCall.at) / minute) : 1
}

function expected(setup: Setup, matters: readonly MatterId[]): number {
  const own = setup.matters.filter((matter) => matters.includes(matter.id))
  if (own.length > 0) return own.reduce((sum, matter) => sum + matter.minutes, 0)
  return setup.matters.reduce((sum, matter) => sum + matter.minutes, 0) / setup.matters.length
}

function quietMatters(setup: Setup): MatterId[] {
  const quiet = setup.lanes.filter((lane) => lane.kind === 'turning').map((lane) => lane.id)
  return setup.matters.flatMap((matter) => (quiet.includes(matter.lane) ? matter.id : [])).slice(0, 1)
}
