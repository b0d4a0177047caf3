import { sql } from 'kysely'
import type { Setup } from '../../shared/setup.ts'
import type { Staffing } from '../../shared/staffing.ts'
import { type DayDate, minute, nextDate } from '../../shared/time.ts'
import { type PastArrivals, type Plan, staffingOf } from '../core/staffing.ts'
import type { History } from './history.ts'

/** A quarter of a year: long enough for a dozen Mondays, short enough to follow the season. */
const daysRead = 84

export interface StaffingAsked {
  /** Of tomorrow: the ones that are named. */
  readonly targets: Setup['targets']
  readonly plans: readonly Plan[]
  /** Days before this one are read: today is not over. */
  readonly before: DayDate
}

export async function staffingFor(history: History, { targets, plans, before }: StaffingAsked): Promise<Staffing> {
  return staffingOf(targets, plans, await pastArrivals(history, before))
}

/** Half-hours of Taipei, which is eight hours ahead and has no summer time. */
const half = sql<number>`((taken_at / 60000 + 480) % 1440) / 30`

async function pastArrivals(history: History, before: DayDate): Promise<PastArrivals[]> {
  const rows = await history
    .selectFrom('visit')
    .where('day', '<', before)
    .where('day', '>=', nextDate(before, -daysRead))
    .select(({ fn }) => [
      'day',
      half.as('half'),
      fn.countAll<number>().as('taken'),
      fn.count<number>('at_counter').as('visits'),
      fn.sum<number | null>('at_counter').as('time'),
    ])
    .groupBy(['day', 'half'])
    .execute()
  return [...new Set(rows.map(({ day }) => day))].map((date) => {
    const own = rows.filter(({ day }) => day === date)
    return {
      date,
      halves: new Map(own.map((row) => [Math.floor(row.half), row.taken])),
      minutes: own.reduce((sum, { time }) => sum + (time ?? 0), 0) / minute,
      visits: own.reduce((sum, { visits }) => sum + visits, 0),
    }
  })
}
