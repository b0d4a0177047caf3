import type { Effect } from '../../shared/activation.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import type { DayDate, Instant } from '../../shared/time.ts'
import { minute } from '../../shared/time.ts'
import { numberByHand } from '../core/activation.ts'
import { newDay } from '../core/day.ts'
import type { Fact } from '../core/events.ts'
import { evolve } from '../core/evolve.ts'
import { waitsIn } from '../simulation/day-figures.ts'
import { play } from '../simulation/play.ts'
import { recorded } from '../simulation/recorded.ts'
import type { Script, Shift } from '../simulation/script.ts'
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

/** What the activations of one day were worth. */
export interface WeighedDay {
  /** Each alone: the day without it, and with the others. */
  readonly each: readonly WeighedAdvice[]
  /** Minutes that all of them spared together: the day without any. Where two overlapped, the one stood in for the other. */
  readonly together: number
}

/** What each activation of a day was worth: the day played with it and without it, with the same visitors and visits. */
export async function effectsOf(history: History, day: DayDate): Promise<WeighedDay> {
  return weighed(await factsOf(history, day))
}

export function weighed(facts: readonly Fact[]): WeighedDay {
  const opened = openedIn(facts)
  if (opened.length === 0) return { each: [], together: 0 }
  const script = recorded(facts)
  const asItWas = waitedIn(script)
  const shifts = opened.map(({ counter, openedAt }) =>
    script.shifts.find((one) => one.counter === counter && one.from === openedAt),
  )
  const savedBy = (some: readonly (Shift | undefined)[]) =>
    waitedIn({ ...script, shifts: script.shifts.filter((one) => !some.includes(one)) }) - asItWas
  return {
    each: opened.map(({ advice, openedAt, closedAt }, nth) =>
      shifts[nth]
        ? { advice, saved: savedBy([shifts[nth]]), staff: ((closedAt ?? openedAt) - openedAt) / minute }
        : { advice, saved: 0, staff: 0 },
    ),
    together: savedBy(shifts),
  }
}

/** The advice that a counter fulfilled is in force when it opens: told from the facts, as the day itself was. */
function openedIn(facts: readonly Fact[]): Opened[] {
  const [opening] = facts
  if (opening?.type !== 'day-opened') return []
  const day = newDay(opening.date, opening.setup)
  for (const fact of facts) evolve(day, fact)
  const advised = day.surge.advices.flatMap(({ id, opened, closedAt }) =>
    opened ? [{ advice: id, counter: opened.counter, openedAt: opened.at, closedAt }] : [],
  )
  const byHand = day.surge.byHand.map(({ counter, at, closed }, nth) => ({
    advice: numberByHand(nth),
    counter,
    openedAt: at,
    closedAt: closed?.at ?? null,
  }))
  return [...advised, ...byHand]
}

function waitedIn(script: Script): number {
  return waitsIn(play(script)).reduce((sum, { minutes }) => sum + minutes, 0)
}
