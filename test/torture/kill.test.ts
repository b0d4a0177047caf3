import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { killCycles, together } from './kill.ts'
import { buildServer } from './life.ts'

const lost = 'was acknowledged and is not in the log'

beforeAll(buildServer)

test('D3 killed at any moment under load, the office keeps what it acknowledged, gives no number twice, and reopens where it stopped', async () => {
  const houses = await Promise.all(['left', 'right'].map((seed) => killCycles({ cycles: 50, seed })))
  const { faults, ...report } = together(houses)
  console.info('kill -9', report)
  expect(faults).toEqual([])
  expect(report.acknowledged).toBeGreaterThan(1000)
  expect(report.retries).toBeGreaterThan(100)
})

test('D3 killed at any moment under load, the office keeps what it acknowledged: a server that answers before its disk does is caught', async () => {
  const preload = path.join(import.meta.dirname, 'late-commit.mjs')
  let said = ''
  // The plug may be pulled where nothing is under way: then it is pulled again.
  for (let house = 0; house < 10 && !said.includes(lost); house++)
    said = (await killCycles({ cycles: 4, seed: `late-${house}`, preload })).faults.join('\n')
  expect(said).toContain(lost)
})
