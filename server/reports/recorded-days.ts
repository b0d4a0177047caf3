import type { DayDate } from '../../shared/time.ts'
import { Fact } from '../core/events.ts'
import type { History } from './history.ts'

/** The last office-days before a date on which a number was given, the earliest first. */
export async function lastDays(history: History, before: DayDate, most: number): Promise<DayDate[]> {
  const days: DayDate[] = []
  let end = before
  while (days.length < most) {
    // One step down the index for each day: the log of a year is not read for twenty dates.
    const found = await history
      .selectFrom('event')
      .select(({ fn }) => fn.max<DayDate | null>('day').as('day'))
      .where('day', '<', end)
      .executeTakeFirstOrThrow()
    if (found.day === null) break
    end = found.day
    if (await hasVisits(history, end)) days.unshift(end)
  }
  return days
}

export async function factsOf(history: History, day: DayDate): Promise<Fact[]> {
  const rows = await history.selectFrom('event').select('data').where('day', '=', day).orderBy('seq').execute()
  return rows.map(({ data }) => Fact.parse(JSON.parse(data)))
}

async function hasVisits(history: History, day: DayDate): Promise<boolean> {
  const row = await history.selectFrom('visit').select('day').where('day', '=', day).limit(1).executeTakeFirst()
  return row !== undefined
}
