import { sql } from 'kysely'
import { z } from 'zod'
import type { DeskFigures, Tallied } from '../../shared/desk-figures.ts'
import type { Row } from '../../shared/figures.ts'
import { Text } from '../../shared/language.ts'
import type { TallyKind } from '../core/day-tally.ts'
import type { History, Period } from './history.ts'

/** What no visit's row can tell, from the counts that each day leaves. */
export async function deskFigures(history: History, period: Period): Promise<DeskFigures> {
  const rows = await talliesIn(history, period)
  const countOf = (kind: TallyKind, key: string) => rows.find((row) => row.kind === kind && row.key === key)?.count ?? 0
  const booking = (key: string) => countOf('booking', key)
  const notices = countOf('notice', 'print') + countOf('notice', 'qr')
  const names = await matterNames(history, period)
  return {
    bookings: {
      made: booking('made'),
      inTime: booking('in-time'),
      late: booking('late'),
      absent: booking('absent'),
      called: booking('called'),
      within: booking('within'),
    },
    reviews: reviewsOf(['complete', 'missing', 'not-ours'].map((key) => ({ key, count: countOf('review', key) }))),
    notices,
    noticesByMatter: ranked(rows, 'notice-matter', notices, (key) => (key === '' ? null : (names.get(key) ?? key))),
    noticesByDocument: ranked(rows, 'notice-document', notices, (key) => key),
  }
}

interface Counted {
  readonly kind: string
  readonly key: string
  readonly count: number
}

function talliesIn(history: History, { from, to }: Period): Promise<Counted[]> {
  return history
    .selectFrom('tally')
    .select(['kind', 'key', sql<number>`sum(count)`.as('count')])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy(['kind', 'key'])
    .execute()
}

function reviewsOf(rows: readonly { readonly key: string; readonly count: number }[]): Row<string, Tallied>[] {
  const of = rows.reduce((sum, { count }) => sum + count, 0)
  return rows.map((row) => ({ ...row, of }))
}

/** The commonest first; what is not written down last. */
function ranked(rows: readonly Counted[], kind: TallyKind, of: number, nameOf: (key: string) => string | null) {
  return rows
    .filter((row) => row.kind === kind)
    .map(({ key, count }): Row<string | null, Tallied> => ({ key: nameOf(key), count, of }))
    .toSorted(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.count - a.count ||
        (a.key ?? '').localeCompare(b.key ?? ''),
    )
}

const Kept = z.object({ matters: z.array(z.object({ id: z.string(), name: Text })) })

/** The newest name of every matter that the office had until the end of the period. */
async function matterNames(history: History, { to }: Period): Promise<Map<string, string>> {
  const setups = await history
    .selectFrom('setup')
    .select('data')
    .where('holds_from', '<=', to)
    .orderBy('holds_from')
    .orderBy('id')
    .execute()
  const all = setups.flatMap(({ data }) => Kept.parse(JSON.parse(data)).matters)
  return new Map(all.map(({ id, name }) => [id, name['zh-TW']]))
}
