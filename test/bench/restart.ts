import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { furnish } from '../torture/furnish.ts'
import { startLife } from '../torture/life.ts'
import { openScreen } from '../torture/screen.ts'
import { atMost, type Figure, lowest, percentile } from './figure.ts'
import { inFolder } from './folder.ts'
import { now } from './now.ts'
import { largeOffice, takeTicket, writeDay } from './office.ts'

const restartCount = 7
/** A visit is taken, called and finished: with the tickets that wait, three thousand events. */
const day = { over: 735, waiting: 60 }

/** The power comes back in the middle of the day: how long until somebody can have a number? */
export function restarts(): Promise<Figure[]> {
  return inFolder(async (directory) => {
    const { tablets } = furnish(directory, { setup: largeOffice, tablets: 1 })
    const { events } = writeDay(directory, day, Date.now())
    const cookie = tablets[0]?.cookie ?? ''
    const value = await lowest(() => median(() => restart(directory, cookie)))
    const limit = await lowest(() => median(async () => bareStart()))
    return [
      atMost(500, {
        what: `restart → first durable ticket, ${events} events, p50 of ${restartCount}`,
        unit: 'ms',
        value,
        limit: { what: 'Node and SQLite alone', value: limit },
      }),
    ]
  })
}

async function median(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < restartCount; count++) times.push(await measure())
  return percentile(times, 0.5)
}

async function restart(directory: string, cookie: string): Promise<number> {
  const start = now()
  const life = await startLife({ directory })
  const tablet = openScreen(life.url, 'ticket', cookie)
  await tablet.first
  const answer = await tablet.act(randomUUID(), takeTicket)
  const taken = now() - start
  tablet.leave()
  await life.kill()
  if (!answer?.ok) throw new Error(`no ticket: ${JSON.stringify(answer)}`)
  return taken
}

function bareStart(): number {
  const open = `new (require('better-sqlite3'))(':memory:').exec('create table one (a)')`
  const start = now()
  const { status } = spawnSync(process.execPath, ['-e', open])
  if (status !== 0) throw new Error('Node and SQLite did not start')
  return now() - start
}
