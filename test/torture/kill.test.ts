import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { killCycles, together } from './kill.ts'
import { buildServer } from './life.ts'

const long = 300_000

beforeAll(buildServer)

test(
  'D3 killed at any moment under load, the office keeps what it acknowledged, gives no number twice, and reopens where it stopped',
  async () => {
    const houses = await Promise.all(['left', 'right'].map((seed) => killCycles({ cycles: 50, seed })))
    const { faults, ...report } = together(houses)
    console.info('kill -9', report)
    expect(faults).toEqual([])
    expect(report.acknowledged).toBeGreaterThan(1000)
    expect(report.retries).toBeGreaterThan(100)
  },
  long,
)

test(
  'D3 killed at any moment under load, the office keeps what it acknowledged: a server that answers before its disk does is caught',
  async () => {
    const preload = path.join(import.meta.dirname, 'late-commit.mjs')
    const { faults } = await killCycles({ cycles: 4, seed: 'late', preload })
    expect(faults.join('\n')).toContain('was acknowledged and is not in the log')
  },
  long,
)
