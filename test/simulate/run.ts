import { type Calibration, newCalibration, nextDay } from '../../server/core/forecast/calibration.ts'
import { type History, learned, newHistory } from '../../server/core/forecast/history.ts'
import { type Known, knownFrom } from '../../server/core/forecast/known.ts'
import { pastDayOf } from '../../server/core/forecast/today.ts'
import { dispersal } from '../../server/simulation/dispersal.ts'
import { type Onlooker, type Played, play } from '../../server/simulation/play.ts'
import type { Script } from '../../server/simulation/script.ts'
import type { DayDate } from '../../shared/time.ts'
import { dayOf, type World, withEveryCounter, workdays } from './days.ts'
import { type ToldTicket, telling } from './telling.ts'

export type Flexible = 'rule' | 'never' | 'always'

/** One way to run the flexible counters, on the same days as the others. */
export interface Run {
  readonly days: readonly Played[]
  readonly told: readonly ToldTicket[]
}

const firstDay: DayDate = '2026-01-05'
/** Days before the ones that count teach the office about itself. */
export const warmUpUsual = 20
/**
 * On the last of them visitors are told their wait and the flexible counters are run as asked already, so that the
 * calibration begins as it goes on. The others teach who comes and how long visits take, whoever opens what.
 */
const rehearsals = 5

export interface Asked {
  readonly days: number
  readonly slow: number
  readonly flexible: Flexible
  /** Forecasts take most of the time; who only compares waits does without. */
  readonly telling: boolean
  readonly warmUp: number
}

export function run(world: World, asked: Asked): Run {
  const days: Played[] = []
  const told: ToldTicket[] = []
  let history: History = newHistory
  let calibration: Calibration = newCalibration
  let ownCalibration: Calibration = newCalibration
  workdays(firstDay, asked.warmUp + asked.days).forEach((date, index) => {
    const counts = index >= asked.warmUp
    const script = dayOf(world, date, counts ? asked.slow : 1)
    const known = knownFrom(history, world.setup)
    const teaches = index < asked.warmUp - rehearsals
    const teller = asked.telling && !teaches ? telling(known, meanOf(history), ownCalibration) : null
    const played = playedAs(teaches ? 'never' : asked.flexible, script, known, teller?.onlooker ?? {}, calibration)
    history = learned(history, world.setup, pastDayOf(played.day))
    calibration = nextDay(played.day.calibrating.calibration)
    ownCalibration = teller ? nextDay(teller.calibration) : ownCalibration
    if (!counts) return
    days.push(played)
    told.push(...(teller?.tickets.values() ?? []))
  })
  return { days, told }
}

function playedAs(
  flexible: Flexible,
  script: Script,
  known: Known,
  onlooker: Onlooker,
  calibration: Calibration,
): Played {
  if (flexible === 'always') return play(withEveryCounter(script), onlooker, calibration)
  if (flexible === 'never') return play(script, onlooker, calibration)
  return play(script, { ...onlooker, everyMinute: dispersal(known) }, calibration)
}

/** Minutes of a visit, as a naive estimate knows it. */
function meanOf({ lanes }: History): number {
  const all = [...lanes.values()].flat()
  return all.length > 0 ? all.reduce((sum, one) => sum + one, 0) / all.length : 11
}
