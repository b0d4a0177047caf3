import { type CounterState, counterState, type Day } from '../../server/core/day.ts'
import { inputOf } from '../../server/core/forecast/ask.ts'
import { seedFrom } from '../../server/core/forecast/chance.ts'
import { forecast } from '../../server/core/forecast/forecast.ts'
import { newHistory } from '../../server/core/forecast/history.ts'
import { knownFrom } from '../../server/core/forecast/known.ts'
import { publicly } from '../../server/core/forecast/publicly.ts'
import { nothingShown, shownNext } from '../../server/core/forecast/shown.ts'
import { boardView, signView } from '../../server/core/views/public.ts'
import { noWaits, type Waits } from '../../server/core/waits.ts'
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
  const waits = waitsOf(day)
  let shown = ''
  return (now) => {
    const frame = { at: now, board: boardView(day, waits(now), '', now), signs: signs(now) }
    const words = JSON.stringify([frame.board, frame.signs])
    if (words === shown) return null
    shown = words
    return frame
  }
}

/** So many futures tell a watcher what a hundred do, with a little more noise: sixty days of forecasts take long. */
const replications = 20

/** What the office says of waiting: the forecast of the product, made anew with every frame. */
function waitsOf(day: Day): (now: Instant) => Waits {
  const known = knownFrom(newHistory, day.setup)
  let shown = nothingShown
  return (now) => {
    const input = publicly(day, known, inputOf(day, known, now))
    shown = shownNext(shown, day, forecast(input, seedFrom(day.date), replications))
    const { lanes } = shown
    return { ...noWaits, ofLane: (lane) => lanes.get(lane) ?? 'not-enough-data' }
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
