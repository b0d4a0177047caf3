import {
  type Column,
  type FigureTable,
  type Line,
  type Quantity,
  ratingColumns,
  serviceColumns,
  visitColumns,
  waitColumns,
} from './figure-columns.ts'
import type { Cell, Figures } from './figures.ts'
import { minute } from './time.ts'

/** Every figure of the whole period in one column: how many stand behind it, and what was aimed at. */
export function overview(figures: Figures): FigureTable {
  const { all, ratings } = figures
  const targets = targetsOf(figures)
  const lines = <Of>(columns: readonly Column<Of>[], of: Of, n: Cell): Line[] =>
    columns.map((column) => lineOf(column, column.of(of), n, targets[column.quantity] ?? null))
  return {
    rowsAre: 'quantity',
    columns: ['value', 'n', 'target'],
    lines: [
      ...lines([live], figures, all.issued + figures.live),
      ...lines(visitColumns, all, all.issued),
      ...lines(waitColumns, all, all.waits.n),
      ...lines(serviceColumns, all, all.services.n),
      ...lines(ratingColumns, ratings, ratings.rated),
      ...lines([declined], figures, ratings.served),
    ],
  }
}

const live: Column<Figures> = { quantity: 'live', unit: 'count', of: (figures) => figures.live }
const declined: Column<Figures> = { quantity: 'declined', unit: 'count', of: ({ ratings }) => ratings.declined }

function lineOf({ quantity, unit }: Column<never>, cell: Cell | null, n: Cell, target: number | null): Line {
  return {
    name: { kind: 'quantity', key: quantity, joint: false },
    values: [
      { unit, cell },
      { unit: 'count', cell: n },
      { unit, cell: target },
    ],
  }
}

function targetsOf({ targets }: Figures): Partial<Readonly<Record<Quantity, number>>> {
  return {
    'wait-mean': targets.meanWaitMinutes * minute,
    'within-share': targets.withinShare,
    satisfied: targets.satisfiedShare,
  }
}
