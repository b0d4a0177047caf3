import type { Hello, Role, ScreenName, TicketNumber } from '../shared/contract.ts'
import type { Office } from './office.ts'
import { type Pairing, pairedScreens } from './pairing.ts'
import type { Staff } from './staff.ts'
import type { Device } from './store/devices.ts'
import type { Person } from './store/people.ts'
import type { Tokens } from './tokens.ts'

/** Who is at the other end of a socket. Asked anew for every view and every command: what is revoked is gone at once. */
export type Viewer =
  | { readonly name: 'unpaired'; readonly screen: ScreenName; readonly code: string }
  | { readonly name: 'device'; readonly screen: ScreenName; readonly device: Device }
  | { readonly name: 'staff'; readonly screen: ScreenName; readonly person: Person }
  | {
      readonly name: 'stranger'
      readonly screen: ScreenName
      readonly pin: boolean
      readonly code: string | null
      readonly role: Role | null
    }
  | { readonly name: 'phone'; readonly number: TicketNumber }
  | { readonly name: 'gone' }
  | { readonly name: 'public' }

export interface Visitor {
  readonly hello: Hello
  /** Which device it would be; null without the cookie by which a browser is told from others. */
  readonly key: string | null
  readonly session: string | null
}

export interface Viewers {
  viewerOf(visitor: Visitor): Viewer
  /** The ticket of a phone's token. */
  numberOf(token: string): TicketNumber | null
}

/** Screens for staff, and whom they let in. */
export const rolesOf: Partial<Record<ScreenName, readonly Role[]>> = {
  console: ['clerk', 'back-line', 'supervisor'],
  desk: ['desk', 'clerk', 'back-line', 'supervisor', 'head'],
  office: ['supervisor', 'head', 'administrator'],
  dashboard: ['supervisor', 'head', 'administrator'],
}

/** @param guest in a demonstration: who everybody is without signing in or pairing */
export function openViewers(
  office: Office,
  staff: Staff,
  pairing: Pairing,
  tokens: Tokens,
  guest: Person | null,
): Viewers {
  let index = new Map<string, TicketNumber>()
  let indexedDay = ''

  function numberOf(token: string): TicketNumber | null {
    const { date, tickets } = office.day
    if (indexedDay !== date) index = new Map()
    indexedDay = date
    const known = index.get(token)
    if (known || index.size === tickets.size) return known ?? null
    const fresh = [...tickets.keys()].slice(index.size)
    for (const number of fresh) index.set(tokens.of(date, number), number)
    return index.get(token) ?? null
  }

  function viewerOf({ hello, key, session }: Visitor): Viewer {
    const { screen } = hello
    if (screen === 'open') return { name: 'public' }
    if (screen === 'mine') {
      const number = numberOf(hello.token ?? '')
      return number ? { name: 'phone', number } : { name: 'gone' }
    }
    const device = key === null ? null : pairing.find(key)
    const roles = rolesOf[screen]
    if (roles) return staffViewer(screen, roles, session, key)
    if (device?.screen === screen) return { name: 'device', screen, device }
    if (guest) return { name: 'device', screen, device: guestDevice(screen, hello.seat) }
    if (!pairedScreens.has(screen) || key === null) return { name: 'gone' }
    return { name: 'unpaired', screen, code: pairing.codeFor(key, screen) }
  }

  function staffViewer(screen: ScreenName, roles: readonly Role[], session: string | null, key: string | null): Viewer {
    const person = session ? staff.personOf(session) : guest
    const pin = key !== null && pairing.find(key)?.screen === 'desk'
    // A PIN is half of the proof: a desk that is no longer paired opens nothing to it.
    const mayEnter = person && (person === guest || (roles.includes(person.role) && (person.role !== 'desk' || pin)))
    if (mayEnter) return { name: 'staff', screen, person: person === guest ? guestAt(screen, person) : person }
    const code = screen === 'desk' && key !== null && !pin ? pairing.codeFor(key, screen) : null
    return { name: 'stranger', screen, pin, code, role: person?.role ?? null }
  }

  return { viewerOf, numberOf }
}

/** In a demonstration the office screen shows what the head sees; the others, what a supervisor does. */
export function guestAt(screen: ScreenName, guest: Person): Person {
  return screen === 'office' ? { ...guest, role: 'head' } : guest
}

/** In a demonstration the seat in the address says which counter a sign or a rating tablet stands at. */
function guestDevice(screen: ScreenName, seat: string | undefined): Device {
  const counter = Number.parseInt(seat ?? '1', 10)
  return { id: 0, screen, name: 'demo', counter: Number.isNaN(counter) ? 1 : counter, pairedAt: 0, pairedBy: 'demo' }
}
