import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openForReading } from '../../server/store/database.ts'
import { ticket } from '../support/orders.ts'
import { furnish } from '../torture/furnish.ts'
import { historyOf } from '../torture/history.ts'
import { buildServer, startLife } from '../torture/life.ts'
import { openScreen } from '../torture/screen.ts'

/** What the boot script understands as: the disk refused, start me again. */
const diskRefused = 75
const kilobytes = 800

beforeAll(buildServer)

test('D6 a disk that refuses acknowledges nothing: when it is full the server stops, and goes on where there is room again', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'full-'))
  const { tablets } = furnish(directory, { tablets: 10 })
  const life = await startLife({ directory, fileLimit: kilobytes })
  const screens = tablets.map(({ cookie }) => openScreen(life.url, 'ticket', cookie))
  await Promise.all(screens.map((screen) => screen.first))
  const heard = new Map<string, string>()
  const press = async (screen: (typeof screens)[number], name: string) => {
    for (let count = 0; ; count++) {
      const id = `${name}-${String(count).padStart(12, '0')}`
      const answer = await screen.act(id, ticket)
      if (answer?.ok && answer.slip) heard.set(id, answer.slip.number)
      const isTooFast = answer?.ok === false && answer.refusal.code === 'too-many'
      if (isTooFast) await new Promise((done) => setTimeout(done, 100))
      else if (!answer?.ok) return answer?.refusal.code ?? 'the line was cut'
    }
  }
  const ends = await Promise.all(screens.map((screen, index) => press(screen, `tablet-${index}`)))
  expect(await life.ended).toBe(diskRefused)
  expect([...new Set(ends)].filter((end) => end !== 'storage-failed' && end !== 'the line was cut')).toEqual([])
  expect(heard.size).toBeGreaterThan(20)

  const database = openForReading(directory)
  const history = historyOf(database)
  database.close()
  expect([...heard.keys()].filter((id) => history?.of(id).length === 0)).toEqual([])
  expect(history?.faults).toEqual([])

  const next = await startLife({ directory })
  const again = openScreen(next.url, 'ticket', tablets[0]?.cookie ?? '')
  await again.first
  const answer = await again.act('after-the-disk-has-room', ticket)
  expect(answer).toMatchObject({ ok: true, slip: { number: String(100_001 + (history?.day.tickets.size ?? 0)) } })
  again.leave()
  await next.kill()
  rmSync(directory, { recursive: true, force: true })
})
