import { slotsOn } from '../../shared/booking-slots.ts'
import type { Refusal } from '../../shared/contract.ts'
import { isPersonalCode } from '../../shared/personal.ts'
import type { MatterId, Setup } from '../../shared/setup.ts'
import { type DayDate, type Instant, instantOf, type TimeOfDay } from '../../shared/time.ts'
import { windowsOn } from './calendar.ts'
import type { Day } from './day.ts'
import { accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'

type Order<T extends DayOrder['type']> = Extract<DayOrder, { type: T }>

/** A visit to agree on. */
export interface Wanted {
  readonly date: DayDate
  readonly slot: TimeOfDay
  readonly code: string
  readonly matters: readonly MatterId[]
}

/** A visit agreed on for the same date. `matters` are kept apart from the day, because they can be erased. */
export interface Agreed {
  readonly code: string
  readonly slot: Instant
  readonly matters: readonly MatterId[]
}

export function addBooking(day: Day, order: Order<'add-booking'>, given: Circumstances): Decision {
  const taken = agreedOn(day, given)
  const fault = bookingFault(day.setup, order, taken)
  if (fault) return refuse(fault.code, fault.figures)
  return accept({ type: 'booking-added', at: given.at, booking: bookingOf(order) })
}

export function bookingOf({ date, code, slot }: Wanted): { code: string; slot: Instant } {
  return { code, slot: instantOf(date, slot) }
}

export function agreedOn(day: Day, { agreed }: Circumstances): Agreed[] {
  return [...day.bookings.values()].map(({ code, slot }) => ({ code, slot, matters: agreed?.get(code) ?? [] }))
}

/** The same rules for a booking of today and of a later day. `taken` are the bookings of that date. */
export function bookingFault(setup: Setup, wanted: Wanted, taken: readonly Agreed[]): Refusal | null {
  const { times, capacity } = slotsOn(setup.booking, wanted.date)
  const window = windowsOn(setup, wanted.date).find(({ from, to }) => from <= wanted.slot && wanted.slot < to)
  if (!window || !times.includes(wanted.slot)) return { code: 'slot-unknown', figures: { times: times.join('、') } }
  const matters = wanted.matters.map((id) => setup.matters.find((matter) => matter.id === id))
  if (matters.some((matter) => !matter)) return { code: 'unknown-matter' }
  if (matters.some((matter) => !matter?.bookable || window.matters?.includes(matter.id) === false))
    return { code: 'not-bookable' }
  if (isPersonalCode(wanted.code)) return { code: 'code-personal' }
  const slot = instantOf(wanted.date, wanted.slot)
  if (taken.filter((one) => one.slot === slot).length >= capacity) return { code: 'slot-full', figures: { capacity } }
  return taken.some(({ code }) => code === wanted.code) ? { code: 'booking-exists' } : null
}
