import { type RawBuilder, sql } from 'kysely'
import { type Cell, leastForShare, type RatingGroup, type Ratings, type Row, shareOf } from '../../shared/figures.ts'
import { minute } from '../../shared/time.ts'
import { hasKey } from './groups.ts'
import type { History, Period } from './history.ts'
import { lanesWith, type Names } from './names.ts'
import { reasonsIn } from './reasons.ts'
import { spanOf } from './spans.ts'
import { cellOf, suppressed } from './suppress.ts'
import { emptyTally, type Tally, talliesBy } from './tallies.ts'

/** What visitors said, never so finely that it shows who said it. */
export async function ratingFigures(history: History, period: Period, names: Names): Promise<Ratings> {
  const tallies = <Key extends string | number | null>(key: RawBuilder<Key>, visitKey = key) =>
    talliesBy(history, period, names, key, visitKey)
  const by = async <Key extends string | number | null>(key: RawBuilder<Key>, visitKey = key) =>
    rowsOf(await tallies(key, visitKey))
  const [all = emptyTally] = await tallies(sql<string>`'all'`)
  const lanes = lanesWith(names, all.turning)
  const scores = scoresOf(all)
  const isWhole = scores.every(({ count }) => typeof count === 'number')
  return {
    ...groupOf(all, cellOf(all.rated), isWhole ? 2 : 1),
    scores,
    declined: all.declined,
    reasons: await reasonsIn(history, period),
    byLane: lanes.rows(await by(lanes.key)),
    byHour: await by(sql<number>`hour`),
    byCounter: (await by(sql<number | null>`counter`)).filter(hasKey),
    byBand: (await by(sql<number | null>`wait_band`, bandOfWait)).filter(hasKey),
    bySpan: await by(spanOf(period)),
  }
}

/** As waitBand() in core/visit.ts writes it beside a rating. */
const bandOfWait = sql<number | null>`case
  when wait is null then null when wait <= ${5 * minute} then 0 when wait <= ${10 * minute} then 1
  when wait <= ${20 * minute} then 2 when wait <= ${30 * minute} then 3 else 4 end`

function rowsOf<Key>(tallies: readonly Row<Key, Tally>[]): Row<Key, RatingGroup>[] {
  const cells = suppressed(tallies.map(({ rated }) => rated))
  return tallies.map((tally, index) => ({ key: tally.key, ...groupOf(tally, cells[index] ?? 'hidden', 2) }))
}

/** @param places of the mean: fewer where it could give away a score that is not said */
function groupOf(tally: Tally, rated: Cell, places: number): RatingGroup {
  const served = tally.asked + tally.turning
  if (typeof rated !== 'number') return { rated, served, response: null, mean: null, satisfied: null }
  const [, one, two, three, four, five] = [0, ...tally.scores]
  const sum = (one ?? 0) + 2 * (two ?? 0) + 3 * (three ?? 0) + 4 * (four ?? 0) + 5 * (five ?? 0)
  const mean = rated < leastForShare ? null : Number((sum / rated).toFixed(places))
  const response = tally.asked === 0 ? null : shareOf(Math.min(rated, served), served)
  return { rated, served, response, mean, satisfied: shareOf((four ?? 0) + (five ?? 0), rated) }
}

const satisfied = [5, 4] as const
const others = [3, 2, 1] as const

/** The satisfied share tells the sum of the best two, so these hide each other, and the other three likewise. */
function scoresOf({ rated, scores }: Tally): Ratings['scores'] {
  const parts = rated < leastForShare ? [[...satisfied, ...others]] : [satisfied, others]
  return parts.flatMap((part) => {
    const cells = suppressed(part.map((score) => scores[score - 1] ?? 0))
    return part.map((score, index) => {
      const count = cells[index] ?? 'hidden'
      return { score, count, share: typeof count === 'number' ? shareOf(count, rated) : null }
    })
  })
}
