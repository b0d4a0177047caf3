import type { Window } from '../../../shared/setup.ts'
import { hour, type Instant, type TimeOfDay } from '../../../shared/time.ts'
import type { Span } from '../../../shared/views.ts'
import { type History, halfHourOf } from './history.ts'

/** Fewer days say too little to send anybody home for. */
const leastDays = 5
/** Two hours: long enough to come in. */
const halvesLong = 4
/** Clearly less: at most this share of what people wait over the whole day. */
const clearly = 0.7

/** Hours that hold now, or begin within this time, are not what somebody is told who finds the hall full. */
const soon = hour

/**
 * The hours of a date in which people usually wait clearly less than over the day, for who can choose; null: none, or
 * too little is known. The last half-hour is never among them: who comes then is still there when the doors close.
 * Nor is the present: that it is full now is what everybody can see.
 */
export function quieterHours({ days, waits }: History, windows: readonly Window[], now: Instant): Span | null {
  if (days < leastDays) return null
  const open = windows.filter(({ bookingOnly }) => !bookingOnly).map(halvesIn)
  const usual = meanOf(open.flat().flatMap((half) => waits[half] ?? []))
  const spans = open
    .flatMap((halves) => spansIn(halves.slice(0, -1), waits))
    .filter(({ from }) => from > halfHourOf(now + soon) || from + halvesLong <= halfHourOf(now))
  const best = spans.toSorted((a, b) => a.mean - b.mean)[0]
  return best && best.mean <= clearly * usual ? { from: clock(best.from), to: clock(best.from + halvesLong) } : null
}

/** The half-hours of the clock that lie wholly in a window, 0 … 47. */
function halvesIn({ from, to }: Window): number[] {
  const [first, end] = [Math.ceil(halvesAt(from)), Math.floor(halvesAt(to))]
  return Array.from({ length: Math.max(0, end - first) }, (_, nth) => first + nth)
}

function spansIn(
  halves: readonly number[],
  waits: History['waits'],
): { readonly from: number; readonly mean: number }[] {
  return halves.slice(0, Math.max(0, halves.length - halvesLong + 1)).flatMap((from, nth) => {
    const known = halves.slice(nth, nth + halvesLong).flatMap((half) => waits[half] ?? [])
    return known.length === halvesLong ? { from, mean: meanOf(known) } : []
  })
}

function meanOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, one) => sum + one, 0) / Math.max(1, minutes.length)
}

function halvesAt(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 2 + minutes / 30
}

function clock(half: number): TimeOfDay {
  return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
}
