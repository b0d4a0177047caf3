import { randomInt } from 'node:crypto'
import type { Answer, Hello, ScreenName } from '../shared/contract.ts'
import type { Instant } from '../shared/time.ts'
import { hashOf } from './staff.ts'
import type { Device } from './store/devices.ts'
import type { Person } from './store/people.ts'
import type { Store } from './store/store.ts'

/** Screens that must be paired once before they get anything but their code. */
export const pairedScreens: ReadonlySet<ScreenName> = new Set<ScreenName>(['ticket', 'rate', 'board', 'sign'])
const atCounter: ReadonlySet<ScreenName> = new Set<ScreenName>(['rate', 'sign'])

/** Browsers whose answer is kept: more than any office has screens. */
const remembered = 1000

export interface Pairing {
  /** The device of a browser and screen, if it is paired. */
  find(key: string): Device | null
  /** The code that an unpaired screen shows, the same until it is paired. */
  codeFor(key: string, screen: ScreenName): string
  forget(key: string): void
  pending(): { screen: ScreenName; since: Instant }[]
  pair(by: Person, code: string, name: string, counter: number | undefined): Promise<Answer>
  revoke(by: Person, id: number): Promise<Answer>
}

export function openPairing(store: Store, clock: () => Instant): Pairing {
  const waiting = new Map<string, { code: string; screen: ScreenName; since: Instant }>()
  /** Every view and every tap asks who is there; only what is paired or revoked changes the answer. */
  const devices = new Map<string, Device | null>()

  function freshCode(): string {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    return [...waiting.values()].some((one) => one.code === code) ? freshCode() : code
  }

  return {
    find(key) {
      const known = devices.get(key)
      if (known !== undefined) return known
      if (devices.size >= remembered) devices.clear()
      const device = store.devices.find(key)
      devices.set(key, device)
      return device
    },
    codeFor(key, screen) {
      const known = waiting.get(key)
      if (known) return known.code
      const code = freshCode()
      waiting.set(key, { code, screen, since: clock() })
      return code
    },
    forget: (key) => waiting.delete(key),
    pending: () => [...waiting.values()].map(({ screen, since }) => ({ screen, since })),
    async pair(by, code, name, counter) {
      const found = [...waiting].find(([, one]) => one.code === code)
      if (!found) return { ok: false, refusal: { code: 'unknown-code' } }
      const [key, { screen }] = found
      if (atCounter.has(screen) && counter === undefined) return { ok: false, refusal: { code: 'needs-counter' } }
      const device = { screen, name, counter: counter ?? null, pairedAt: clock(), pairedBy: by.login }
      await store.journal.write(() => {
        store.devices.pair(key, device)
        devices.clear()
        store.trail.note({ at: clock(), by: by.login, what: 'device-paired', words: `${screen} ${name}` })
      })
      waiting.delete(key)
      return { ok: true }
    },
    async revoke(by, id) {
      const device = store.devices.get(id)
      if (!device) return { ok: false, refusal: { code: 'unknown-device' } }
      await store.journal.write(() => {
        store.devices.revoke(id)
        devices.clear()
        store.trail.note({
          at: clock(),
          by: by.login,
          what: 'device-revoked',
          words: `${device.screen} ${device.name}`,
        })
      })
      return { ok: true }
    },
  }
}

/** Only this browser can say the cookie, and each of its screens is a device of its own. */
export function deviceKey(cookie: string, hello: Hello): string {
  return hashOf(`${cookie} ${hello.screen} ${hello.seat ?? ''}`)
}
