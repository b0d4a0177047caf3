import { type Books, counterState, newDay } from '../../server/core/day.ts'
import { Fact } from '../../server/core/events.ts'
import { evolve } from '../../server/core/evolve.ts'
import { counterOf } from '../../server/core/ticket.ts'
import type { Database } from '../../server/store/database.ts'

/** The log as it lies on the disk, lived through once more. */
export interface History {
  readonly day: Books
  /** What a command has led to. */
  of(command: string): readonly Fact[]
  readonly events: number
  /** Everything in it that must never be. */
  readonly faults: readonly string[]
}

interface Row {
  day: string
  command: string
  data: string
}

/** Thousands of histories of one run share most of their lines. */
const parsed = new Map<string, Fact>()

/** @returns null while nothing has happened */
export function historyOf(database: Database): History | null {
  const rows = database.prepare<[], Row>('select day, command, data from event order by seq').all()
  const setup = rows.map(({ data }) => factOf(data)).find((fact) => fact.type === 'day-opened')?.setup
  if (!setup) return null
  const commands = new Map<string, Fact[]>()
  const faults: string[] = []
  let day = newDay(rows[0]?.day ?? '', setup)
  for (const row of rows) {
    if (row.day !== day.date) day = newDay(row.day, setup)
    const fact = factOf(row.data)
    if (fact.type === 'ticket-taken' && day.tickets.has(fact.number))
      faults.push(`number ${fact.number} was given twice on ${day.date}`)
    evolve(day, fact)
    faults.push(...misplaced(day, fact).map((fault) => `after ${fact.type} of ${row.command}: ${fault}`))
    commands.set(row.command, [...(commands.get(row.command) ?? []), fact])
  }
  return { day, faults, events: rows.length, of: (command) => commands.get(command) ?? [] }
}

function factOf(data: string): Fact {
  const known = parsed.get(data)
  if (known) return known
  const fact = Fact.parse(JSON.parse(data))
  parsed.set(data, fact)
  return fact
}

/** A ticket is at one counter at most, a counter has one visitor at most, and both say the same. */
function misplaced(day: Books, fact: Fact): string[] {
  const seen = new Map<string, number>()
  const faults: string[] = []
  for (const { counter, ticket } of day.counters.values()) {
    if (ticket === null) continue
    const other = seen.get(ticket)
    if (other) faults.push(`ticket ${ticket} is at the counters ${other} and ${counter}`)
    seen.set(ticket, counter)
    const there = day.tickets.get(ticket)
    if (!there || counterOf(there) !== counter) faults.push(`counter ${counter} has ${ticket}, which is elsewhere`)
  }
  const ticket = 'number' in fact ? day.tickets.get(fact.number) : undefined
  const counter = ticket ? counterOf(ticket) : null
  if (ticket && counter !== null && counterState(day, counter).ticket !== ticket.number)
    faults.push(`ticket ${ticket.number} is at counter ${counter}, which has somebody else`)
  return faults
}
