import { Setup } from '../../shared/setup.ts'
import type { DayDate, Instant } from '../../shared/time.ts'
import type { Database } from './database.ts'

export interface SetupGlance {
  readonly id: number
  readonly from: DayDate
  readonly madeAt: Instant
  readonly by: string
  readonly note: string
}

/** The office as data, with the date from which each version holds and who made it. Nothing is overwritten. */
export interface Setups {
  add(from: DayDate, madeAt: Instant, by: string, note: string, setup: Setup): void
  /** The newest version that holds on a date; null in an office that was never set up. */
  on(date: DayDate): Setup | null
  list(): SetupGlance[]
  /** The ids under which this office has ever been set up. */
  offices(): string[]
}

export function openSetups(database: Database): Setups {
  const insert = database.prepare('insert into setup (holds_from, made_at, made_by, note, data) values (?, ?, ?, ?, ?)')
  const select = database
    .prepare<[string], string>('select data from setup where holds_from <= ? order by holds_from desc, id desc limit 1')
    .pluck()
  const list = database.prepare<[], SetupGlance>(
    'select id, holds_from as "from", made_at as madeAt, made_by as "by", note from setup order by id desc limit 50',
  )
  const offices = database.prepare<[], string>("select distinct json_extract(data, '$.office.id') from setup").pluck()
  return {
    add: (from, madeAt, by, note, setup) => insert.run(from, madeAt, by, note, JSON.stringify(setup)),
    on: (date) => {
      const data = select.get(date)
      return data ? Setup.parse(JSON.parse(data)) : null
    },
    list: () => list.all(),
    offices: () => offices.all(),
  }
}
