import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compared } from './compare.ts'
import { rowsOf } from './rows.ts'
import { simulated } from './simulate.ts'

const file = path.join(import.meta.dirname, 'rows.json')
const rows = rowsOf(file)
const scratch = mkdtempSync(path.join(tmpdir(), 'oracles-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('PL1 every formula of queues gives the figures of books and papers', () => {
  expect(compared(rows)).toEqual({ passed: rows.map(({ id }) => id), failed: [], unknown: {} })
})

test.each(['mmc-02', 'priority_np_mmc-03', 'apq_mean_wait-01', 'apq_mean_wait-08'])(
  'PL2 the house’s own rule, fed with exponential visitors, gives the mean waits of the formulas: %s',
  (id) => {
    const [played] = simulated(
      rows.filter((row) => row.id === id),
      'a coarse look',
      150_000,
    )
    expect(played?.why).toBeNull()
  },
)

test('PL3 a row that fails is printed with its inputs, and a kind that nobody knows is named', async () => {
  const wrong = { id: 'wrong', kind: 'erlangC', inputs: { c: 6, a: 5 }, expected: 0.6, tolerance: 0.001 }
  const later = { id: 'later', kind: 'wilson', inputs: { k: 1, n: 2 }, expected: { low: 0 }, tolerance: 0 }
  const found = await run([wrong, later])
  expect(found.code).toBe(1)
  expect(found.out).toContain('FAILED wrong (erlangC): 0.5875')
  expect(found.out).toContain('{"c":6,"a":5}')
  expect(found.out).toContain('not known: wilson (1 row)')
  const told: unknown = JSON.parse((await run([wrong, later], '--json')).out)
  expect(told).toMatchObject({ passed: [], failed: [{ id: 'wrong', expected: 0.6 }], unknown: { wilson: 1 } })
  expect((await run([later])).code).toBe(0)
})

test('PL3 a figure that a row expects and a formula does not have fails, and so do inputs that mean nothing', () => {
  const kind = 'mmc'
  const outcome = compared([
    { id: 'a', kind, inputs: { lambda_: 1, mu: 2, c: 1 }, expected: { Q: 1 }, tolerance: 9 },
    { id: 'b', kind, inputs: { lambda_: 1, mu: 2, c: 0 }, expected: { C: 1 }, tolerance: 9 },
    { id: 'c', kind, inputs: { lambda_: 1, mu: 2 }, expected: { C: 1 }, tolerance: 9 },
    { id: 'd', kind, inputs: { lambda_: 1, mu: 2, c: 1 }, expected: 'much', tolerance: 9 },
    { id: 'e', kind: 'pinball', inputs: { y: [1], q: [1, 2], tau: 0.5 }, expected: 0, tolerance: 9 },
  ])
  expect(outcome.failed.map(({ id, why }) => `${id}: ${why}`)).toEqual([
    'a: there is no Q',
    'b: servers: 0 is no whole number from 1 to 100000',
    expect.stringContaining('c: inputs: c '),
    'd: what is expected is neither a number nor numbers by name',
    'e: inputs: y and q must be equally many',
  ])
})

test.each([
  ['no JSON', '{', 'cannot be read as JSON'],
  ['no list', '{"a": 1}', 'expected a list of rows'],
  ['no kind', '[{"id":"x","inputs":{},"expected":1,"tolerance":0}]', 'row 1 (x): kind'],
  ['no tolerance', '[{"id":"x","kind":"mmc","inputs":{},"expected":1,"tolerance":-1}]', 'row 1 (x): tolerance'],
])('PL4 a file of rows that is none is named with its fault, and nothing runs: %s', async (name, words, fault) => {
  const bad = path.join(scratch, `${name}.json`)
  writeFileSync(bad, words)
  const { code, err } = await runFile(bad)
  expect(code).toBe(2)
  expect(err).toContain(bad)
  expect(err).toContain(fault)
})

test('PL4 a file that is not there is named', async () => {
  const { code, err } = await runFile(path.join(scratch, 'nowhere.json'))
  expect(code).toBe(2)
  expect(err).toContain('nowhere.json: there is no such file.')
})

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

function run(given: readonly unknown[], ...options: string[]): Promise<Ended> {
  const made = path.join(scratch, 'given.json')
  writeFileSync(made, JSON.stringify(given))
  return runFile(made, ...options)
}

function runFile(...args: string[]): Promise<Ended> {
  return new Promise((done) => {
    const script = path.join(import.meta.dirname, 'oracles.ts')
    execFile(process.execPath, ['--import', 'tsx', script, ...args], (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}
