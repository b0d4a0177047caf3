import { isDeepStrictEqual } from 'node:util'
import { liveTickets } from '../../server/core/day.ts'
import type { Frame } from '../../shared/contract.ts'
import type { ConsoleView } from '../../shared/staff-views.ts'
import type { History } from './history.ts'

/** Does every console show, first thing in a new life, exactly the day that lies on the disk? */
export function differences({ day }: History, frames: readonly Frame[]): string[] {
  const counters = day.setup.counters.map(({ number }) => {
    const state = day.counters.get(number)
    return [number, state?.stage ?? 'closed', state?.ticket ?? null]
  })
  const written = { counters, waiting: liveTickets(day).filter(({ stage }) => stage.name === 'waiting').length }
  return frames.flatMap(({ view }) => {
    if (view.screen !== 'console') return []
    const shown = shownOn(view)
    return isDeepStrictEqual(shown, written) ? [] : [`shown ${JSON.stringify([shown, written])}`]
  })
}

function shownOn({ counters, waiting }: ConsoleView) {
  return { counters: counters.map(({ counter, stage, number }) => [counter, stage, number]), waiting }
}
