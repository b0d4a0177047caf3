/**
 * Every gate, in the order in which they are cheap: format and lint with the borders, types, then all tests in a real
 * browser, on real sockets and a real database. Sets the machine up itself.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { prepare } from '../server/boot.mjs'

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(root, '.build', 'tests.json')

prepare()
gate('format, lint and borders', ['@biomejs/biome/bin/biome', 'ci', '.'])
gate('types', ['typescript/bin/tsc', '-p', '.'])
gate('types of the core, which knows neither Node nor a browser', ['typescript/bin/tsc', '-p', 'server/core'])
mkdirSync(path.dirname(results), { recursive: true })
const wanted = process.argv.slice(2)
const { status } = tool([
  'vitest/vitest.mjs',
  'run',
  '-c',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  '--reporter=./test/support/second-tries.ts',
  `--outputFile=${results}`,
  ...wanted,
])
const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
// A file that fails before its first test has no test to count, and must not pass unseen.
const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
for (const file of unread) console.log(`\nnone of its tests ran: ${file.name}`)
console.log(`\n${numPassedTests} passed, ${numFailedTests + unread.length} failed, ${numPendingTests} skipped`)
process.exit(status ?? 1)

function gate(name, command) {
  console.log(`— ${name}`)
  if (tool(command).status !== 0) {
    console.error(`This gate failed: ${name}.`)
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
}

function tool([script = '', ...options]) {
  const file = path.join(root, 'node_modules', script)
  return spawnSync(process.execPath, [file, ...options], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}
