import { figuresOf, waitsIn } from '../../server/simulation/day-figures.ts'
import type { Played } from '../../server/simulation/play.ts'
import { hour, instantOf, minute } from '../../shared/time.ts'
import { closes } from './office.ts'
import type { Run } from './run.ts'

/** What the surge rule was worth: minutes of walk-ins, hours of flexible counters, and how calm it was. */
export interface DispersalFigures {
  readonly mean: number
  readonly p90: number
  readonly switchesPerDay: number
  /** null: none was opened. */
  readonly shortestOpenMinutes: number | null
  readonly hoursPerDay: number
  /** Of what keeping every counter open all day saves against opening none, and of its hours. */
  readonly benefitShare: number
  readonly hoursShare: number
}

export function dispersalFigures(run: Run, never: Run, always: Run): DispersalFigures {
  const waits = figuresOf(walkInWaits(run))
  const spans = run.days.flatMap(spansIn)
  const hours = hoursOf(run)
  const saved = meanWait(never) - meanWait(run)
  return {
    mean: waits?.mean ?? 0,
    p90: waits?.p90 ?? 0,
    switchesPerDay: (spans.length + spans.filter(({ byRule }) => byRule).length) / run.days.length,
    shortestOpenMinutes: spans.length > 0 ? Math.min(...spans.map(({ length }) => length / minute)) : null,
    hoursPerDay: hours / run.days.length,
    benefitShare: saved / (meanWait(never) - meanWait(always)),
    hoursShare: hours / hoursOf(always),
  }
}

function walkInWaits({ days }: Run): number[] {
  return days.flatMap(waitsIn).flatMap(({ booked, minutes }) => (booked ? [] : minutes))
}

function meanWait(run: Run): number {
  return figuresOf(walkInWaits(run))?.mean ?? 0
}

function hoursOf({ days }: Run): number {
  return days.flatMap(spansIn).reduce((sum, { length }) => sum + length, 0) / hour
}

interface Span {
  readonly length: number
  /** Closed while the doors were open, so somebody decided it; at the end of the day everybody goes. */
  readonly byRule: boolean
}

/** Every time that a flexible counter was open. */
function spansIn({ day, facts }: Played): Span[] {
  const flexible = new Set(day.setup.counters.filter((counter) => counter.flexible).map(({ number }) => number))
  const closing = instantOf(day.date, closes)
  const openedAt = new Map<number, number>()
  return facts.flatMap((fact) => {
    if (fact.type === 'counter-opened' && flexible.has(fact.counter)) openedAt.set(fact.counter, fact.at)
    const from = fact.type === 'counter-closed' ? openedAt.get(fact.counter) : undefined
    if (from === undefined || fact.type !== 'counter-closed') return []
    openedAt.delete(fact.counter)
    return { length: fact.at - from, byRule: fact.at < closing }
  })
}
