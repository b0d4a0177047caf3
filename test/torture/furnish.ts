import { randomBytes } from 'node:crypto'
import { deviceKey } from '../../server/pairing.ts'
import { hashOf } from '../../server/staff.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import type { Role, ScreenName } from '../../shared/contract.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { Setup } from '../../shared/setup.ts'

/** Who may enter without a human: accounts, sessions and paired screens, written before the server starts. */
export interface Furnished {
  readonly clerks: readonly Key[]
  readonly desks: readonly Key[]
  readonly tablets: readonly Key[]
  readonly boards: readonly Key[]
}

export interface Key {
  readonly login: string
  readonly cookie: string
}

export interface Furniture {
  readonly setup?: Setup
  readonly clerks?: number
  readonly desks?: number
  readonly tablets?: number
  readonly boards?: number
}

/** Open round the clock, with more numbers than anybody takes, and a pass after one call: so that no test waits. */
export const sleepless = Setup.parse({
  ...longjing,
  series: [
    { id: 'general', prefix: '', from: 100_001, to: 199_999 },
    { id: 'priority', prefix: '', from: 200_001, to: 299_999 },
    { id: 'booked', prefix: '', from: 800_001, to: 899_999 },
  ],
  hours: {
    weekly: Array.from({ length: 7 }, () => [{ from: '00:00', to: '23:59' }]),
    exceptions: [],
    ticketsBefore: 0,
    closeBooksAt: '23:59',
  },
  calling: { calls: 1, gapSeconds: 0, returnAfter: 1, returnMinutes: 240, undoMinutes: 5 },
})

export function furnish(directory: string, furniture: Furniture): Furnished {
  const store = openStore(directory, { broken: fail })
  try {
    store.setups.add('2000-01-01', 0, 'test', '', furniture.setup ?? sleepless)
    return {
      clerks: list(furniture.clerks, (n) => member(store, `clerk-${n}`, 'clerk')),
      desks: list(furniture.desks, (n) => member(store, `desk-${n}`, 'supervisor')),
      tablets: list(furniture.tablets, (n) => device(store, 'ticket', n)),
      boards: list(furniture.boards, (n) => device(store, 'board', n)),
    }
  } finally {
    store.close()
  }
}

function list<T>(length: number | undefined, make: (n: number) => T): T[] {
  return Array.from({ length: length ?? 0 }, (_, index) => make(index + 1))
}

function member(store: Store, login: string, role: Role): Key {
  const token = randomBytes(32).toString('base64url')
  store.people.put({ login, name: login, role, deputy: '', password: '', mustChange: false }, 0)
  store.sessions.add(hashOf(token), login, Date.now())
  return { login, cookie: `session=${token}` }
}

function device(store: Store, screen: ScreenName, n: number): Key {
  const name = `${screen}-${n}`
  const browser = randomBytes(16).toString('base64url')
  store.devices.pair(deviceKey(browser, { screen }), { screen, name, counter: null, pairedAt: 0, pairedBy: 'test' })
  return { login: name, cookie: `browser=${browser}` }
}

function fail(error: Error): void {
  throw error
}
