import { newDay } from '../../server/core/day.ts'
import { decide } from '../../server/core/decide.ts'
import type { Actor, DayOrder } from '../../server/core/decision.ts'
import type { Fact } from '../../server/core/events.ts'
import { evolve } from '../../server/core/evolve.ts'
import { openStore } from '../../server/store/store.ts'
import type { Command } from '../../shared/contract.ts'
import { Setup } from '../../shared/setup.ts'
import { dateOf, type Instant, instantOf } from '../../shared/time.ts'
import { sleepless } from '../torture/furnish.ts'

/** Open round the clock, with more numbers than any run takes; a clerk may call the next one at once. */
export const largeOffice = Setup.parse({
  ...sleepless,
  series: [
    { id: 'general', prefix: '', from: 1, to: 699_999 },
    { id: 'priority', prefix: '', from: 700_001, to: 799_999 },
    { id: 'booked', prefix: '', from: 800_001, to: 999_999 },
  ],
})

export const takeTicket: Extract<Command, { type: 'take-ticket' }> = {
  type: 'take-ticket',
  matters: ['transcript-zh'],
  priority: null,
  quiet: false,
  language: 'zh-TW',
  missing: [],
}

const tablet: Actor = { name: 'tablet' }
const clerk: Actor = { name: 'staff', login: 'clerk-1', role: 'clerk' }
export const counter = 2

export interface DaySoFar {
  /** Tickets whose visit is over. */
  readonly over: number
  readonly waiting: number
}

/** Writes a day that is already under way into the log, as if it had been lived. @returns the numbers that wait */
export function writeDay(
  directory: string,
  { over, waiting }: DaySoFar,
  now: Instant,
): { numbers: string[]; events: number } {
  const date = dateOf(now)
  const day = newDay(date, largeOffice)
  const store = openStore(directory, { synchronous: 'NORMAL', broken: fail })
  const at = instantOf(date, '00:00')
  let events = 0
  function must(by: Actor, order: DayOrder): readonly Fact[] {
    const decision = decide(day, order, { at, by })
    if (!decision.accepted) throw new Error(`${order.type}: ${decision.refusal.code}`)
    for (const fact of decision.facts) evolve(day, fact)
    store.events.append(date, `past-command-${events}`, largeOffice.office.id, decision.facts)
    events += decision.facts.length
    return decision.facts
  }
  store.database.transaction(() => {
    must({ name: 'office' }, { type: 'begin-day', date, byHand: false, setup: largeOffice, bookings: [] })
    must(clerk, { type: 'open-counter', counter })
    for (let visit = 0; visit < over; visit++) {
      must(tablet, takeTicket)
      must(clerk, { type: 'call-next', counter })
      must(clerk, { type: 'start', counter })
    }
    for (let visit = 0; visit < waiting; visit++) must(tablet, takeTicket)
  })()
  store.close()
  const line = [...day.live].filter((number) => day.tickets.get(number)?.stage.name === 'waiting')
  return { numbers: line, events }
}

function fail(error: Error): void {
  throw error
}
