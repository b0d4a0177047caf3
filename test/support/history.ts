import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Visit } from '../../server/core/visit.ts'
import { openHistory } from '../../server/reports/history.ts'
import { readFigures } from '../../server/reports/read-figures.ts'
import type { Reports } from '../../server/reports/reports.ts'
import type { RatingRow } from '../../server/store/ratings.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import { instantOf, minute, weekdayOf } from '../../shared/time.ts'

/** A real database with a past, and the figures that are read from it: here, without the thread of their own. */
export interface Past {
  readonly store: Store
  readonly directory: string
  visit(visit: Partial<Visit>): void
  rating(rating: Partial<RatingRow>): void
  readonly figures: Reports['figures']
  close(): Promise<void>
}

export const friday = '2026-11-20'

export function openPast(setup: Setup = longjing): Past {
  const directory = mkdtempSync(path.join(tmpdir(), 'past-'))
  const store = openStore(directory, {
    synchronous: 'NORMAL',
    broken: (error) => {
      throw error
    },
  })
  store.setups.add('2020-01-01', 0, 'test', '', setup)
  const history = openHistory(directory)
  let count = 0
  return {
    store,
    directory,
    visit(visit) {
      count += 1
      const day = visit.day ?? friday
      const hour = visit.hour ?? 9
      const takenAt = instantOf(day, `${String(hour).padStart(2, '0')}:00`)
      store.visits.put({
        ...ordinary,
        day,
        number: String(1000 + count),
        weekday: weekdayOf(day),
        hour,
        taken_at: takenAt,
        ...visit,
      })
    },
    rating(rating) {
      count += 1
      store.ratings.put({ ...content, number: String(1000 + count), command: `command-${count}`, ...rating })
    },
    figures: (from, to) => readFigures(history, { from, to }),
    async close() {
      await history.destroy()
      store.close()
      rmSync(directory, { recursive: true })
    },
  }
}

const ordinary: Visit = {
  day: friday,
  number: '',
  lane: 'general',
  matter: 'transcript-zh',
  category: '資料證明',
  taken_at: 0,
  hour: 9,
  weekday: 5,
  booked: 0,
  assisted: 0,
  priority_group: null,
  wait: 5 * minute,
  service: 4 * minute,
  counter: 2,
  clerk: 'a',
  outcome: 'served',
  calls: 1,
  passes: 0,
  overtaken: 0,
  told_about: null,
  told_latest: null,
  told_p10: null,
  told_p50: null,
  told_p80: null,
  told_p90: null,
  queued: null,
  called_at: null,
  over_at: 0,
  at_counter: null,
  matters: 1,
}

const content: RatingRow = {
  day: friday,
  number: '',
  command: '',
  lane: 'general',
  hour: 9,
  wait_band: 0,
  counter: 2,
  score: 5,
  reasons: [],
  comment: '',
  channel: 'tablet',
}
