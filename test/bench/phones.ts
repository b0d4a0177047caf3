import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { secretOf } from '../../server/store/secrets.ts'
import { openStore } from '../../server/store/store.ts'
import { openTokens } from '../../server/tokens.ts'
import { dateOf } from '../../shared/time.ts'
import { furnish } from '../torture/furnish.ts'
import { openScreen } from '../torture/screen.ts'
import { fanOut } from './fan-out.ts'
import { atMost, type Figure, lowest, percentile, repeats } from './figure.ts'
import { inFolder } from './folder.ts'
import { begin, ended, heard, openHouse } from './house.ts'
import { counter, largeOffice, writeDay } from './office.ts'

const phoneCount = 1000
const rounds = 20
/** Rounds before anything counts: an office runs for months, not for seconds. */
const warmRounds = 6
/** Until everybody has certainly heard, in milliseconds. */
const patience = 500

interface Reached {
  readonly median: number
  readonly held: number
  readonly bytes: number
}

/** One call moves everybody up: a thousand phones are told, each its own place in line. */
export async function phones(): Promise<Figure[]> {
  const runs: Reached[] = []
  for (let repeat = 0; repeat < repeats; repeat++) runs.push(await reach())
  const bytes = runs[0]?.bytes ?? 0
  const plain = () => fanOut({ hearers: phoneCount, bytes, rounds, pause: 100 })
  const limit = await lowest(async () => percentile((await plain()).flat(), 0.5))
  const blocked = await lowest(async () =>
    percentile(
      (await plain()).map((one) => one.at(-1) ?? 0),
      0.5,
    ),
  )
  const median = Math.min(...runs.map((run) => run.median))
  const held = Math.min(...runs.map((run) => run.held))
  return [
    atMost(25, {
      what: `${phoneCount} phones reached after the commit, median`,
      unit: 'ms',
      value: median,
      limit: { what: 'same bytes, plain sockets', value: limit },
    }),
    atMost(20, {
      what: 'longest hold of the event loop meanwhile',
      unit: 'ms',
      value: held,
      limit: { what: 'plain sockets, until the last has it', value: blocked },
    }),
  ]
}

function reach(): Promise<Reached> {
  return inFolder(async (directory) => {
    const { clerks } = furnish(directory, { setup: largeOffice, clerks: 1 })
    const { numbers } = writeDay(directory, { over: 0, waiting: phoneCount + warmRounds + rounds + 1 }, Date.now())
    const tokens = tokensOf(directory, numbers.slice(-phoneCount))
    const house = await openHouse(directory)
    const child = begin('phones-process.ts', [])
    await heard(child)
    child.send({ address: house.address, tokens })
    await heard(child)
    const clerk = openScreen(house.address, 'console', clerks[0]?.cookie ?? '')
    await clerk.first
    // The first call finds nobody at the counter to finish with, and warms the house up.
    await clerk.act(randomUUID(), { type: 'call-next', counter })
    await clerk.act(randomUUID(), { type: 'start', counter })
    await pause(patience)
    const times: number[] = []
    let bytes = 0
    let held = 0
    for (let round = -warmRounds; round < rounds; round++) {
      await house.watch()
      const answer = await clerk.act(randomUUID(), { type: 'call-next', counter })
      if (!answer?.ok) throw new Error(`nobody was called: ${JSON.stringify(answer)}`)
      await pause(patience)
      const watched = await house.watched()
      child.send('heard')
      const [phones] = await heard<{ heardAt: number; length: number }[]>(child)
      const committed = watched.commits[0] ?? Number.NaN
      if (round >= 0) times.push(...phones.map(({ heardAt }) => heardAt - committed))
      if (round >= 0) held = Math.max(held, watched.held)
      bytes = phones[0]?.length ?? 0
      await clerk.act(randomUUID(), { type: 'start', counter })
      await pause(patience)
    }
    clerk.leave()
    await ended(child)
    await house.close()
    return { median: percentile(times, 0.5), held, bytes }
  })
}

function tokensOf(directory: string, numbers: readonly string[]): string[] {
  const store = openStore(directory, { broken: () => {} })
  const tokens = openTokens(secretOf(store.database, 'tickets'), 'http://office.test')
  const date = dateOf(Date.now())
  const found = numbers.map((number) => tokens.of(date, number))
  store.close()
  return found
}
