import type { NoWait, TicketNumber, Wait } from '../../../shared/contract.ts'
import type { LaneId } from '../../../shared/setup.ts'
import { type Instant, minute, second } from '../../../shared/time.ts'
import type { Day } from '../day.ts'
import { announced, steady } from './announce.ts'
import type { Band, NoBand } from './band.ts'
import { calibrated } from './calibration.ts'
import type { Forecast } from './forecast.ts'

/** What screens show of a forecast: rounded, and no more restless than the hall itself. */
export interface Shown {
  readonly lanes: ReadonlyMap<LaneId, Wait | NoWait>
  readonly tickets: ReadonlyMap<TicketNumber, ShownWait>
}

interface ShownWait {
  readonly wait: Wait | NoWait
  readonly at: Instant
}

export const nothingShown: Shown = { lanes: new Map(), tickets: new Map() }

/** A visitor's own figure changes this often at most. */
const steadyFor = 30 * second

/** @param now of the day that the forecast was made from */
export function shownNext(before: Shown, day: Day, forecast: Forecast): Shown {
  const lanes = [...forecast.lanes].map(([lane, outlooks]) => {
    const now = outlooks.find(({ ahead }) => ahead === 0)?.wait ?? 'not-enough-data'
    return [lane, heldIn(before.lanes.get(lane), bandSaid(day, now))] as const
  })
  const tickets = [...forecast.tickets].map(
    ([number, band]) =>
      [number, shownOf(before.tickets.get(number) ?? first(day, number), bandSaid(day, band), forecast.at)] as const,
  )
  return { lanes: new Map(lanes), tickets: new Map(tickets) }
}

/** A band as it is announced: with what today's calls have taught. */
export function bandSaid(day: Day, band: Band | NoBand): Band | NoBand {
  return typeof band === 'string' ? band : calibrated(day.calibrating.calibration, band)
}

/** Of somebody who stands further back than whom a figure was for: never less than it. */
export function laterThan(shown: Wait | NoWait, band: Band): Wait {
  const own = announced(band)
  if (typeof shown === 'string') return own
  return { about: Math.max(own.about, shown.about), latest: Math.max(own.latest, shown.latest) }
}

/** Somebody whose time begins later, because they are booked: from now, after the time until then. */
export function postponed(band: Band, milliseconds: number): Wait {
  const later = milliseconds / minute
  return announced({ p10: band.p10 + later, p50: band.p50 + later, p80: band.p80 + later, p90: band.p90 + later })
}

/** On the phone first stands what stands on paper. */
function first(day: Day, number: TicketNumber): ShownWait | null {
  const ticket = day.tickets.get(number)
  const wait = ticket?.told.wait
  return ticket && wait ? { wait, at: ticket.takenAt } : null
}

function shownOf(before: ShownWait | null, band: Band | NoBand, at: Instant): ShownWait {
  if (typeof band === 'string') return { wait: band, at }
  if (!before || typeof before.wait === 'string') return { wait: announced(band), at }
  return at - before.at < steadyFor ? before : { wait: steady(before.wait, band), at }
}

/** Minutes beyond the step of five by which a figure must be off before a wall shows another one. */
const slack = 0.5

/** A wall must not flicker between 15 and 20 because of a second more or less. */
function heldIn(shown: Wait | NoWait | undefined, band: Band | NoBand): Wait | NoWait {
  if (typeof band === 'string') return band
  const next = announced(band)
  if (shown === undefined || typeof shown === 'string') return next
  const holdsAbout = shown.about >= 5 && next.about >= 5 && Math.abs(band.p50 - shown.about) <= 2.5 + slack
  const holdsLatest = next.latest > 0 && band.p80 <= shown.latest + slack && band.p80 > shown.latest - 5 - slack
  const about = holdsAbout ? shown.about : next.about
  return { about, latest: Math.max(about, holdsLatest ? shown.latest : next.latest) }
}
