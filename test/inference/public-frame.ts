import { type CounterState, counterState, type Day } from '../../server/core/day.ts'
import { paceWaits } from '../../server/core/estimate.ts'
import { boardView, signView } from '../../server/core/views/public.ts'
import type { Instant } from '../../shared/time.ts'
import type { BoardView, SignView } from '../../shared/views.ts'

/**
 * What an anonymous watcher gets at one instant. The public page and the open data are made of the same parts, which
 * `privacy.test.ts` proves on real sockets, so they are not written down twice.
 */
export interface PublicFrame {
  readonly at: Instant
  readonly board: BoardView
  readonly signs: readonly SignView[]
}

/** The frames that the sockets would send of a day: null where nothing new is to be seen. */
export function publicFrames(day: Day): (now: Instant) => PublicFrame | null {
  const signs = signsOf(day)
  let shown = ''
  return (now) => {
    const frame = { at: now, board: boardView(day, paceWaits(day, now), '', now), signs: signs(now) }
    const words = JSON.stringify([frame.board, frame.signs])
    if (words === shown) return null
    shown = words
    return frame
  }
}

/** A sign is drawn anew when its counter, its visitor or the calls have changed. */
function signsOf(day: Day): (now: Instant) => SignView[] {
  const known = new Map<number, { state: CounterState; parts: readonly unknown[]; sign: SignView }>()
  const signOf = (counter: number, now: Instant) => {
    const state = counterState(day, counter)
    const parts = [state.ticket ? day.tickets.get(state.ticket) : null, day.calls.at(-1), Math.floor(now / minuteLong)]
    const before = known.get(counter)
    if (before?.state === state && parts.every((part, index) => part === before.parts[index])) return before.sign
    const sign = signView(day, counter, nobody, '', now)
    known.set(counter, { state, parts, sign })
    return sign
  }
  return (now) => day.setup.counters.map(({ number }) => signOf(number, now))
}

const minuteLong = 60_000
const nobody = () => null
