import { publicLane } from '../../../shared/catalogue.ts'
import type { CounterNumber, MatterId, Setup } from '../../../shared/setup.ts'
import { type Instant, minute } from '../../../shared/time.ts'
import type { Day } from '../day.ts'
import { lineOf } from '../waiting.ts'
import { countersOf } from './ask-counters.ts'
import { streamsOf } from './ask-streams.ts'
import type { ForecastInput, ForecastVisitor, FutureVisitor, Ghost } from './forecast-input.ts'
import { type Known, workOf } from './known.ts'
import { speedToday } from './today.ts'

/** What is asked of the future besides everybody's wait. */
export interface Question {
  /** For each public lane the wait of a ticket taken in so many minutes; [0]: taken now. */
  readonly ahead: readonly number[]
  /** Of the turning lane too: for measuring only, because its wait is shown to nobody. */
  readonly everyLane?: boolean
  /** What if these counters were opened at an instant, or left as soon as they are free? */
  readonly opened?: readonly { readonly counter: CounterNumber; readonly at: Instant }[]
  readonly closed?: readonly CounterNumber[]
  /** The matters of bookings, where they are known: they are kept apart from the day. */
  readonly bookedMatters?: ReadonlyMap<string, readonly MatterId[]>
}

/** The day as the forecast needs it. Reads only what the office knows at `now`: nothing of what will really happen. */
export function inputOf(day: Day, known: Known, now: Instant, question: Question = { ahead: [0] }): ForecastInput {
  const { setup } = day
  const { history } = known
  const line = lineOf(day, now).map((waiting): ForecastVisitor => {
    const ticket = day.tickets.get(waiting.number)
    const stage = ticket?.stage.name === 'waiting' ? ticket.stage : null
    // Field by field: a copy with more fields than its model takes ten times as long, for everybody in the hall.
    const { number, lane, publicLane: line, kind, group, since, order, only, aside, returned } = waiting
    return {
      number,
      lane,
      publicLane: line,
      kind,
      group,
      since,
      order,
      only,
      aside,
      returned,
      work: workOf(known, setup, lane, ticket?.matters ?? []),
      behind: stage?.aside?.behind ?? 0,
      until: stage?.aside?.name === 'more-time' ? stage.aside.until : null,
    }
  })
  const counters = countersOf(day, known, now, question)
  return {
    now,
    counters,
    line,
    policy: setup.policy,
    speed: speedToday(day, known),
    ghosts: [...placesOf(line), ...lanesAsked(setup, now, question)],
    bookings: bookingsOf(day, known, now, question),
    streams: streamsOf(day, known, now, { line, counters, lookingAhead: question.ahead.some((ahead) => ahead > 0) }),
    noShow: { share: history.noShow, minutes: (setup.calling.calls * setup.calling.gapSeconds) / 60 },
    shown: history.shown,
    gaps: history.gaps,
  }
}

/** A turning visitor is told what somebody of the general line would be told at the same place: half a step before them. */
function placesOf(line: readonly ForecastVisitor[]): Ghost[] {
  return line
    .filter((one) => one.kind === 'turning')
    .map(({ number, publicLane: lane, group, since, order, only }) => ({
      key: { name: 'place', number },
      lane,
      kind: 'general',
      group,
      since,
      order: order - 0.5,
      only,
    }))
}

/** Behind everybody who is here, and before those booked for now who are not: whoever checks in is one of them. */
const lastHere = Number.MAX_SAFE_INTEGER - 1001

function lanesAsked(setup: Setup, now: Instant, { ahead: aheads, everyLane }: Question): Ghost[] {
  return setup.lanes
    .filter((lane) => everyLane || lane.kind !== 'turning')
    .flatMap(({ id: lane, kind }) =>
      aheads.map((ahead) => ({
        key: { name: 'lane', lane, ahead } as const,
        lane,
        kind,
        group: null,
        since: now + ahead * minute,
        order: lastHere,
        only: null,
      })),
    )
}

/** Visitors come a little before their slot. */
const earlyMinutes = 4

function bookingsOf(day: Day, known: Known, now: Instant, { bookedMatters }: Question): FutureVisitor[] {
  const { setup } = day
  const lane = setup.lanes.find((one) => one.kind === 'booked')
  if (!lane) return []
  const { bookedEarlyMinutes, bookedGraceMinutes } = setup.policy
  return [...day.bookings.values()]
    .filter(({ number, slot }) => number === null && slot + bookedGraceMinutes * minute > now)
    .map(({ code, slot }, index) => ({
      lane: lane.id,
      publicLane: publicLane(setup, lane.id),
      kind: lane.kind,
      group: null,
      since: Math.max(now, slot - earlyMinutes * minute, slot - bookedEarlyMinutes * minute),
      order: lastHere + 1 + index,
      only: null,
      work: workOf(known, setup, lane.id, bookedMatters?.get(code) ?? []),
    }))
}
