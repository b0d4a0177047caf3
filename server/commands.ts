import type { Answer, Refusal } from '../shared/contract.ts'
import { Command, CommandId } from '../shared/contract.ts'
import type { RefusalCode } from '../shared/refusals.ts'
import { instantOf } from '../shared/time.ts'
import { beginning } from './clock.ts'
import { bookingFault } from './core/decide-entrance.ts'
import type { Actor } from './core/decision.ts'
import type { Office } from './office.ts'
import type { Pairing } from './pairing.ts'
import { isAllowed } from './permissions.ts'
import type { RatingGiven } from './rating-desk.ts'
import type { Staff } from './staff.ts'
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
    if (JSON.stringify(message ?? null).length > largestMessage * 1024)
      return no('too-large', { kilobytes: largestMessage })
    const command = Command.safeParse(message)
    const known = CommandId.safeParse(id)
    if (!command.success || !known.success) return no('not-understood')
    if (!isAllowed(viewer, command.data)) return no('not-allowed')
    if (viewer.name === 'staff' && viewer.person.mustChange) return no('password-first')
    try {
      return await order(viewer, known.data, command.data)
    } catch {
      // The disk refused: the journal has said so where it is read, and this visitor must not wait for nothing.
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
        return office.act(id, beginning(office.day, store, true), actorOf(viewer))
      case 'add-booking':
        return command.date === office.day.date && office.day.stage !== 'unopened'
          ? office.act(id, command, actorOf(viewer))
          : once(id, () => bookAhead(command))
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
  async function bookAhead(command: Extract<Command, { type: 'add-booking' }>): Promise<Answer> {
    const { date, code, matters } = command
    if (date < office.day.date) return no('date-past', { today: office.day.date })
    const taken = store.bookings.of(date)
    const fault = bookingFault(store.setups.on(date) ?? office.day.setup, command, taken)
    if (fault && !fault.accepted) return { ok: false, refusal: fault.refusal }
    if (taken.some((booking) => booking.code === code)) return no('booking-exists')
    await store.journal.write(() => store.bookings.add(date, { code, slot: instantOf(date, command.slot), matters }))
    return { ok: true }
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
