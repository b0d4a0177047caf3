import type { Setup } from '../shared/setup.ts'
import { type DayDate, minute, nextDate } from '../shared/time.ts'
import type { Day } from './core/day.ts'
import { type History, learned, newHistory, type PastVisit } from './core/forecast/history.ts'
import { type Known, knownFrom } from './core/forecast/known.ts'
import type { Store } from './store/store.ts'
import type { PastVisitRow } from './store/visits.ts'

/** What the office has learned about itself, ready for use on one day. */
export interface Learned {
  readonly upTo: DayDate
  readonly setup: Setup
  readonly known: Known
}

/** Learned anew with each day, the same evening, and with each setup. */
export function openLearning(store: Store): (day: Day) => Learned {
  let learned: Learned | null = null
  return ({ date, stage, setup }) => {
    const upTo = stage === 'closed' ? date : nextDate(date, -1)
    if (learned?.upTo === upTo && learned.setup === setup) return learned
    const history = historyFrom(store, setup, upTo)
    learned = { upTo, setup, known: knownFrom(history, setup) }
    return learned
  }
}

/** Long enough for the rarer matters; older days tell about another office. */
const datesRead = 30

/** What the office has learned about itself up to a date, that date included: read anew, so a restart knows the same. */
export function historyFrom({ visits, tallies }: Store, setup: Setup, upTo: DayDate): History {
  const rows = visits.lastDays(upTo, datesRead)
  const first = rows[0]?.day ?? upTo
  const [made, inTime, late] = (['made', 'in-time', 'late'] as const).map((key) => tallies.since(first, 'booking', key))
  const dates = new Map<DayDate, PastVisitRow[]>()
  for (const { day } of rows) if (!dates.has(day)) dates.set(day, [])
  for (const row of rows) dates.get(row.day)?.push(row)
  return [...dates].reduce(
    (history, [date, past]) =>
      learned(history, setup, {
        visits: past.map(pastVisit),
        booked: made?.get(date) ?? 0,
        shown: (inTime?.get(date) ?? 0) + (late?.get(date) ?? 0),
      }),
    newHistory,
  )
}

function pastVisit(row: PastVisitRow): PastVisit {
  return {
    lane: row.lane,
    matter: row.matters === 1 ? row.matter : null,
    takenAt: row.taken_at,
    booked: row.booked === 1,
    counter: row.counter,
    calledAt: row.called_at,
    overAt: row.over_at,
    minutes: row.at_counter === null ? null : row.at_counter / minute,
  }
}
