import type { TicketNumber } from '../shared/contract.ts'
import type { LaneId } from '../shared/setup.ts'
import { type Instant, minute, second } from '../shared/time.ts'
import { windowsOn } from './core/calendar.ts'
import type { Day } from './core/day.ts'
import { inputOf, type Question } from './core/forecast/ask.ts'
import type { Band, NoBand } from './core/forecast/band.ts'
import { isSlow } from './core/forecast/calibration.ts'
import { seedFrom } from './core/forecast/chance.ts'
import { type Forecast, type Forecasting, replicationsUsual, start } from './core/forecast/forecast.ts'
import { depthsOf, furtherBack, shifted, standing } from './core/forecast/further.ts'
import type { Known } from './core/forecast/known.ts'
import { publicly } from './core/forecast/publicly.ts'
import { quieterHours } from './core/forecast/quieter.ts'
import { bandSaid, laterThan, nothingShown, postponed, shownNext } from './core/forecast/shown.ts'
import type { Waits } from './core/waits.ts'
import { type Learned, openLearning } from './learned.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'

/** The one forecast of the house: tablet, slip, phones, walls, web page and staff all read the same figures. */
export interface Forecaster extends Waits {
  /** What the office has learned about itself, ready for drawing. */
  readonly known: Known
  /** The newest forecast, as drawn. */
  readonly newest: Forecast | null
  /** A question of its own about the future, e.g. with one counter more; in slices, so nobody waits for it. */
  ask(question: Question): Promise<Forecast>
  /** From now on a forecast is made whenever something changes, and every so often because time passes. */
  follow(office: Followed): void
  keepPace(pace: ForecastPace): void
  close(): void
}

interface Followed {
  readonly day: Day
  readonly now: () => Instant
  subscribe(listener: () => void): () => void
}

/**
 * Milliseconds of the machine: between two forecasts at least, and until the next one at most. "when-asked": whoever
 * asks waits for it; where the clock is turned by hand, the forecast must not come later than the clock.
 * "in-passing": the same, but rough and seldom, for days that are played in seconds.
 */
export type ForecastPace = 'when-asked' | 'in-passing' | { readonly leastBetween: number; readonly refresh: number }

export const usualPace = { leastBetween: second, refresh: 15 * second }

/** A look ahead under way, and who stood in line when it began. */
interface Begun {
  readonly forecasting: Forecasting
  readonly most: number
  readonly people: ReadonlyMap<LaneId, number>
}

/** The event loop belongs to the sockets: after so many milliseconds they have their turn. */
const slice = 2
/** Milliseconds in which what was done is shown to everybody, a thousand phones among them, before it is thought about. */
const showing = 100
/** With more people than this in line fewer futures are played, because each takes longer. */
const crowd = 150
const leastReplications = 30
const inPassing = { replications: 20, holds: 5 * minute }

export function openForecaster(store: Store, log: Log, first: ForecastPace = usualPace): Forecaster {
  let pace = first
  let office: Followed | null = null
  let newest: Forecast | null = null
  let shown = nothingShown
  let depths: ReturnType<typeof depthsOf> = new Map()
  let isRunning = false
  let isDue = false
  let isClosed = false
  let startedAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | null = null
  let refreshing: NodeJS.Timeout | null = null
  let unsubscribe = () => {}
  const learning = openLearning(store)

  function followed(): Followed {
    if (!office) throw new Error('a forecast was asked for before there was an office')
    return office
  }

  function learnedNow(): Learned {
    return learning(followed().day)
  }

  function begun(question: Question): Begun {
    const { day, now } = followed()
    const known = learnedNow().known
    const input = publicly(day, known, inputOf(day, known, Math.max(now(), day.at), question))
    const most = pace === 'in-passing' ? inPassing.replications : replicationsFor(input.line.length)
    return { forecasting: start(input, seedFrom(day.date), most), most, people: standing(day) }
  }

  function take(forecast: Forecast, people: Begun['people']): void {
    const { day } = followed()
    newest = forecast
    shown = shownNext(shown, day, forecast)
    depths = depthsOf(day, forecast, people)
  }

  function atOnce(): void {
    const { forecasting, most, people } = begun(usual)
    forecasting.advance(most)
    take(forecasting.result(), people)
  }

  async function run(): Promise<void> {
    isRunning = true
    isDue = false
    startedAt = performance.now()
    const { date } = followed().day
    try {
      const look = begun(usual)
      const forecast = await inSlices(look)
      if (followed().day.date === date) take(forecast, look.people)
    } catch (error) {
      // Numbers are given and called without it; what was told last stands until it can be said better.
      log.error({ error: String(error) }, 'no forecast could be made')
    }
    isRunning = false
    if (isDue) changed()
  }

  function changed(): void {
    isDue = true
    if (typeof pace === 'string' || isClosed || isRunning || timer) return
    const rest = startedAt + pace.leastBetween - performance.now()
    timer = setTimeout(
      () => {
        timer = null
        void run()
      },
      Math.max(showing, rest),
    )
  }

  function asked(): void {
    if (typeof pace !== 'string' || !office || isClosed) return
    const now = Math.max(office.now(), office.day.at)
    const age = now - (newest?.at ?? Number.NEGATIVE_INFINITY)
    const holds = pace === 'in-passing' ? age >= 0 && age < inPassing.holds : age === 0 && !isDue
    if (!holds) atOnce()
    isDue = false
  }

  function keepPace(next: ForecastPace): void {
    pace = next
    if (refreshing) clearInterval(refreshing)
    refreshing = typeof pace === 'string' ? null : setInterval(changed, pace.refresh)
  }

  function laneNow(lane: LaneId): Band | NoBand {
    const outlook = newest?.lanes.get(lane)?.find(({ ahead }) => ahead === 0)
    return outlook ? bandSaid(followed().day, outlook.wait) : 'not-enough-data'
  }

  return {
    get known() {
      return learnedNow().known
    },
    get newest() {
      return newest
    },
    quieter(now) {
      const { date, setup } = followed().day
      return quieterHours(learnedNow().known.history, windowsOn(setup, date), now)
    },
    get slow() {
      return office !== null && isSlow(office.day.calibrating.calibration)
    },
    ofLane(lane) {
      asked()
      return shown.lanes.get(lane) ?? 'not-enough-data'
    },
    ofTicket(number: TicketNumber) {
      asked()
      return shown.tickets.get(number)?.wait ?? office?.day.tickets.get(number)?.told.wait ?? 'not-enough-data'
    },
    expected(number) {
      asked()
      const band = newest?.tickets.get(number)
      return band === undefined || typeof band === 'string' ? null : band.p50
    },
    told(lane, from) {
      asked()
      const band = laneNow(lane)
      if (typeof band === 'string') return { wait: band }
      const { day, now } = followed()
      const early = from - Math.max(now(), day.at)
      if (early > 0) return { wait: postponed(band, early) }
      const wait = shown.lanes.get(lane) ?? 'not-enough-data'
      const more = furtherBack(day, learnedNow().known, lane, depths.get(lane))
      if (more === 0) return { wait, band }
      const own = shifted(band, more)
      return { wait: laterThan(wait, own), band: own }
    },
    keepPace,
    ask: (question) => inSlices(begun(question)),
    follow(other) {
      office = other
      // The first at once: whoever takes the first number after a restart is told something.
      atOnce()
      unsubscribe = other.subscribe(changed)
      keepPace(pace)
    },
    close() {
      isClosed = true
      unsubscribe()
      if (timer) clearTimeout(timer)
      if (refreshing) clearInterval(refreshing)
    },
  }
}

const usual: Question = { ahead: [0] }

async function inSlices({ forecasting, most }: Begun): Promise<Forecast> {
  while (forecasting.done < most) {
    // Making the question is a slice of its own.
    await new Promise(setImmediate)
    const until = performance.now() + slice
    do forecasting.advance(1)
    while (forecasting.done < most && performance.now() < until)
  }
  return forecasting.result()
}

/** By the line alone, so that the same day gives the same forecasts on every machine. */
function replicationsFor(people: number): number {
  if (people <= crowd) return replicationsUsual
  return Math.max(leastReplications, Math.round((replicationsUsual * crowd) / people))
}
