import type { LineFault, Refusal } from '../../shared/contract.ts'
import type { Setup } from '../../shared/setup.ts'
import { instantOf } from '../../shared/time.ts'
import type { Day } from './day.ts'
import { type Agreed, agreedOn, bookingFault, bookingOf, type Wanted } from './decide-booking.ts'
import { accept, type Circumstances, type DayOrder, type Decision } from './decision.ts'

type Order = Extract<DayOrder, { type: 'import-bookings' }>

/** All lines or none. */
export function importBookings(day: Day, order: Order, given: Circumstances): Decision {
  const { fresh, faults } = sortedLines(day.setup, order, agreedOn(day, given))
  if (faults.length > 0) return { accepted: false, refusal: faultyList(faults), faults }
  if (order.step === 'check') return accept()
  return accept(...fresh.map((line) => ({ type: 'booking-added', at: given.at, booking: bookingOf(line) }) as const))
}

export function faultyList(faults: readonly LineFault[]): Refusal {
  return { code: 'bookings-faulty', figures: { count: faults.length } }
}

interface SortedLines {
  /** Lines that the office does not have yet: the same list a second time has none. */
  readonly fresh: readonly Wanted[]
  readonly faults: readonly LineFault[]
}

/** The rules of a booking, line by line: those before it in the list count as agreed on. `agreed` are those of the date. */
export function sortedLines(setup: Setup, { date, lines }: Order, agreed: readonly Agreed[]): SortedLines {
  const fresh: Wanted[] = []
  const faults: LineFault[] = []
  for (const { line, ...asked } of lines) {
    const wanted = { date, ...asked }
    if (agreed.some((one) => isSame(one, wanted))) continue
    const refusal = bookingFault(setup, wanted, [...agreed, ...fresh.map(agreedOf)])
    if (refusal) faults.push({ line, refusal })
    else fresh.push(wanted)
  }
  return { fresh, faults }
}

function agreedOf(wanted: Wanted): Agreed {
  return { ...bookingOf(wanted), matters: wanted.matters }
}

function isSame(one: Agreed, { date, slot, code, matters }: Wanted): boolean {
  const same = one.matters.length === matters.length && matters.every((matter) => one.matters.includes(matter))
  return one.code === code && one.slot === instantOf(date, slot) && same
}
