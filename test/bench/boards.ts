import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { furnish } from '../torture/furnish.ts'
import { openScreen } from '../torture/screen.ts'
import { fanOut } from './fan-out.ts'
import { atMost, bestOf, type Figure, percentile, ratioOf } from './figure.ts'
import { inFolder } from './folder.ts'
import { openHouse } from './house.ts'
import { now } from './now.ts'
import { counter, type DaySoFar, largeOffice, writeDay } from './office.ts'
import { openPlainScreen } from './plain-screen.ts'

const boardCount = 20
const rounds = 90
/** The hall between two calls, in milliseconds: longer than the house gathers news for. */
const rest = 30
const days: readonly { readonly tickets: number; readonly day: DaySoFar }[] = [
  { tickets: 100, day: { over: 0, waiting: 100 } },
  { tickets: 4000, day: { over: 3900, waiting: 100 } },
]

interface Reached {
  readonly median: number
  readonly slow: number
}

/** From the clerk's key until the last board of the hall shows the call. */
export async function boards(): Promise<Figure[]> {
  const raw = await bestOf(rawReach, isFaster)
  const figures: Figure[] = []
  const medians: number[] = []
  for (const { tickets, day } of days) {
    const reached = await bestOf(() => reach(day), isFaster)
    medians.push(reached.median)
    const what = `call → last of ${boardCount} boards, ${tickets} tickets`
    const limit = (value: number) => ({ what: 'same bytes, plain sockets', value })
    figures.push(
      atMost(5, { what: `${what}, p50`, unit: 'ms', value: reached.median, limit: limit(raw.median) }),
      atMost(20, { what: `${what}, p99`, unit: 'ms', value: reached.slow, limit: limit(raw.slow) }),
    )
  }
  const [few = 0, many = 0] = medians
  const limit = { what: '100 tickets', value: few }
  const flat = { what: 'the same, p50, 4000 tickets beside 100', unit: 'ms', value: many, limit }
  return [...figures, ratioOf('flat: ratio ≤ 1.5', (ratio) => ratio <= 1.5, flat)]
}

function isFaster(a: Reached, b: Reached): boolean {
  return a.median < b.median
}

function reachedIn(milliseconds: readonly number[]): Reached {
  return { median: percentile(milliseconds, 0.5), slow: percentile(milliseconds, 0.99) }
}

/** A board is half a kilobyte in a new day, and never much more than two. */
async function rawReach(): Promise<Reached> {
  const all = await fanOut({ hearers: boardCount, bytes: 2000, rounds, pause: rest })
  return reachedIn(all.map((one) => one.at(-1) ?? Number.NaN))
}

function reach(day: DaySoFar): Promise<Reached> {
  return inFolder(async (directory) => {
    const keys = furnish(directory, { setup: largeOffice, clerks: 1, boards: boardCount })
    writeDay(directory, day, Date.now())
    const house = await openHouse(directory)
    const shown = await Promise.all(keys.boards.map(({ cookie }) => openBoard(house.address, cookie)))
    const clerk = openScreen(house.address, 'console', keys.clerks[0]?.cookie ?? '')
    await clerk.first
    const milliseconds: number[] = []
    for (let round = 0; round < rounds; round++) {
      await pause(rest)
      const start = now()
      const all = Promise.all(shown.map((board) => board.called()))
      const answer = await clerk.act(randomUUID(), { type: 'call-next', counter })
      if (!answer?.ok) throw new Error(`nobody was called: ${JSON.stringify(answer)}`)
      milliseconds.push(Math.max(...(await all)) - start)
      await clerk.act(randomUUID(), { type: 'start', counter })
    }
    clerk.leave()
    for (const board of shown) board.leave()
    await house.close()
    return reachedIn(milliseconds)
  })
}

/** A television reads its own news: twenty of them in one process must not wait for each other's reading. */
async function openBoard(address: string, cookie: string) {
  let seen = 0
  let tell = (_at: number) => {}
  const screen = await openPlainScreen(address, {
    hello: { screen: 'board' },
    cookie,
    heard(words, at) {
      const newest = newestCallIn(words)
      if (newest > seen) tell(at)
      seen = Math.max(seen, newest)
    },
  })
  return {
    /** When the next call stood on it. */
    called: () =>
      new Promise<number>((done) => {
        tell = done
      }),
    leave: screen.leave,
  }
}

function newestCallIn(words: string): number {
  if (!words.includes('"screen":"board"')) throw new Error(`a board was shown ${words.slice(0, 200)}`)
  const [, newest = '0'] = /"calls":\[\{"seq":(\d+)/.exec(words) ?? []
  return Number(newest)
}
