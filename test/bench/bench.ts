import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildServer } from '../torture/life.ts'
import { boards } from './boards.ts'
import { type Figure, repeats } from './figure.ts'
import { forecastOfALine } from './forecast.ts'
import { memory } from './memory.ts'
import { phones } from './phones.ts'
import { restarts } from './restart.ts'
import { tableOf } from './table.ts'
import { tablet } from './tablet.ts'
import { tickets } from './tickets.ts'

/**
 * Measures what the house promises, each figure beside what the machine itself can do in the same run:
 *   npm run bench [-- --json] [tickets boards phones restart memory tablet forecast]
 */
const measures: Readonly<Record<string, () => Promise<Figure[]>>> = {
  tickets,
  boards,
  phones,
  restart: restarts,
  memory,
  tablet,
  forecast: forecastOfALine,
}

const words = process.argv.slice(2)
const asked = words.filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => !(name in measures))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; expected ${Object.keys(measures).join(', ')}`)
  process.exit(2)
}

build()
const startedAt = new Date()
const figures: Figure[] = []
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.error(`… ${name}`)
  figures.push(...(await measure()))
}
const missed = figures.filter(({ met }) => !met).length
const method = `Times and memory were taken ${repeats} times; the best is shown, its raw limit likewise. Sizes were taken once.`
if (words.includes('--json')) console.log(JSON.stringify({ startedAt, node: process.version, method, missed, figures }))
else console.log(`${tableOf(figures)}\n\n${method} ${missed === 0 ? 'Every aim is met.' : `Missed: ${missed}.`}`)

/** Of the screens the newest build is measured; without any, one is made. */
function build(): void {
  process.once('exit', buildServer())
  const root = path.resolve(import.meta.dirname, '../..')
  if (existsSync(path.join(root, '.build/screens/build.json'))) return
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const steps = [vite, 'build', '-c', 'kiosk/vite.config.ts', '--logLevel', 'error']
  // Whatever building prints goes where it cannot be taken for a figure.
  const { status } = spawnSync(process.execPath, steps, { cwd: root, stdio: ['ignore', 2, 'inherit'] })
  if (status !== 0) process.exit(1)
}
