import type { Effect } from '../../shared/activation.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import type { DayDate, Instant } from '../../shared/time.ts'
import { minute } from '../../shared/time.ts'
import { newDay } from '../core/day.ts'
import type { Fact } from '../core/events.ts'
import { evolve } from '../core/evolve.ts'
import { waitsIn } from '../simulation/day-figures.ts'
import { play } from '../simulation/play.ts'
import { recorded } from '../simulation/recorded.ts'
import type { Script } from '../simulation/script.ts'
import type { History } from './history.ts'
import { factsOf } from './recorded-days.ts'

/** A counter that was opened for the crowd. */
export interface Opened {
  readonly advice: number
  readonly counter: CounterNumber
  readonly openedAt: Instant
  readonly closedAt: Instant | null
}

export interface WeighedAdvice extends Effect {
  readonly advice: number
}

/** What each activation of a day was worth: the day played with it and without it, with the same visitors and visits. */
export async function effectsOf(history: History, day: DayDate): Promise<WeighedAdvice[]> {
  return weighed(await factsOf(history, day))
}

export function weighed(facts: readonly Fact[]): WeighedAdvice[] {
  const opened = openedIn(facts)
  if (opened.length === 0) return []
  const script = recorded(facts)
  const asItWas = waitedIn(script)
  return opened.map(({ advice, counter, openedAt, closedAt }) => {
    const shift = script.shifts.find((one) => one.counter === counter && one.from === openedAt)
    if (!shift) return { advice, saved: 0, staff: 0 }
    const without = { ...script, shifts: script.shifts.filter((one) => one !== shift) }
    return { advice, saved: waitedIn(without) - asItWas, staff: ((closedAt ?? openedAt) - openedAt) / minute }
  })
}

/** The advice that a counter fulfilled is in force when it opens: told from the facts, as the day itself was. */
function openedIn(facts: readonly Fact[]): Opened[] {
  const [opening] = facts
  if (opening?.type !== 'day-opened') return []
  const day = newDay(opening.date, opening.setup)
  for (const fact of facts) evolve(day, fact)
  return day.surge.advices.flatMap(({ id, opened, closedAt }) =>
    opened ? [{ advice: id, counter: opened.counter, openedAt: opened.at, closedAt }] : [],
  )
}

function waitedIn(script: Script): number {
  return waitsIn(play(script)).reduce((sum, { minutes }) => sum + minutes, 0)
}
