import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Figures } from '../../shared/figures.ts'
import { instantOf, minute } from '../../shared/time.ts'
import { type House, openHouse, paired } from '../support/server.ts'
import type { Choices } from './choices.ts'
import { type Queue, queuesOf, setupFor } from './office.ts'
import { type Heard, playDay } from './play.ts'
import { recount, spreadOf, type Waits } from './recount.ts'
import { openScreen, type Screen } from './screen.ts'

/** How a replayed day ended. Waits in milliseconds. */
export interface Outcome {
  readonly office: string
  readonly day: string
  readonly queues: number
  readonly counters: number
  readonly arrivals: number
  readonly issued: number
  readonly called: number
  readonly finished: number
  /** Numbers that a tablet was given and that the log does not have, or that nobody finished. */
  readonly lost: number
  readonly duplicated: number
  readonly refused: readonly string[]
  /** Visits whose wait is another in the product's row than in the log. */
  readonly differing: number
  readonly reported: Waits | null
  readonly recomputed: Waits | null
  /** What the real visitors waited, with the real clerks. */
  readonly inFile: Waits | null
  readonly views: number
  readonly seconds: number
}

const tabletCount = 3
/** Clerks are there before the first visitor. */
const early = 10 * minute

/** Puts an office on a disk, lets the day happen over real sockets, closes it, and counts twice. */
export async function replay({ office, day, arrivals }: Choices): Promise<Outcome> {
  const started = performance.now()
  const queues = queuesOf(arrivals, day)
  const directory = mkdtempSync(path.join(tmpdir(), 'replay-'))
  const broken = (error: Error) => {
    throw error
  }
  const house = await openHouse({
    broken,
    directory,
    screens: directory,
    setup: setupFor(queues),
    at: Math.min(...queues.flatMap((queue) => queue.arrivals)) - early,
  })
  const screens: Screen[] = []
  try {
    await house.server.office.tick()
    const tablets = await openTablets(house, screens)
    const consoles = await openConsoles(house, queues, screens)
    const setClock = (at: number) => {
      house.now = at
    }
    const heard = await playDay({ queues, tablets, consoles, setClock })
    setClock(Math.max(house.now, instantOf(day, '23:59')))
    await house.server.office.tick()
    const figures = await figuresOf(house, day)
    const rows = visitRows(house, day)
    for (const screen of screens) screen.leave()
    await house.close()
    const views = screens.reduce((sum, screen) => sum + screen.views(), 0)
    const counters = queues.reduce((sum, queue) => sum + queue.counters.length, 0)
    const seconds = (performance.now() - started) / 1000
    const inFile = spreadOf(arrivals.map((one) => one.wait_min * minute))
    const known = {
      inFile,
      office,
      day,
      queues: queues.length,
      counters,
      arrivals: arrivals.length,
      views,
      seconds,
    }
    return { ...known, ...compared(directory, day, heard, figures, rows) }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function compared(
  directory: string,
  day: string,
  heard: Heard,
  figures: Figures,
  rows: ReadonlyMap<string, number | null>,
) {
  const log = recount(directory, day)
  const { mean, median, p90 } = figures.all.waits
  const acknowledged = new Set(heard.slips)
  const lost = [...acknowledged].filter((number) => !log.numbers.has(number) || log.unfinished.includes(number))
  return {
    issued: heard.slips.length,
    called: log.called,
    finished: log.finished,
    lost: lost.length,
    duplicated: heard.slips.length - acknowledged.size + log.twice.length,
    refused: heard.refused,
    differing:
      [...log.waits].filter(([number, wait]) => rows.get(number) !== wait).length + Math.abs(rows.size - log.taken),
    reported: mean === null || median === null || p90 === null ? null : { mean, median, p90 },
    recomputed: spreadOf([...log.waits.values()]),
  }
}

/** Nothing is lost, nothing is twice, and both counts say the same. */
export function isSound({
  arrivals,
  issued,
  called,
  finished,
  lost,
  duplicated,
  refused,
  differing,
  ...both
}: Outcome): boolean {
  const all = [issued, called, finished].every((count) => count === arrivals)
  return all && lost + duplicated + refused.length + differing === 0 && isSame(both.reported, both.recomputed)
}

/** A mean of thousands of milliseconds may be added up in another order. */
const roundingError = 1e-6

function isSame(a: Waits | null, b: Waits | null): boolean {
  if (!a || !b) return false
  return (['mean', 'median', 'p90'] as const).every((name) => Math.abs(a[name] - b[name]) < roundingError)
}

async function openTablets(house: House, screens: Screen[]): Promise<Screen[]> {
  const tablets: Screen[] = []
  for (let index = 0; index < tabletCount; index++)
    tablets.push(await openScreen(house.server.address, 'ticket', () => paired(house, 'ticket')))
  screens.push(...tablets)
  return tablets
}

async function openConsoles(house: House, queues: readonly Queue[], screens: Screen[]): Promise<Map<number, Screen>> {
  const consoles = new Map<number, Screen>()
  for (const counter of queues.flatMap((queue) => queue.counters)) {
    const console = await openScreen(house.server.address, 'console', () => house.signIn(`clerk-${counter}`, 'clerk'))
    const opened = await console.press({ type: 'open-counter', counter })
    if (!opened.ok) throw new Error(`counter ${counter} did not open: ${opened.refusal.code}`)
    consoles.set(counter, console)
  }
  screens.push(...consoles.values())
  return consoles
}

/** As the head reads them. */
async function figuresOf(house: House, day: string): Promise<Figures> {
  const { cookie } = await house.signIn('head', 'head')
  const response = await fetch(`${house.server.address}/figures.json?from=${day}&to=${day}`, {
    headers: { Cookie: cookie ?? '' },
  })
  if (!response.ok) throw new Error(`the figures of ${day}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Figures
}

function visitRows(house: House, day: string): Map<string, number | null> {
  const rows = house.server.store.database
    .prepare<[string], { number: string; wait: number | null }>('select number, wait from visit where day = ?')
    .all(day)
  return new Map(rows.map(({ number, wait }) => [number, wait]))
}
