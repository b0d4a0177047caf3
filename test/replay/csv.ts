import { gunzipSync } from 'node:zlib'

/** A fault of a file, in words for whoever made it. */
export interface Fault {
  /** As an editor counts, the header being line 1; null: the whole file. */
  readonly line: number | null
  readonly column: string | null
  readonly words: string
}

export interface Table {
  readonly header: readonly string[]
  /** Cells of each row, with the line on which the row begins. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/** Plain or gzipped: the first two bytes tell, whatever the file is called. */
export function textOf(bytes: Buffer): { readonly text: string } | { readonly fault: Fault } {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    const plain = packed ? gunzipSync(bytes) : bytes
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(plain) }
  } catch {
    const words = packed ? 'the gzip file is damaged or does not hold UTF-8 text' : 'the file is not UTF-8 text'
    return { fault: { line: null, column: null, words } }
  }
}

/** RFC 4180: cells in quotes may hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string): Table {
  const rows: { line: number; cells: string[] }[] = []
  let row: { line: number; cells: string[] } = { line: 1, cells: [] }
  let cell = ''
  let quoted = false
  let line = 1
  const endRow = () => {
    row.cells.push(cell)
    cell = ''
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row)
    row = { line: line + 1, cells: [] }
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"'
      at++
    } else if (letter === '"') quoted = !quoted
    else if (letter === ',' && !quoted) {
      row.cells.push(cell)
      cell = ''
    } else if (letter === '\n' && !quoted) {
      endRow()
      line++
    } else if (letter !== '\r' || quoted) {
      cell += letter
      if (letter === '\n') line++
    }
  }
  if (cell !== '' || row.cells.length > 0) endRow()
  return { header: rows[0]?.cells ?? [], rows: rows.slice(1) }
}
