import { openSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { DayOrder } from '../../server/core/decision.ts'
import { noWaits } from '../../server/core/waits.ts'
import { chanceOf } from '../../server/demo/chance.ts'
import { openOffice } from '../../server/office.ts'
import { openStore } from '../../server/store/store.ts'
import { openTokens } from '../../server/tokens.ts'
import type { Answer } from '../../shared/contract.ts'
import { instantOf, second } from '../../shared/time.ts'
import { marker, today } from './writer-house.ts'

/**
 * A small office that does nothing but write, to be watched by strace: the real store and the real office, and a line in
 * the marker file for everything that it acknowledges.
 *   node --import tsx writer.ts <folder> <FULL|NORMAL> <turns> <seed>
 */
const [directory = '', level, turns, seed = ''] = process.argv.slice(2)
const store = openStore(directory, {
  synchronous: level === 'NORMAL' ? 'NORMAL' : 'FULL',
  broken: (error) => {
    throw error
  },
})
// Many small rounds of the log, so that a hundred turns hold as many checkpoints as a busy day.
store.database.pragma('wal_autocheckpoint = 60')
let now = instantOf(today, '09:00')
const office = openOffice(store, openTokens(Buffer.alloc(32, 1), 'http://office.test'), () => now, noWaits)
const heard = openSync(path.join(directory, marker), 'w')
const chance = chanceOf(seed)
const counters = [1, 2, 3]

await office.tick()
for (const counter of counters)
  await office.act(`open-counter-${counter}-----`, { type: 'open-counter', counter }, clerk(counter))
for (let turn = 0; turn < Number(turns); turn++) {
  now += second
  const acts = Math.floor(chance.between(1, 5))
  await Promise.all(Array.from({ length: acts }, (_, act) => press(`turn-${turn}-act-${act}--------`)))
}
store.close()

async function press(id: string): Promise<void> {
  const counter = chance.pick(counters.map((one) => [one, 1] as const))
  const taking = chance.happens(0.6)
  const answer = taking
    ? await office.act(id, ticketOrder(), { name: 'tablet' })
    : await office.act(id, chance.pick(clerkOrders(counter)), clerk(counter))
  if (answer.ok) writeSync(heard, `${id} ${numberOf(answer)}\n`)
}

function ticketOrder(): DayOrder {
  const quiet = chance.happens(0.2)
  const matters = [quiet ? 'divorce' : 'transcript-zh']
  return { type: 'take-ticket', matters, priority: null, quiet, language: 'zh-TW', missing: [] }
}

function clerkOrders(counter: number): readonly (readonly [DayOrder, number])[] {
  return [
    [{ type: 'call-next', counter }, 4],
    [{ type: 'start', counter }, 4],
    [{ type: 'finish', counter }, 2],
    [{ type: 'undo', counter }, 1],
  ]
}

function clerk(counter: number) {
  return { name: 'staff', login: `clerk-${counter}`, role: 'clerk' } as const
}

function numberOf(answer: Answer): string {
  return answer.ok && answer.slip ? answer.slip.number : '-'
}
