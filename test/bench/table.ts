import type { Figure } from './figure.ts'

const heads = ['what', 'figure', 'raw limit of this run', 'ratio', 'aim', '']

export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(rowOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)))
  return rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')).join('\n')
}

function rowOf({ what, value, unit, limit, ratio, aim, met }: Figure): string[] {
  return [
    what,
    `${rounded(value)} ${unit}`,
    `${rounded(limit.value)} ${unit} (${limit.what})`,
    `${ratio.toFixed(2)}`,
    aim,
    met ? 'met' : 'MISSED',
  ]
}

export function rounded(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(value >= 10 ? 1 : 2)
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - [...cell].length)
}
