import { allOf, bookingRows, tallyColumns } from './desk-figures.ts'
import { fairnessColumns, laneWaitColumns } from './fairness.ts'
import {
  type Column,
  type FigureTable,
  type RowKind,
  type RowName,
  ratingColumns,
  serviceColumns,
  visitColumns,
  waitColumns,
} from './figure-columns.ts'
import { overview } from './figure-overview.ts'
import { type Figures, type Ratings, shareOf } from './figures.ts'
import { forecastColumns } from './forecast-figures.ts'

/** The tables of a period, the same on the screen and in a file. Their words are in figure-words.ts. */
const tables = {
  overview: (figures: Figures) => overview(figures),
  'visits-by-lane': (figures: Figures) => tableWith('lane', visitColumns, figures.byLane, figures.all),
  'visits-by-hour': (figures: Figures) => tableWith('hour', visitColumns, figures.byHour, figures.all),
  'visits-by-weekday': (figures: Figures) => tableWith('weekday', visitColumns, figures.byWeekday, figures.all),
  'visits-by-category': (figures: Figures) => tableWith('category', visitColumns, figures.byCategory, figures.all),
  'visits-by-counter': (figures: Figures) => tableWith('counter', visitColumns, figures.byCounter, figures.all),
  'visits-by-priority-group': (figures: Figures) =>
    tableWith('priority-group', visitColumns, figures.byPriorityGroup, figures.all),
  'visits-by-span': (figures: Figures) => tableWith('span', visitColumns, figures.bySpan, figures.all),
  'waits-by-lane': (figures: Figures) => tableWith('lane', waitColumns, figures.byLane, figures.all),
  'waits-by-hour': (figures: Figures) => tableWith('hour', waitColumns, figures.byHour, figures.all),
  'waits-by-weekday': (figures: Figures) => tableWith('weekday', waitColumns, figures.byWeekday, figures.all),
  'waits-by-category': (figures: Figures) => tableWith('category', waitColumns, figures.byCategory, figures.all),
  'waits-by-counter': (figures: Figures) => tableWith('counter', waitColumns, figures.byCounter, figures.all),
  'waits-by-priority-group': (figures: Figures) =>
    tableWith('priority-group', waitColumns, figures.byPriorityGroup, figures.all),
  'waits-by-span': (figures: Figures) => tableWith('span', waitColumns, figures.bySpan, figures.all),
  'services-by-category': (figures: Figures) => tableWith('category', serviceColumns, figures.byCategory, figures.all),
  'services-by-counter': (figures: Figures) => tableWith('counter', serviceColumns, figures.byCounter, figures.all),
  'forecasts-by-lane': ({ forecasts }: Figures) => tableWith('lane', forecastColumns, forecasts.byLane, forecasts.all),
  'forecasts-by-half-hour': ({ forecasts }: Figures) =>
    tableWith('half-hour', forecastColumns, forecasts.byHalfHour, forecasts.all),
  'forecasts-by-lane-half-hour': ({ forecasts }: Figures) =>
    tableWith('lane-half-hour', forecastColumns, forecasts.byLaneAndHalfHour, forecasts.all),
  'forecasts-by-span': ({ forecasts }: Figures) => tableWith('span', forecastColumns, forecasts.bySpan, forecasts.all),
  'fairness-by-month': ({ fairness }: Figures) => tableWith('month', fairnessColumns, fairness.byMonth, fairness.all),
  'fairness-by-lane': ({ fairness }: Figures) => partsTable('month-lane', laneWaitColumns, fairness.byLane),
  'bookings-by-outcome': ({ desk }: Figures) => partsTable('booking-outcome', tallyColumns, bookingRows(desk)),
  'reviews-by-result': ({ desk }: Figures) =>
    tableWith('review-result', tallyColumns, desk.reviews, allOf(desk.reviews)),
  'notices-by-matter': ({ desk }: Figures) => partsTable('matter', tallyColumns, desk.noticesByMatter),
  'notices-by-document': ({ desk }: Figures) => partsTable('document', tallyColumns, desk.noticesByDocument),
  'ratings-by-score': ({ ratings }: Figures) => scoreTable(ratings),
  'ratings-by-reason': ({ ratings }: Figures) => reasonTable(ratings),
  'ratings-by-lane': ({ ratings }: Figures) => tableWith('lane', ratingColumns, ratings.byLane, ratings),
  'ratings-by-hour': ({ ratings }: Figures) => tableWith('hour', ratingColumns, ratings.byHour, ratings),
  'ratings-by-counter': ({ ratings }: Figures) => tableWith('counter', ratingColumns, ratings.byCounter, ratings),
  'ratings-by-band': ({ ratings }: Figures) => tableWith('band', ratingColumns, ratings.byBand, ratings),
  'ratings-by-span': ({ ratings }: Figures) => tableWith('span', ratingColumns, ratings.bySpan, ratings),
}

export type TableName = keyof typeof tables
export const tableNames: readonly string[] = Object.keys(tables)

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name)
}

export function tableOf(figures: Figures, name: TableName): FigureTable {
  return tables[name](figures)
}

type Keyed<Of> = Of & { readonly key: RowName['key']; readonly joint?: boolean }

/** Parts that have no whole of their own. */
function partsTable<Of>(
  rowsAre: RowKind,
  columns: readonly Column<Of>[],
  rows: readonly Keyed<NoInfer<Of>>[],
): FigureTable {
  return {
    rowsAre,
    columns: columns.map(({ quantity }) => quantity),
    lines: rows.map((row) => ({
      name: nameOf(rowsAre, row.key, row.joint),
      values: columns.map((column) => ({ unit: column.unit, cell: column.of(row) })),
    })),
  }
}

/** The last line is all of them together. */
function tableWith<Of>(
  rowsAre: RowKind,
  columns: readonly Column<Of>[],
  rows: readonly Keyed<NoInfer<Of>>[],
  all: NoInfer<Of>,
): FigureTable {
  const values = (of: Of) => columns.map((column) => ({ unit: column.unit, cell: column.of(of) }))
  const lines = rows.map((row) => ({ name: nameOf(rowsAre, row.key, row.joint), values: values(row) }))
  return {
    rowsAre,
    columns: columns.map(({ quantity }) => quantity),
    lines: [...lines, { name: nameOf('all', null), values: values(all) }],
  }
}

function nameOf(kind: RowName['kind'], key: RowName['key'], joint = false): RowName {
  return { kind, key, joint }
}

function scoreTable({ scores }: Ratings): FigureTable {
  return {
    rowsAre: 'score',
    columns: ['times', 'times-share'],
    lines: scores.map(({ score, count, share }) => ({
      name: nameOf('score', score),
      values: [
        { unit: 'count', cell: count },
        { unit: 'share', cell: share },
      ],
    })),
  }
}

function reasonTable({ reasons, rated }: Ratings): FigureTable {
  return {
    rowsAre: 'reason',
    columns: ['times', 'times-share'],
    lines: reasons.map(({ reason, count }) => ({
      name: nameOf('reason', reason),
      values: [
        { unit: 'count', cell: count },
        { unit: 'share', cell: typeof count === 'number' && typeof rated === 'number' ? shareOf(count, rated) : null },
      ],
    })),
  }
}
