import { connect as connectTcp } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../shared/contract.ts'
import { commandTypes, examples } from '../support/commands.ts'
import { ticket } from '../support/orders.ts'
import { type House, nextId, openHouse, type Person, paired } from '../support/server.ts'

let house: House
let tablet: Person
let visitor: Person
let board: Person
let told: string[]

beforeEach(async () => {
  told = []
  house = await openHouse({ broken: (error) => told.push(error.message) })
  tablet = await house.connect('ticket', await paired(house, 'ticket'))
  visitor = await house.connect('ticket', await paired(house, 'ticket'))
  board = await house.connect('board', await paired(house, 'board'))
})
afterEach(() => house.close())

const refused = (code: string) => ({ ok: false, refusal: { code } })

/** Nobody else is harmed: the next visitor gets a number, and the wall shows it. */
async function isWell(): Promise<void> {
  const before = house.server.office.day.tickets.size
  expect(await visitor.act(ticket)).toMatchObject({ ok: true })
  await board.sees('board', (view) => view.lanes.some((lane) => lane.waiting === before + 1))
  expect(told).toEqual([])
}

/** Any arguments at all, as a program that is not ours may send them. */
function send(person: Person, event: string, ...args: readonly unknown[]): Promise<Answer> {
  return new Promise((done) => {
    ;(person.socket as unknown as { emit(event: string, ...args: unknown[]): void }).emit(event, ...args, done)
  })
}

describe('A10 a malformed, oversized or unknown message is refused, logged once, and harms nobody else', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'not-understood'],
    ['a text', 'take-ticket', 'not-understood'],
    ['a number', 7, 'not-understood'],
    ['a list', [ticket], 'not-understood'],
    ['an unknown command', { type: 'open-safe' }, 'not-understood'],
    ['a field too many', { ...ticket, isAdmin: true }, 'not-understood'],
    ['a field of another kind', { ...ticket, quiet: 'yes' }, 'not-understood'],
    ['a prototype', JSON.parse('{"__proto__":{"type":"take-ticket"}}'), 'not-understood'],
    ['bytes', Buffer.alloc(100), 'not-understood'],
    ['too many matters', { ...ticket, matters: Array(6).fill('transcript-zh') }, 'not-understood'],
    ['too much', { ...ticket, comment: 'x'.repeat(20_000) }, 'too-large'],
  ])('A10 a malformed message is refused: %s', async (_name, message, code) => {
    expect(await tablet.say(nextId(), message)).toMatchObject({ ok: false, refusal: { code } })
    await isWell()
  })

  test('A10 a malformed message is refused: one so deep that no screen could write it down', async () => {
    const { engine } = tablet.socket.io
    const heard = new Promise<string>((done) =>
      engine.on('data', (said) => String(said).startsWith('30') && done(String(said))),
    )
    engine.write(`20["act","${nextId()}",${'['.repeat(40_000)}${']'.repeat(40_000)}]`)
    expect(await heard).toContain('too-large')
    await isWell()
  })

  test('A10 a malformed message is refused: ids that no screen makes', async () => {
    for (const id of [
      null,
      7,
      '',
      'short',
      'x'.repeat(65),
      'with a space in the id',
      { id: 1 },
      '../../../etc/passwd!',
    ])
      expect(await tablet.say(id, ticket)).toEqual(refused('not-understood'))
    await isWell()
  })

  test('A10 an unknown message is refused: other events, and too few or too many arguments', async () => {
    const said = [
      await send(tablet, 'act'),
      await send(tablet, 'act', nextId()),
      await send(tablet, 'act', nextId(), ticket, 'more'),
      await send(tablet, 'view', {}),
      await send(tablet, 'join', 'staff'),
    ]
    expect(said).toEqual(said.map(() => refused('not-understood')))
    tablet.socket.emit('act', nextId(), ticket, undefined as unknown as () => void)
    await isWell()
  })

  test('A10 an oversized message is refused: one that fills the line cuts the line, and only that', async () => {
    tablet.socket.emit('act', nextId(), { ...ticket, comment: 'x'.repeat(300_000) }, () => {})
    await expect.poll(() => tablet.socket.connected).toBe(false)
    await isWell()
  })

  test('A10 a screen that presses too fast is asked to wait, and others are not', async () => {
    await house.close()
    house = await openHouse({ actsPerSecond: 10 })
    tablet = await house.connect('ticket', await paired(house, 'ticket'))
    const other = await house.connect('ticket', await paired(house, 'ticket'))
    const answers = await Promise.all(Array.from({ length: 30 }, () => tablet.act(ticket)))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(10)
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'too-many')).toHaveLength(20)
    expect(await other.act(ticket)).toMatchObject({ ok: true })
  })

  test('A10 a screen that is none is not let in', async () => {
    for (const auth of [
      {},
      { screen: 'safe' },
      { screen: 'board', seat: 'x'.repeat(21) },
      { screen: 'board', admin: 1 },
    ])
      await expect(house.connect('board', auth as never).then(() => 'in', String)).resolves.toMatch(/in|unknown-screen/)
    await isWell()
  })
})

const anything = fc.anything({ withBigInt: false, withDate: false, withSparseArray: false, maxDepth: 4 })
/** A good command with one part of it replaced: gets further than noise. */
const nearly = fc.tuple(fc.constantFrom(...commandTypes), fc.string(), anything).map(([type, key, value]) => {
  const command: Record<string, unknown> = { ...examples[type] }
  const keys = Object.keys(command)
  command[keys[key.length % keys.length] ?? key] = value
  return command
})

test('A10 a malformed message is refused: three thousand of chance, from a tablet, a clerk and an administrator', async () => {
  const clerk = await house.connect('console', await house.signIn('lin', 'clerk'))
  const admin = await house.connect('office', await house.signIn('other', 'head'))
  const people = [tablet, clerk, admin]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anything, nearly), { minLength: 10, maxLength: 10 }), async (messages) => {
      const answers = await Promise.all(
        messages.map((message, index) => people[index % 3]?.say(nextId(), message as unknown) ?? null),
      )
      return answers.every((answer) => answer !== null && typeof answer.ok === 'boolean')
    }),
    { numRuns: 300, seed: 20_261_118 },
  )
  expect(told).toEqual([])
  expect((await fetch(`${house.server.address}/health`)).status).toBe(200)
})

/** Bytes on the open line, after a good handshake or instead of one. */
async function throwBytes(bytes: Uint8Array, greeting: string): Promise<void> {
  const { hostname, port } = new URL(house.server.address)
  const line = connectTcp(Number(port), hostname)
  line.on('error', () => {})
  line.write(greeting)
  line.write(bytes)
  await pause(2)
  line.destroy()
}

const greetings = [
  '',
  'GET / HTTP/1.1\r\nHost: x\r\n',
  'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n',
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
]

test('A10 a malformed message is refused: bytes of chance on the line, and frames that are none', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...greetings), throwBytes), {
    numRuns: 1000,
    seed: 20_261_118,
  })
  await isWell()
})

test('VE5 who mistypes an address sees the way to every screen, a program that there is none', async () => {
  const ask = (Accept: string) => fetch(`${house.server.address}/kiosk/tikcet/`, { headers: { Accept } })
  const page = await ask('text/html,application/xhtml+xml,*/*;q=0.8')
  expect(page.status).toBe(404)
  expect(await page.text()).toBe(await (await fetch(`${house.server.address}/kiosk/`)).text())
  expect(await (await ask('*/*')).json()).toEqual({ refusal: { code: 'unknown-screen' } })
})

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']
const routes = [
  '/',
  '/sign-in',
  '/sign-out',
  '/password',
  '/setup',
  '/setup.json',
  '/qr.json',
  '/health',
  '/kiosk/',
  '/catalogue.json',
  '/figures.json',
  '/tables.csv',
  '/open/queue.json',
]

test('A10 a malformed message is refused: requests of chance find no door and break nothing', async () => {
  const words = fc.string({ maxLength: 40 }).map(encodeURIComponent)
  const { cookie = '' } = await house.signIn('lin', 'clerk')
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...methods),
      fc.constantFrom(...routes),
      fc.oneof(
        words,
        words.map((word) => `?on=${word}&number=${word}&from=${word}`),
      ),
      fc.json({ maxDepth: 3 }),
      async (method, route, tail, body) => {
        const response = await fetch(`${house.server.address}${route}${tail}`, {
          method,
          redirect: 'manual',
          headers: { 'Content-Type': 'application/json', Cookie: cookie },
          ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
        })
        await response.arrayBuffer()
        return response.status < 500
      },
    ),
    { numRuns: 1000, seed: 20_261_118 },
  )
  await isWell()
})
