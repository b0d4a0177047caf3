import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const house = mkdtempSync(path.join(tmpdir(), 'house-'))
for (const file of ['.biome.json', '.gitignore']) copyFileSync(path.join(root, file), path.join(house, file))
afterAll(() => rmSync(house, { recursive: true }))

/** Does the linter of the house refuse this import at this place? */
function isRefused(file: string, imported: string): boolean {
  const place = path.join(house, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, `import { thing } from '${imported}'\n\nthing()\n`)
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], { cwd: house, encoding: 'utf8' })
  return (stdout + stderr).includes('noRestrictedImports')
}

test.each([
  ['server/core/trial.ts', 'node:fs'],
  ['server/core/trial.ts', '../store/store.ts'],
  ['server/trial.ts', '../shared/ui/words/table.ts'],
  ['server/trial.ts', '../kiosk/ticket/words.ts'],
  ['shared/trial.ts', 'node:http'],
  ['shared/trial.ts', './ui/act.ts'],
  ['shared/ui/trial.ts', '../../kiosk/ticket/words.ts'],
  ['kiosk/ticket/trial.ts', '../../server/core/decide.ts'],
  ['kiosk/ticket/trial.ts', '../../display/board/words.ts'],
  ['display/board/trial.ts', '../../shared/ui/act.ts'],
  ['display/board/trial.ts', '../../kiosk/ticket/words.ts'],
])('G1 the borders of the house hold: %s may not import %s', (file, imported) => {
  expect(isRefused(file, imported)).toBe(true)
})

test.each([
  ['kiosk/ticket/trial.ts', '../../shared/ui/act.ts'],
  ['server/trial.ts', './core/decide.ts'],
  ['server/core/trial.ts', '../../shared/time.ts'],
])('G2 what the house allows is allowed: %s may import %s', (file, imported) => {
  expect(isRefused(file, imported)).toBe(false)
})
