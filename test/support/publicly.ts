import type { Day } from '../../server/core/day.ts'
import { boardView, mineView, openView, signView, ticketView } from '../../server/core/views/public.ts'
import type { Instant } from '../../shared/time.ts'
import type { View } from '../../shared/views.ts'
import { waits } from './day.ts'

const named = () => ({ name: '林', deputy: '王' })

/** Everything that a screen which is not staff's can show of a day: every wall, every sign, every phone. */
export function publicViews(day: Day, now: Instant): View[] {
  return [
    boardView(day, waits, 'key', now),
    openView(day, waits, 'key', now),
    ticketView(day, waits, 'key', now),
    ...day.setup.counters.map(({ number }) => signView(day, number, named, 'key', now)),
    ...[...day.tickets.values()].map((ticket) => mineView(day, ticket, waits, 'not-yet', 'key', now)),
  ]
}

const doors = 'doors.stage doors.until doors.bookingOnly doors.matters'
const lanes = 'lanes.lane lanes.waiting lanes.wait.about lanes.wait.latest'
const calls = 'calls.seq calls.number calls.counter calls.at'
const callAnnounced = 'seq number counter at'
const agreed: Readonly<Record<string, string>> = {
  board: `screen catalogue day ${doors} ${lanes} slow ${calls} ${callAnnounced.replaceAll(/\w+/g, 'announcements.$&')}`,
  open: `screen catalogue ${doors} ${lanes} slow crowded quieter ${calls} openCounters`,
  ticket: `screen catalogue today hours.from hours.to hours.bookingOnly ${doors} ${lanes} slow crowded quieter counters.counter counters.open bell`,
  sign: `screen catalogue counter stage reason number calling announcement clerk deputy lanes ${callAnnounced.replaceAll(/\w+/g, 'announcement.$&')}`,
  mine: `screen catalogue number lane takenAt overtakenBy.lane overtakenBy.people slow bell rating may.need-more-time may.return-ticket may.withdraw-ticket
    stage.name stage.ahead stage.aheadAtFirst stage.wait.about stage.wait.latest stage.lettingPass stage.slot
    stage.counter stage.times stage.at`,
}

/** What the office agreed to show in public, and nothing else: "board.calls.number". */
export const agreedFields: readonly string[] = Object.entries(agreed)
  .flatMap(([screen, fields]) => fields.split(/\s+/).map((field) => `${screen}.${field}`))
  .toSorted()

/** The path of every field, lists and their places left out: "board.calls.number". */
export function fieldsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, path))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`))
}
