import { publicLanes } from '../../shared/catalogue.ts'
import type { CounterNumber, LaneId } from '../../shared/setup.ts'
import { type Instant, minute } from '../../shared/time.ts'
import type { Advice } from './advice.ts'
import type { Day } from './day.ts'
import type { Question } from './forecast/ask.ts'
import type { Forecast } from './forecast/forecast.ts'
import { type Gauge, nextCounter, supporting } from './surge.ts'

/** Whoever says yes walks over, signs in and sits down. */
export const walkMinutes = 3

/** What the forecast is asked for a look at the whole hall: as it is, with one counter more, with one fewer. */
export interface HallQuestions {
  readonly asItIs: Question
  readonly more: Question | null
  readonly fewer: Question | null
}

export function hallQuestions(day: Day, at: Instant): HallQuestions {
  const [oldest] = supporting(day)
  return questionsOf(day, at, nextCounter(day, 'all-hands'), oldest ?? null)
}

/** The same about the counter of an advice that stands. */
export function adviceQuestions(day: Day, at: Instant, { kind, counter }: Advice): HallQuestions {
  return kind === 'close' ? questionsOf(day, at, null, counter) : questionsOf(day, at, counter, null)
}

function questionsOf(
  day: Day,
  at: Instant,
  another: CounterNumber | null,
  oldest: CounterNumber | null,
): HallQuestions {
  const { openAhead, closeAhead } = day.setup.surge
  return {
    asItIs: { ahead: [0, openAhead] },
    more:
      another === null
        ? null
        : { ahead: [0, openAhead], opened: [{ counter: another, at: at + walkMinutes * minute }] },
    fewer: oldest === null ? null : { ahead: [0, closeAhead], closed: [oldest] },
  }
}

/** The answers to them, in the minutes that half of the visitors wait at most. */
export interface HallForecasts {
  readonly asItIs: Forecast
  readonly more: Forecast | null
  readonly fewer: Forecast | null
}

export function gaugeOf(day: Day, { asItIs, more, fewer }: HallForecasts): Gauge {
  const waiting = [...day.live].filter((number) => day.tickets.get(number)?.stage.name === 'waiting').length
  const lanes = crowdedLanes(day)
  const now = longestIn(asItIs, lanes, 0)
  const ahead = longestIn(asItIs, lanes, 1)
  if (now === null || ahead === null) return { waiting, forecast: null }
  return {
    waiting,
    forecast: { now, ahead, more: more && eitherIn(more, lanes), fewer: fewer && eitherIn(fewer, lanes) },
  }
}

/**
 * The lines that a flexible counter shortens. Bookings have their slots; and a line that no such counter serves would
 * ask for help that cannot help it.
 */
export function crowdedLanes(day: Day): LaneId[] {
  const { counters, lanes } = day.setup
  const flexible = counters.filter((counter) => counter.flexible)
  const served = publicLanes(
    day.setup,
    (flexible.length > 0 ? flexible : counters).flatMap(({ serves }) => serves.flat()),
  )
  return served.filter((id) => lanes.find((lane) => lane.id === id)?.kind !== 'booked')
}

function eitherIn(forecast: Forecast, lanes: readonly LaneId[]): number | null {
  const now = longestIn(forecast, lanes, 0)
  const ahead = longestIn(forecast, lanes, 1)
  return now === null || ahead === null ? null : Math.max(now, ahead)
}

function longestIn({ lanes }: Forecast, among: readonly LaneId[], which: 0 | 1): number | null {
  const minutes = among.flatMap((lane) => {
    const wait = lanes.get(lane)?.[which]?.wait
    return wait === undefined || typeof wait === 'string' ? [] : wait.p50
  })
  return minutes.length > 0 ? Math.max(...minutes) : null
}
