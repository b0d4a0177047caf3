import type { Instant } from '../../shared/time.ts'
import type { Database } from './database.ts'

export interface TrailEntry {
  readonly at: Instant
  readonly by: string
  readonly what: string
  readonly words: string
}

/** Who signed in, changed the setup, paired a screen: for the auditor. */
export interface Trail {
  note(entry: TrailEntry): void
  last(most: number): TrailEntry[]
}

export function openTrail(database: Database): Trail {
  const insert = database.prepare('insert into trail (at, by, what, words) values (@at, @by, @what, @words)')
  const last = database.prepare<[number], TrailEntry>('select at, by, what, words from trail order by id desc limit ?')
  return {
    note: (entry) => insert.run(entry),
    last: (most) => last.all(most),
  }
}
