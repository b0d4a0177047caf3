import type { Column } from './figure-columns.ts'
import { type Row, shareOf } from './figures.ts'

/** What the service desk did in a period: bookings kept, papers looked at, notices given. */
export interface DeskFigures {
  /** Agreed visits, and how they went; `called` and `within` are of those who came in time. */
  readonly bookings: {
    readonly made: number
    readonly inTime: number
    /** Later than the grace: they waited as walk-ins. */
    readonly late: number
    /** Of closed days only: until then somebody may still come. */
    readonly absent: number
    readonly called: number
    /** Called no later than five minutes after the slot, or after the check-in if that was later. */
    readonly within: number
  }
  readonly reviews: readonly Row<string, Tallied>[]
  readonly notices: number
  /** By the matter's name; null: not written down. One notice may name several. */
  readonly noticesByMatter: readonly Row<string | null, Tallied>[]
  readonly noticesByDocument: readonly Row<string | null, Tallied>[]
}

export interface Tallied {
  readonly count: number
  readonly of: number
}

export const tallyColumns: readonly Column<Tallied>[] = [
  { quantity: 'cases', unit: 'count', of: ({ count }) => count },
  { quantity: 'cases-share', unit: 'share', of: ({ count, of }) => shareOf(count, of) },
]

/** The outcomes of bookings as rows; a share is of all that were made, "within" of those called. */
export function bookingRows({ bookings }: DeskFigures): Row<string, Tallied>[] {
  const { made, inTime, late, absent, called, within } = bookings
  return [
    { key: 'made', count: made, of: made },
    { key: 'in-time', count: inTime, of: made },
    { key: 'late', count: late, of: made },
    { key: 'absent', count: absent, of: made },
    { key: 'called', count: called, of: made },
    { key: 'within', count: within, of: called },
  ]
}

export function allOf(rows: readonly Tallied[]): Tallied {
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  return { count, of: count }
}
