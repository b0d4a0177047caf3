import type { FigureTable } from '../../shared/figure-columns.ts'
import { figureText, quantityWords, rowKindWords, rowNameIn } from '../../shared/figure-words.ts'
import type { Figures } from '../../shared/figures.ts'

/** A table as a file for a spreadsheet, after RFC 4180. The byte order mark tells Excel that it is UTF-8. */
export function csvOf(table: FigureTable, figures: Figures): string {
  const head = [rowKindWords[table.rowsAre]['zh-TW'], ...table.columns.map((column) => quantityWords[column]['zh-TW'])]
  const lines = table.lines.map(({ name, values }) => [
    rowNameIn(figures.lanes, name, 'zh-TW'),
    ...values.map((value) => figureText(value)),
  ])
  return csvFrom([head, ...lines])
}

/** Any rows of words, the first of them the names of the columns. */
export function csvFrom(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(lineOf).join('')}`
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/**
 * Names are an office's own words: one that begins like a formula must not be carried out on somebody's desk. A figure
 * below zero, the bias of forecasts for one, stays a figure that a spreadsheet can add up.
 */
function cellOf(words: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(words) && !/^-\d+(\.\d+)?$/.test(words)
  const safe = isFormula ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
