import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Chance, chanceOf } from '../../server/demo/chance.ts'
import { openForReading } from '../../server/store/database.ts'
import type { Frame } from '../../shared/contract.ts'
import { clerkChooses, deskChooses, visitorChooses } from './choices.ts'
import { type Furnished, furnish } from './furnish.ts'
import { type History, historyOf } from './history.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { startLife } from './life.ts'
import { openPresser, type Presser } from './presser.ts'
import { differences } from './reopened.ts'

export interface KillChoices {
  readonly cycles: number
  readonly seed: string
  /** A module loaded before the server, to show that a server which breaks its word is caught. */
  readonly preload?: string
}

export interface KillReport {
  readonly cycles: number
  readonly acknowledged: number
  readonly retries: number
  readonly events: number
  readonly faults: readonly string[]
}

/** Lives on one folder: a longer day would only make the harness slower, not the kills harder. */
const livesPerHouse = 25
/** Acknowledgements of one life before the plug is pulled, a few milliseconds more or less. */
const most = 60
const afterwards = 5
/** A life is over then, however little was answered: milliseconds. */
const longest = 3000

/** Kills the real server with signal 9 under load, starts it again, and holds its log against what people were told. */
export async function killCycles({ cycles, seed, preload }: KillChoices): Promise<KillReport> {
  const houses = Math.ceil(cycles / livesPerHouse)
  const reports: KillReport[] = []
  for (let house = 0; house < houses; house++) {
    const lives = Math.min(livesPerHouse, cycles - house * livesPerHouse)
    reports.push(await livesOfHouse(lives, `${seed}-${house}`, preload))
  }
  return together(reports)
}

export function together(reports: readonly KillReport[]): KillReport {
  const sum = (of: (report: KillReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  return {
    cycles: sum((report) => report.cycles),
    acknowledged: sum((report) => report.acknowledged),
    retries: sum((report) => report.retries),
    events: sum((report) => report.events),
    faults: reports.flatMap((report) => report.faults),
  }
}

async function livesOfHouse(lives: number, seed: string, preload: string | undefined): Promise<KillReport> {
  const directory = mkdtempSync(path.join(tmpdir(), 'kill-'))
  const ledger = openLedger()
  const chance = chanceOf(seed)
  const furnished = furnish(directory, { clerks: 4, desks: 1, tablets: 8 })
  const people = pressersOf(furnished, ledger, seed)
  const faults: string[] = []
  let history: History | null = null
  try {
    for (let life = 0; life < lives; life++) {
      const frames = await oneLife({ directory, people, chance, ledger, preload })
      if (history) faults.push(...differences(history, frames).map((fault) => `life ${life}: ${fault}`))
      history = onDisk(directory)
      ledger.check(history)
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
  const { acknowledged, retries } = ledger
  return { cycles: lives, acknowledged, retries, events: history?.events ?? 0, faults: [...faults, ...ledger.faults] }
}

async function enough(ledger: Ledger, acknowledged: number): Promise<void> {
  const latest = Date.now() + longest
  while (ledger.acknowledged < acknowledged && Date.now() < latest) await pause(1)
}

interface LifeOfPeople {
  readonly directory: string
  readonly people: readonly Presser[]
  readonly chance: Chance
  readonly ledger: Ledger
  readonly preload: string | undefined
}

/** @returns what everybody saw first, before anybody pressed anything */
async function oneLife({ directory, people, chance, ledger, preload }: LifeOfPeople): Promise<Frame[]> {
  const life = await startLife({ directory, ...(preload ? { preload } : {}) })
  const frames = await Promise.all(people.map((presser) => presser.join(life.url)))
  const pressing = people.map((presser) => presser.press())
  await enough(ledger, ledger.acknowledged + chance.between(1, most))
  await pause(chance.between(0, afterwards))
  await life.kill()
  for (const presser of people) presser.leave()
  await Promise.all(pressing)
  return frames
}

function pressersOf({ clerks, desks, tablets }: Furnished, ledger: Ledger, seed: string): Presser[] {
  const common = (login: string) => ({ ledger, chance: chanceOf(`${seed} ${login}`) })
  return [
    ...tablets.map((key) => openPresser({ key, screen: 'ticket', choose: visitorChooses, ...common(key.login) })),
    ...desks.map((key) => openPresser({ key, screen: 'desk', choose: deskChooses, ...common(key.login) })),
    ...clerks.map((key, index) =>
      openPresser({ key, screen: 'console', choose: clerkChooses(index + 1), ...common(key.login) }),
    ),
  ]
}

function onDisk(directory: string): History {
  const database = openForReading(directory)
  try {
    const history = historyOf(database)
    if (!history) throw new Error('the office never opened')
    return history
  } finally {
    database.close()
  }
}
