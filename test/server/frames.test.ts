import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { ticket } from '../support/orders.ts'
import { openHouse, paired } from '../support/server.ts'
import { furnish } from '../torture/furnish.ts'
import { buildServer, startLife } from '../torture/life.ts'
import { openScreen } from '../torture/screen.ts'

beforeAll(buildServer)

/** What goes over the line below our two messages, as engine.io and socket.io would never write it. */
const awkward = [
  '2',
  '2[]',
  '2["act"]',
  '2["act",1,2,3,4,5]',
  '2{"act":1}',
  '20["__proto__","x"]',
  '20["constructor",{}]',
  '20["act",{"_placeholder":true,"num":0}]',
  '51-["act","x",{"_placeholder":true,"num":0}]',
  '51-["act","x",{"_placeholder":true,"num":-1}]',
  '599999999999-["act"]',
  '6',
  '3',
  '30["nobody asked"]',
  '4{"message":"x"}',
  '0',
  '0/staff,',
  '0/staff,{"screen":"office"}',
  '1',
  '1/,',
  '99999',
  '',
]

test('A10 a malformed message is refused: frames that no screen writes', async () => {
  const told: string[] = []
  const house = await openHouse({ forecasts: 'in-passing', broken: (error) => told.push(error.message) })
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const frames = fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ maxLength: 100 }),
    fc
      .tuple(fc.constantFrom('2', '20', '51-', '61-', '4', '0'), fc.json({ maxDepth: 5 }))
      .map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(frames, { minLength: 1, maxLength: 5 }), async (thrown) => {
      const person = await house.connect('open')
      for (const frame of thrown) person.socket.io.engine.write(frame)
      expect(await tablet.act(ticket)).toMatchObject({ ok: true })
      person.leave()
    }),
    { numRuns: 600, seed: 20_261_118 },
  )
  expect(told).toEqual([])
  await house.close()
})

test('A10 a malformed, oversized or unknown message is refused, logged once', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'log-'))
  const { tablets } = furnish(directory, { tablets: 2 })
  const life = await startLife({ directory, environment: { LOG_LEVEL: 'warn' } })
  const screens = tablets.map(({ cookie }) => openScreen(life.url, 'ticket', cookie))
  await Promise.all(screens.map((screen) => screen.first))
  const wrong = { ...ticket, secret: 'a name that must not be logged' }
  for (const screen of screens) for (let time = 0; time < 4; time++) await screen.act('too-short', wrong)
  await screens[0]?.act('the-last-one-of-them', { type: 'close-day' })
  const faults = () =>
    life
      .said()
      .split('\n')
      .flatMap((line) => (line.includes('a message was refused') ? JSON.parse(line).fault : []))
  await expect.poll(faults).toEqual(['not-understood', 'not-understood', 'not-allowed'])
  expect(life.said()).not.toContain('a name that must not be logged')
  for (const screen of screens) screen.leave()
  await life.kill()
  rmSync(directory, { recursive: true, force: true })
})
