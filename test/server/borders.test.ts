import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type House, openHouse } from '../support/server.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

interface Heard {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** As a browser would, with headers that fetch does not let anybody choose. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}, body = ''): Promise<Heard> {
  return new Promise((done, failed) => {
    const asking = request(`${house.server.address}${path}`, { method, headers }, (response) => {
      response.resume()
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers }))
    })
    asking.on('error', failed)
    asking.end(body)
  })
}

const handshake = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
}

/** 101 if the socket opens, else what was answered. */
function openSocket(headers: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const url = `${house.server.address}/socket.io/?EIO=4&transport=websocket`
    const asking = request(url, { headers: { ...handshake, ...headers } }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    asking.on('upgrade', (_response, socket) => {
      socket.destroy()
      done(101)
    })
    asking.on('error', failed)
    asking.end()
  })
}

const strangers = [
  'https://elsewhere.example',
  'http://office.test.elsewhere.example',
  'null',
  'http://office.test:81',
  '//',
]

describe('A7 a page of another site may neither open a socket nor send anything', () => {
  test.each(strangers)('A7 a page of another site may not open a socket: %s', async (Origin) => {
    expect(await openSocket({ Origin })).toBe(400)
  })

  test.each(strangers)('A7 a page of another site may not send anything: %s', async (Origin) => {
    for (const path of ['/sign-in', '/sign-out', '/password', '/setup?from=2026-12-01', '/nowhere'])
      expect((await ask(path, 'POST', { Origin, 'Content-Type': 'application/json' }, '{}')).status).toBe(403)
  })

  test('A7 a page of another site may neither open a socket nor send anything: one of this office may', async () => {
    const { host } = new URL(house.server.address)
    for (const Origin of [`http://${host}`, 'http://office.test']) {
      expect(await openSocket({ Origin })).toBe(101)
      const headers = { Origin, 'Content-Type': 'application/json' }
      expect((await ask('/sign-in', 'POST', headers, '{}')).status).toBe(400)
    }
  })

  test('A7 a page of another site may neither open a socket: and no socket opens by polling', async () => {
    expect((await ask('/socket.io/?EIO=4&transport=polling')).status).toBe(400)
  })
})

describe('A8 cookies are out of the reach of scripts and of other sites', () => {
  test('A8 cookies are out of the reach of scripts and of other sites', async () => {
    await house.signIn('lin', 'clerk')
    const page = await fetch(`${house.server.address}/kiosk/console/`)
    const [browser = ''] = page.headers.getSetCookie()
    expect(browser).toMatch(/^browser=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/)
    const again = await fetch(`${house.server.address}/kiosk/console/`, {
      headers: { Cookie: browser.split(';')[0] ?? '' },
    })
    expect(again.headers.getSetCookie()).toEqual([])
    const out = await fetch(`${house.server.address}/sign-out`, { method: 'POST' })
    expect(out.headers.getSetCookie()).toEqual(['session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0'])
  })

  test('A8 cookies are out of the reach of scripts and of other sites: behind a certificate they travel encrypted only', async () => {
    await house.close()
    house = await openHouse({ publicUrl: 'https://office.test' })
    const page = await fetch(`${house.server.address}/kiosk/console/`)
    expect(page.headers.getSetCookie()[0]).toMatch(/; Secure$/)
    expect(page.headers.get('strict-transport-security')).toContain('max-age=31536000')
  })
})

test('A9 every answer forbids a page what it does not need', async () => {
  const { cookie = '' } = await house.signIn('keeper', 'administrator')
  const heard = await Promise.all([
    ask('/'),
    ask('/health'),
    ask('/catalogue.json'),
    ask('/open/queue.json'),
    ask('/qr.json?number=1001'),
    ask('/kiosk/ticket/'),
    ask('/nowhere'),
    ask('/%E0%A4%A'),
    ask('/../../package.json'),
    ask('/setup.json', 'GET', { Cookie: cookie }),
    ask('/setup', 'POST', { Cookie: cookie, 'Content-Type': 'application/json' }, '{'),
    ask('/sign-in', 'POST', { 'Content-Type': 'application/json' }, '{}'),
    ask('/sign-in', 'POST', { Origin: 'https://elsewhere.example' }),
    ask('/sign-out', 'POST'),
  ])
  for (const { status, headers } of heard) {
    const policy = String(headers['content-security-policy'])
    expect([status, policy.split(';')]).toEqual([
      status,
      expect.arrayContaining(["default-src 'none'", "script-src 'self'"]),
    ])
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(status).toBeLessThan(500)
  }
})
