import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownAddress } from '../../server/own-address.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { openHouse } from '../support/server.ts'
import { buildServer, program, startLife } from '../torture/life.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'settings-'))
const wrongSetting = 78
const diskRefused = 75

beforeAll(buildServer)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(environment: Record<string, string>) {
  const env = { PORT: '0', DATA_DIR: path.join(folder, 'data'), ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { env, encoding: 'utf8', timeout: 60_000 })
  return { status, said: stderr.trim(), opened: stdout.includes('輪到您') }
}

const file = (name: string, words: string) => {
  writeFileSync(path.join(folder, name), words)
  return path.join(folder, name)
}

const faulty = JSON.stringify({
  ...longjing,
  counters: [{ ...longjing.counters[0], number: 0, serves: [['nowhere']] }],
  series: [],
})

describe('A13 a wrong setting is named with what was expected, and nothing starts', () => {
  test.each<[Record<string, string>, string]>([
    [{ PORT: 'many' }, 'PORT="many": expected a port number'],
    [{ PORT: '8080.5' }, 'PORT="8080.5": expected a whole number'],
    [{ PORT: '70000' }, 'PORT="70000": expected 0 to 65535'],
    [{ PORT: '-1' }, 'PORT="-1": expected 0 to 65535'],
    [{ HOST: '203.0.113.7' }, 'HOST="203.0.113.7": expected an address of this machine'],
    [{ PUBLIC_URL: 'the office' }, 'PUBLIC_URL="the office": expected a web address'],
    [{ PUBLIC_URL: 'ftp://office.test' }, 'PUBLIC_URL="ftp://office.test": expected a web address'],
    [{ PORT: ' ' }, 'PORT=" ": expected a port number'],
    [{ PORT: '0x50' }, 'PORT="0x50": expected a port number'],
    [{ PUBLIC_URL: 'http://office.test/queue' }, 'expected a web address without a path'],
    [{ PUBLIC_URL: 'http://office.test/?a=1' }, 'expected a web address without a path'],
    [{ DATA_DIR: '/proc/office' }, 'DATA_DIR="/proc/office": expected a folder that can be written'],
    [{ DATA_DIR: '/sys' }, 'DATA_DIR="/sys": expected a folder that can be written'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL="loud": expected debug, info, warn, error or silent'],
    [{ DATA_DIR: path.join(file('a-file', ''), 'data') }, 'expected a folder that can be written'],
    [{ OFFICE: 'atlantis' }, 'OFFICE="atlantis": expected one of longjing-6, nantun-19, or the path of a setup file'],
    [
      { OFFICE: file('broken.json', '{"office":') },
      'expected one of longjing-6, nantun-19, or the path of a setup file',
    ],
    [{ OFFICE: file('faulty.json', faulty) }, 'the setup has'],
  ])('A13 a wrong setting is named with what was expected: %o', (environment, words) => {
    const { status, said, opened } = start(environment)
    expect({ status, opened }).toEqual({ status: wrongSetting, opened: false })
    expect(said).toContain(words)
    expect(said).not.toContain('    at ')
  })

  test('A13 a wrong setting is named with what was expected: all of them at once', () => {
    const { said } = start({ PORT: 'many', PUBLIC_URL: 'x', LOG_LEVEL: 'loud' })
    expect(said.split('\n').map((line) => line.split('=')[0])).toEqual(['PORT', 'PUBLIC_URL', 'LOG_LEVEL'])
  })

  test('A13 a wrong setting is named with what was expected: every fault of a setup file with its path', () => {
    const { said } = start({ OFFICE: file('faulty.json', faulty) })
    for (const path of ['counters.0.number', 'series']) expect(said).toContain(`  ${path}: `)
  })

  test('A13 a wrong setting is named with what was expected: a port that another program has', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const address = other.address()
    const port = String(typeof address === 'object' && address ? address.port : 0)
    const { status, said } = start({ PORT: port })
    other.close()
    expect([status, said]).toEqual([wrongSetting, `PORT="${port}": expected a port that is free (EADDRINUSE)`])
  })

  test('D11 two servers never share a database: the second one says so and does not start', async () => {
    const directory = path.join(folder, 'shared')
    const first = await startLife({ directory })
    const { status, said } = start({ DATA_DIR: directory })
    expect([status, said]).toEqual([
      wrongSetting,
      `DATA_DIR="${directory}": expected a folder that no other running office uses`,
    ])
    await first.kill()
    const next = await startLife({ directory })
    await next.kill()
  })

  test('D13 a file that cannot be believed is not opened, and in words', () => {
    const directory = path.join(folder, 'damaged')
    mkdirSync(directory)
    writeFileSync(path.join(directory, 'office.sqlite'), 'x'.repeat(8192))
    const { status, said } = start({ DATA_DIR: directory })
    expect(status).toBe(1)
    expect(said).toBe(
      `${directory}/office.sqlite is damaged (SQLITE_NOTADB). The README says, under "Back to a copy", how the last copy takes its place.`,
    )
  })

  test('D6 a disk that refuses acknowledges nothing: an office that starts on a full one says so and is started again', () => {
    const env = { PORT: '0', DATA_DIR: path.join(folder, 'full') }
    const limited = ['-c', 'ulimit -f 0; exec "$@"', 'bash', process.execPath, program]
    const { status, stderr } = spawnSync('bash', limited, { env, encoding: 'utf8', timeout: 60_000 })
    expect(status).toBe(diskRefused)
    expect(stderr).toContain('The disk refuses, so the office cannot open yet: SqliteError: ')
  })

  test('A13 a wrong setting is named with what was expected: a database keeps its office for life', () => {
    const own = { DATA_DIR: path.join(folder, 'own'), HOST: '203.0.113.7' }
    start({ ...own, OFFICE: 'longjing-6' })
    const { status, said } = start({ ...own, OFFICE: 'nantun-19' })
    expect(status).toBe(wrongSetting)
    expect(said).toContain(`OFFICE="nantun-19": the database in ${own.DATA_DIR} belongs to "longjing-6"`)
  })

  test('A13 a wrong setting is named with what was expected: an office set up under another id is still the same', async () => {
    const house = await openHouse({ directory: path.join(folder, 'renamed'), setup: longjing })
    const renamed = { ...longjing, office: { ...longjing.office, id: 'wuqi-7' } }
    house.server.store.setups.add('2026-11-18', house.now, 'admin', '', renamed)
    await house.close()
    const again = await openHouse({ directory: house.directory, setup: longjing, insists: true })
    await again.close()
  })
})

const inside = { address: '127.0.0.1', family: 'IPv4', internal: true, netmask: '', mac: '', cidr: null } as const
const outside = { ...inside, address: '192.168.1.10', internal: false } as const

test.each([
  ['127.0.0.1', 'http://127.0.0.1:8080'],
  ['0.0.0.0', 'http://192.168.1.10:8080'],
  ['::', 'http://192.168.1.10:8080'],
  ['::1', 'http://[::1]:8080'],
])('A18 an office that listens everywhere says an address that other machines can open: %s', (host, address) => {
  expect(ownAddress(host, 8080, { lo: [inside], eth0: [outside] })).toBe(address)
})

test('A18 an office that listens everywhere says an address that other machines can open: alone in the world', () => {
  expect(ownAddress('0.0.0.0', 8080, { lo: [inside] })).toBe('http://localhost:8080')
})
