import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Chance, chanceOf } from '../../server/demo/chance.ts'
import { openStore } from '../../server/store/store.ts'
import { type Disk, openDisk } from './disk.ts'
import { furnish } from './furnish.ts'
import { historyOf } from './history.ts'
import { type Step, watch } from './strace.ts'
import { marker, smallOffice } from './writer-house.ts'

export interface PowerCutChoices {
  readonly synchronous: 'FULL' | 'NORMAL'
  readonly states: number
  readonly seed: string
}

export interface PowerCutReport {
  readonly seed: string
  readonly steps: number
  readonly acknowledged: number
  readonly states: number
  /** States in which something that was acknowledged is missing or different. */
  readonly losing: number
  /** States that SQLite or the decider would not believe. */
  readonly corrupt: number
  readonly faults: readonly string[]
}

/** What the watched writer did, and the files it began with. */
export interface Recording {
  readonly files: ReadonlyMap<string, Buffer>
  readonly steps: readonly Step[]
}

const turns = 120

export function record(synchronous: 'FULL' | 'NORMAL', seed: string): Recording {
  const folder = mkdtempSync(path.join(tmpdir(), 'power-'))
  try {
    furnish(folder, { setup: smallOffice })
    const files = new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))]))
    return { files, steps: watch(folder, 'writer.ts', synchronous, String(turns), seed) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Pulls the plug after any step that a real office asked of the disk: what was synced is there, of the rest all,
 * nothing, some writes or some sectors, later ones perhaps before earlier ones. Then opens what is left.
 */
export function powerCuts({ synchronous, states, seed }: PowerCutChoices): PowerCutReport {
  const { files, steps } = record(synchronous, seed)
  const scratch = mkdtempSync(path.join(memory(), 'cut-'))
  const disk = openDisk(files)
  const heard = new Map<string, string>()
  const chance = chanceOf(seed)
  const report = { seed, steps: steps.length, acknowledged: 0, states: 0, losing: 0, corrupt: 0 }
  const faults: string[] = []
  try {
    steps.forEach((step, index) => {
      if (step.file === marker) hear(heard, step)
      else if (!step.file.endsWith('-shm')) disk.take(step)
      // As many states after each step as it takes to reach all of them with the last.
      const upTo = Math.round((states * (index + 1)) / steps.length)
      for (; report.states < upTo; report.states++) {
        const { lost, broken } = found(scratch, disk, chance, heard)
        if (lost.length > 0) report.losing += 1
        if (broken) report.corrupt += 1
        faults.push(...[...lost, ...(broken ? [broken] : [])].map((fault) => `after step ${index}: ${fault}`))
      }
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return { ...report, acknowledged: heard.size, faults }
}

/** A disk in memory where there is one: tens of thousands of databases are written. */
function memory(): string {
  return process.platform === 'linux' ? '/dev/shm' : tmpdir()
}

function hear(heard: Map<string, string>, step: Step): void {
  if (step.name !== 'write') return
  const [id = '', number = ''] = step.bytes.toString().trim().split(' ')
  heard.set(id, number)
}

function found(scratch: string, disk: Disk, chance: Chance, heard: ReadonlyMap<string, string>) {
  for (const file of readdirSync(scratch)) rmSync(path.join(scratch, file))
  for (const [file, bytes] of disk.afterPowerCut(chance)) writeFileSync(path.join(scratch, file), bytes)
  try {
    return { lost: missing(scratch, heard), broken: null }
  } catch (error) {
    return { lost: [], broken: String(error) }
  }
}

/** Opens as the office would. @throws when the file or the log cannot be believed */
function missing(folder: string, heard: ReadonlyMap<string, string>): string[] {
  const store = openStore(folder, { broken: () => {} })
  try {
    const sound = store.database.pragma('integrity_check', { simple: true })
    if (sound !== 'ok') throw new Error(`integrity check: ${String(sound)}`)
    const history = historyOf(store.database)
    if (history && history.faults.length > 0) throw new Error(history.faults.join('; '))
    return [...heard].flatMap(([id, number]) => {
      const facts = history?.of(id) ?? []
      const taken = facts.find((fact) => fact.type === 'ticket-taken')
      return facts.length > 0 && (taken?.number ?? '-') === number ? [] : [`lost: ${id} ${number}`]
    })
  } finally {
    store.close()
  }
}
