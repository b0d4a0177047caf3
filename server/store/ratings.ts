import type { RatingReason, TicketNumber } from '../../shared/contract.ts'
import type { DayDate } from '../../shared/time.ts'
import type { Database } from './database.ts'

export interface RatingRow {
  readonly day: DayDate
  readonly number: TicketNumber
  readonly command: string
  readonly lane: string
  readonly hour: number
  readonly wait_band: number | null
  readonly counter: number | null
  /** null: the visitor was asked and did not wish to rate. */
  readonly score: number | null
  readonly reasons: readonly RatingReason[]
  readonly comment: string
  readonly channel: 'tablet' | 'phone'
}

export interface Comment {
  readonly date: DayDate
  readonly score: number
  readonly reasons: RatingReason[]
  readonly words: string
}

/** Ratings are not events. They know their ticket until the day is closed, so that nobody rates twice; then never again. */
export interface Ratings {
  put(row: RatingRow): void
  /** Has this command been carried out? */
  knows(command: string): boolean
  answered(day: DayDate): Map<TicketNumber, 'given' | 'declined'>
  cut(day: DayDate): void
  comments(most: number): Comment[]
}

export function openRatings(database: Database): Ratings {
  const insert = database.prepare(
    `insert into rating (day, number, command, lane, hour, wait_band, counter, score, reasons, comment, channel)
     values (@day, @number, @command, @lane, @hour, @wait_band, @counter, @score, @reasons, @comment, @channel)
     on conflict (day, number) do update set command = excluded.command, score = excluded.score,
       reasons = excluded.reasons, comment = excluded.comment, channel = excluded.channel
     where score is null`,
  )
  const known = database.prepare<[string], number>('select 1 from rating where command = ?').pluck()
  const answered = database.prepare<[string], { number: string; score: number | null }>(
    'select number, score from rating where day = ? and number is not null',
  )
  const cut = database.prepare('update rating set number = null, command = null where day <= ? and number is not null')
  const comments = database.prepare<[number], { day: string; score: number; reasons: string; comment: string }>(
    `select day, score, reasons, comment from rating where comment <> '' and score is not null order by id desc limit ?`,
  )
  return {
    put: (row) => insert.run({ ...row, reasons: JSON.stringify(row.reasons) }),
    knows: (command) => known.get(command) !== undefined,
    answered: (day) =>
      new Map(answered.all(day).map(({ number, score }) => [number, score === null ? 'declined' : 'given'])),
    cut: (day) => cut.run(day),
    comments: (most) =>
      comments.all(most).map(({ day, score, reasons, comment }) => ({
        date: day,
        score,
        reasons: JSON.parse(reasons),
        words: comment,
      })),
  }
}
