import type { Answer, Refusal } from '../shared/contract.ts'
import { Command, CommandId } from '../shared/contract.ts'
import type { RefusalCode } from '../shared/refusals.ts'
import type { Setup } from '../shared/setup.ts'
import { instantOf } from '../shared/time.ts'
import { bookingFault } from './core/decide-booking.ts'
import { faultyList, sortedLines } from './core/decide-import.ts'
import type { Actor } from './core/decision.ts'
import type { Office } from './office.ts'
import type { Pairing } from './pairing.ts'
import { isAllowed } from './permissions.ts'
import type { RatingGiven } from './rating-desk.ts'
import type { Staff } from './staff.ts'
import type { Booking } from './store/bookings.ts'
import type { Person } from './store/people.ts'
import type { Store } from './store/store.ts'
import type { Viewer } from './viewers.ts'

/** The one door for everything that a screen asks for: parsed, allowed, and sent to whom it concerns. */
export type Carry = (viewer: Viewer, id: unknown, message: unknown) => Promise<Answer>

/** A command is a few words; the longest comment fits twice. */
const largestMessage = 16

/** Commands that are not of the day are remembered here; those of the day, by the office and its log. */
const remembered = 1000

export function openCommands(store: Store, office: Office, staff: Staff, pairing: Pairing): Carry {
  const recent = new Map<string, Promise<Answer>>()

  function once(id: string, answer: () => Promise<Answer>): Promise<Answer> {
    const first = recent.get(id) ?? answer()
    recent.set(id, first)
    const [oldest] = recent.keys()
    if (oldest !== undefined && recent.size > remembered) recent.delete(oldest)
    return first
  }

  async function carry(viewer: Viewer, id: unknown, message: unknown): Promise<Answer> {
    if (sizeOf(message) > largestMessage * 1024) return no('too-large', { kilobytes: largestMessage })
    const command = Command.safeParse(message)
    const known = CommandId.safeParse(id)
    if (!command.success || !known.success) return no('not-understood')
    if (!isAllowed(viewer, command.data)) return no('not-allowed')
    if (viewer.name === 'staff' && viewer.person.mustChange) return no('password-first')
    try {
      if (office.isOver) await office.tick()
      return await order(viewer, known.data, command.data)
    } catch (error) {
      // The disk refused, or the office has a bug; then memory may be at odds with the log, and must be built anew.
      store.journal.giveUp(error)
      return no('storage-failed')
    }
  }

  function order(viewer: Viewer, id: string, command: Command): Promise<Answer> {
    switch (command.type) {
      case 'rate':
        return office.rate(id, { ...command, from: ratedFrom(viewer) })
      case 'decline-rating':
        return office.rate(id, {
          token: command.token,
          score: null,
          reasons: [],
          comment: '',
          from: ratedFrom(viewer),
        })
      case 'open-day':
        return office.open(id, actorOf(viewer))
      case 'add-booking':
        return command.date === office.day.date && office.day.stage !== 'unopened'
          ? office.act(id, command, actorOf(viewer))
          : once(id, () => bookAhead(command))
      case 'import-bookings':
        return command.date === office.day.date && office.day.stage !== 'unopened'
          ? office.act(id, command, actorOf(viewer))
          : once(id, () => importAhead(command))
      case 'add-staff':
      case 'change-staff':
      case 'reset-password':
      case 'remove-staff':
      case 'end-sessions':
      case 'pair-device':
      case 'revoke-device':
        return viewer.name === 'staff'
          ? once(id, () => keep(viewer.person, command))
          : Promise.resolve(no('not-allowed'))
      default:
        return office.act(id, command, actorOf(viewer))
    }
  }

  /** A booking of a later day lies in its table until that day is opened. */
  async function bookAhead(command: Booked): Promise<Answer> {
    const { date, code, slot, matters } = command
    if (date < office.day.date) return no('date-past', { today: office.day.date })
    const setup = store.setups.on(date) ?? office.day.setup
    let answer: Answer = { ok: true }
    // Asked where it is written: another booking of the same turn may have taken the last place.
    await store.journal.write(() => {
      answer = bookingAnswer(setup, command, store.bookings.of(date))
      if (answer.ok) store.bookings.add(date, { code, slot: instantOf(date, slot), matters })
    })
    return answer
  }

  /** A list of a later day; asked, like a single booking, where it is written. */
  async function importAhead({ type, date, step, lines }: Imported): Promise<Answer> {
    if (date < office.day.date) return no('date-past', { today: office.day.date })
    const setup = store.setups.on(date) ?? office.day.setup
    let answer: Answer = { ok: true }
    await store.journal.write(() => {
      const { fresh, faults } = sortedLines(setup, { type, date, step, lines }, store.bookings.of(date))
      if (faults.length > 0) answer = { ok: false, refusal: faultyList(faults), faults }
      if (faults.length > 0 || step === 'check') return
      for (const { code, slot, matters } of fresh)
        store.bookings.add(date, { code, slot: instantOf(date, slot), matters })
      answer = { ok: true, added: fresh.length }
    })
    return answer
  }

  async function keep(by: Person, command: Keeping): Promise<Answer> {
    const answer = await kept(by, command)
    office.announce()
    return answer
  }

  function kept(by: Person, command: Keeping): Promise<Answer> {
    switch (command.type) {
      case 'add-staff':
        return staff.add(by, command)
      case 'change-staff':
        return staff.change(by, command)
      case 'reset-password':
        return staff.resetPassword(by, command.login)
      case 'remove-staff':
        return staff.remove(by, command.login)
      case 'end-sessions':
        return staff.endSessions(by, command.login)
      case 'pair-device':
        return pairing.pair(by, command.code, command.name, command.counter)
      case 'revoke-device':
        return pairing.revoke(by, command.device)
    }
  }

  return carry
}

type Booked = Extract<Command, { type: 'add-booking' }>
type Imported = Extract<Command, { type: 'import-bookings' }>

function bookingAnswer(setup: Setup, command: Booked, taken: readonly Booking[]): Answer {
  const refusal = bookingFault(setup, command, taken)
  return refusal ? { ok: false, refusal } : { ok: true }
}

type Keeping = Extract<
  Command,
  {
    type:
      | 'add-staff'
      | 'change-staff'
      | 'reset-password'
      | 'remove-staff'
      | 'end-sessions'
      | 'pair-device'
      | 'revoke-device'
  }
>

/** In letters of its JSON; what is nested too deeply to be written down is too large by any measure. */
function sizeOf(message: unknown): number {
  try {
    return JSON.stringify(message ?? null).length
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function actorOf(viewer: Viewer): Actor {
  if (viewer.name === 'staff') return { name: 'staff', login: viewer.person.login, role: viewer.person.role }
  if (viewer.name === 'phone') return { name: 'phone', number: viewer.number }
  return { name: 'tablet' }
}

function ratedFrom(viewer: Viewer): RatingGiven['from'] {
  if (viewer.name === 'phone') return { number: viewer.number }
  return { counter: viewer.name === 'device' ? (viewer.device.counter ?? 0) : 0 }
}

function no(code: RefusalCode, figures?: Refusal['figures']): Answer {
  return { ok: false, refusal: figures ? { code, figures } : { code } }
}
