import type { Figures } from '../../shared/figures.ts'
import { deskFigures } from './desk.ts'
import { fairnessFigures } from './fairness.ts'
import { forecastFigures } from './forecasts.ts'
import type { History, Period } from './history.ts'
import { namesIn } from './names.ts'
import { ratingFigures } from './ratings.ts'
import { visitFigures } from './visits.ts'

/** All figures of a period, read at one moment: a visit that ends meanwhile is in all of them or in none. */
export function readFigures(history: History, period: Period): Promise<Figures> {
  return history.transaction().execute(async (moment) => {
    const names = await namesIn(moment, period)
    const visits = await visitFigures(moment, period, names)
    const fairness = await fairnessFigures(moment, period, names)
    const forecasts = await forecastFigures(moment, period, names)
    const desk = await deskFigures(moment, period)
    const ratings = await ratingFigures(moment, period, names)
    return { ...period, ...names, ...visits, fairness, forecasts, desk, ratings }
  })
}
