import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startServer } from '../../server/server.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'

/** An office in a process of its own, so that a test can kill it. The parent turns the clock by messages. */

interface Turned {
  readonly now: number
}

const screens = path.resolve(import.meta.dirname, '../../.build/screens')
const { build } = JSON.parse(readFileSync(path.join(screens, 'build.json'), 'utf8'))
const [directory = '', port = '0', start = '0'] = process.argv.slice(2)
let now = Number(start)

const server = await startServer({
  directory,
  host: '127.0.0.1',
  port: Number(port),
  setup: { ...nantun, rating: { ...nantun.rating, inviteShare: 1 } },
  screens,
  version: 'test',
  build,
  logLevel: 'error',
  clock: () => now,
  passwordCost: 10,
  ticking: false,
})

process.on('message', (message: Turned) => {
  now = message.now
  void server.office.tick().then(() => process.send?.({ turned: now }))
})
process.send?.({ address: server.address, firstPassword: server.firstPassword })
