import { minute } from '../../shared/time.ts'
import type { BookingState, Day } from './day.ts'
import type { Fact } from './events.ts'

/** One count of a day that no visit's row can tell: of bookings, pre-reviews and one-time notices. */
export interface Tally {
  readonly kind: TallyKind
  readonly key: string
  readonly count: number
}
export type TallyKind = 'booking' | 'review' | 'notice' | 'notice-matter' | 'notice-document'

/** A booking is served in time if it is called no later than this after its slot, or after its check-in if that is later. */
export const bookedWithinMinutes = 5

/** Every count of the day as it stands now: written whole, so that the log written again gives the same. */
export function talliesOf(day: Day): Tally[] {
  return [...bookingTallies(day), ...reviewTallies(day), ...noticeTallies(day)]
}

/** Did these facts change a count? */
export function changesTallies(day: Day, facts: readonly Fact[]): boolean {
  return facts.some((fact) => {
    if (fact.type === 'ticket-taken') return fact.booking !== null
    if (fact.type === 'ticket-called') return day.tickets.get(fact.number)?.booking !== null
    return counted.has(fact.type)
  })
}

const counted = new Set<Fact['type']>([
  'day-opened',
  'day-closed',
  'booking-added',
  'ticket-reviewed',
  'notice-given',
  'act-undone',
])

function bookingTallies(day: Day): Tally[] {
  const all = [...day.bookings.values()]
  const came = all.filter(({ number }) => number !== null)
  const late = came.filter((booking) => isLate(day, booking))
  const called = came.flatMap((booking) => (late.includes(booking) ? [] : (delayOf(day, booking) ?? [])))
  return [
    { kind: 'booking', key: 'made', count: all.length },
    { kind: 'booking', key: 'in-time', count: came.length - late.length },
    { kind: 'booking', key: 'late', count: late.length },
    // Until the books are closed somebody may still come.
    { kind: 'booking', key: 'absent', count: day.stage === 'closed' ? all.length - came.length : 0 },
    { kind: 'booking', key: 'called', count: called.length },
    { kind: 'booking', key: 'within', count: called.filter((delay) => delay <= bookedWithinMinutes * minute).length },
  ]
}

export function isLate(day: Day, { slot, number }: BookingState): boolean {
  const ticket = number === null ? undefined : day.tickets.get(number)
  return !!ticket && ticket.takenAt > slot + day.setup.policy.bookedGraceMinutes * minute
}

/** Milliseconds from the slot, or from the check-in if that is later, to the first call; negative if called before. */
function delayOf(day: Day, { slot, number }: BookingState): number | null {
  const ticket = number === null ? undefined : day.tickets.get(number)
  return ticket?.firstCall ? ticket.firstCall.at - Math.max(slot, ticket.takenAt) : null
}

function reviewTallies(day: Day): Tally[] {
  const results = [...day.tickets.values()].flatMap(({ review }) => review?.result ?? [])
  return (['complete', 'missing', 'not-ours'] as const).map((key) => ({
    kind: 'review',
    key,
    count: results.filter((result) => result === key).length,
  }))
}

function noticeTallies({ notices, setup }: Day): Tally[] {
  const matters = notices.flatMap(({ matters }) => (matters.length > 0 ? matters : ['']))
  const documents = notices.flatMap(({ missing }) =>
    missing.flatMap(({ matter, document }) => {
      const text = setup.matters.find(({ id }) => id === matter)?.documents[document]
      return text ? [text['zh-TW']] : []
    }),
  )
  return [
    { kind: 'notice', key: 'print', count: notices.filter(({ way }) => way === 'print').length },
    { kind: 'notice', key: 'qr', count: notices.filter(({ way }) => way === 'qr').length },
    ...countsOf('notice-matter', matters),
    ...countsOf('notice-document', documents),
  ]
}

function countsOf(kind: TallyKind, keys: readonly string[]): Tally[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ kind, key, count }))
}
