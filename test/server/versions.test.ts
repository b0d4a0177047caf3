import { readFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'

const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
)

/** The first version in which a known hole is mended. Registries that answer `npm audit` are not everywhere. */
const mended: readonly (readonly [string, string, string])[] = [
  ['ws', '8.21.0', 'CVE-2026-48779 tiny fragments, CVE-2026-45736'],
  ['engine.io', '6.6.7', 'CVE-2026-59725 invalid binary POST'],
  ['socket.io-parser', '4.2.7', 'CVE-2026-69185; CVE-2026-33151'],
  ['path-to-regexp', '8.4.0', 'CVE-2026-4926'],
  ['better-sqlite3', '12.11.1', 'brings an SQLite without the WAL-reset race'],
]

test.each(mended)('A12 no part of the house is older than its mended version: %s %s', (name, least) => {
  const installed = Object.entries(lock.packages)
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version ?? '')
  expect(installed).not.toEqual([])
  expect(installed.filter((version) => isOlder(version, least))).toEqual([])
})

test('A12 no part of the house is older than its mended version: SQLite itself', () => {
  const version = String(new Sqlite(':memory:').prepare('select sqlite_version()').pluck().get())
  expect(isOlder(version, '3.51.3')).toBe(false)
})

test('A12 no part of the house is older than its mended version: every version is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
  )
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, wanted]) => !/^\d+\.\d+\.\d+$/.test(String(wanted)),
  )
  expect(loose).toEqual([])
})

function isOlder(version: string, than: string): boolean {
  const [own = [], least = []] = [version, than].map((words) => words.split('.').map(Number))
  const at = least.findIndex((part, index) => part !== own[index])
  return at >= 0 && (own[at] ?? 0) < (least[at] ?? 0)
}
