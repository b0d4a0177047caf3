import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ScreenName } from '../../shared/contract.ts'
import { ticket } from '../support/orders.ts'
import { type House, openHouse, type Person, paired } from '../support/server.ts'

let house: House
let admin: Person

beforeEach(async () => {
  house = await openHouse()
  admin = await house.connect('office', await house.signIn('keeper', 'administrator'))
})
afterEach(() => house.close())

const refused = (code: string) => ({ ok: false, refusal: { code } })

async function deviceCalled(screen: ScreenName): Promise<number> {
  const { devices } = await admin.sees('office', (view) => view.devices.some((one) => one.screen === screen))
  return devices.find((one) => one.screen === screen)?.id ?? 0
}

describe('A2 an unpaired screen gets nothing but its code', () => {
  test.each(['ticket', 'rate', 'board', 'sign'] as const)(
    'A2 an unpaired screen gets nothing but its code: %s',
    async (screen) => {
      const fresh = await house.connect(screen, { cookie: `browser=fresh-${screen}` })
      const { code } = await fresh.sees('pairing')
      const tablet = await house.connect('ticket', await paired(house, 'ticket'))
      for (let visitor = 0; visitor < 3; visitor++) await tablet.act(ticket)
      house.server.office.announce()
      await fresh.sees('pairing', () => fresh.frames.length > 1)
      expect(fresh.frames.map(({ view }) => view)).toEqual(
        fresh.frames.map(() => ({ screen: 'pairing', wanted: screen, code })),
      )
      expect(code).toMatch(/^\d{6}$/)
      expect(await fresh.act(ticket)).toEqual(refused('not-allowed'))
    },
  )

  test('A2 an unpaired screen gets nothing but its code: and without its cookie not even that', async () => {
    const nobody = await house.connect('board')
    expect(await nobody.sees('gone')).toEqual({ screen: 'gone' })
  })

  test('A2 an unpaired screen gets nothing but its code: which pairs this screen alone, and once', async () => {
    const one = await house.connect('board', { cookie: 'browser=one' })
    const other = await house.connect('board', { cookie: 'browser=other' })
    const { code } = await one.sees('pairing')
    expect(await admin.act({ type: 'pair-device', code, name: 'hall' })).toEqual({ ok: true })
    await one.sees('board')
    await other.sees('pairing', () => other.frames.length > 1)
    expect(await admin.act({ type: 'pair-device', code, name: 'again' })).toEqual(refused('unknown-code'))
  })
})

describe('A17 the office sees which paired screens are there, also a desk at which somebody works', () => {
  test('A17 the office sees which paired screens are there: a desk before and after a volunteer signs in', async () => {
    const cookie = 'browser=volunteers'
    const empty = await house.connect('desk', { cookie })
    const { code } = await empty.sees('sign-in')
    expect(await admin.act({ type: 'pair-device', code: code ?? '', name: 'entrance' })).toEqual({ ok: true })
    await admin.sees('office', ({ devices }) => devices.some(({ screen, online }) => screen === 'desk' && online))
    empty.leave()
    await admin.sees('office', ({ devices }) => devices.some(({ screen, online }) => screen === 'desk' && !online))
    const { cookie: session } = await house.signIn('mei', 'desk')
    await house.connect('desk', { cookie: `${cookie}; ${session}` })
    await admin.sees('office', ({ devices }) => devices.some(({ screen, online }) => screen === 'desk' && online))
  })
})

describe('A3 what is revoked is cut off at once, also on sockets that are open', () => {
  test('A3 what is revoked is cut off at once, also on sockets that are open: a paired tablet', async () => {
    const as = await paired(house, 'ticket')
    const tablet = await house.connect('ticket', as)
    await tablet.sees('ticket')
    expect(await admin.act({ type: 'revoke-device', device: await deviceCalled('ticket') })).toEqual({ ok: true })
    expect(await tablet.act(ticket)).toEqual(refused('not-allowed'))
    await tablet.sees('pairing')
    const response = await fetch(`${house.server.address}/qr.json?number=1001`, {
      headers: { Cookie: as.cookie ?? '' },
    })
    expect(response.status).toBe(403)
  })

  test('A3 what is revoked is cut off at once, also on sockets that are open: every session of somebody', async () => {
    const as = await house.signIn('lin', 'clerk')
    const screens = [await house.connect('console', as), await house.connect('desk', as)]
    await screens[0]?.sees('console')
    expect(await admin.act({ type: 'end-sessions', login: 'lin' })).toEqual({ ok: true })
    for (const screen of screens) {
      expect(await screen.act({ type: 'open-counter', counter: 2 })).toEqual(refused('not-allowed'))
      await screen.sees('sign-in')
    }
  })

  test('A3 what is revoked is cut off at once, also on sockets that are open: who is removed, or has signed out', async () => {
    const removed = await house.connect('console', await house.signIn('lin', 'clerk'))
    expect(await admin.act({ type: 'remove-staff', login: 'lin' })).toEqual({ ok: true })
    await removed.sees('sign-in')
    const as = await house.signIn('wang', 'clerk')
    const left = await house.connect('console', as)
    await left.sees('console')
    await fetch(`${house.server.address}/sign-out`, { method: 'POST', headers: { Cookie: as.cookie ?? '' } })
    await left.sees('sign-in')
    expect(await left.act({ type: 'open-counter', counter: 2 })).toEqual(refused('not-allowed'))
  })

  test('A3 what is revoked is cut off at once, also on sockets that are open: a role that was taken away', async () => {
    const lin = await house.connect('console', await house.signIn('lin', 'clerk'))
    await lin.sees('console')
    const change = { type: 'change-staff', login: 'lin', name: 'lin', role: 'head', deputy: '' } as const
    expect(await admin.act(change)).toEqual({ ok: true })
    expect(await lin.sees('sign-in')).toMatchObject({ role: 'head' })
    expect(await lin.act({ type: 'open-counter', counter: 2 })).toEqual(refused('not-allowed'))
  })
})
