/** The cells of one line: divided by tabs if there are tabs, else by semicolons, else by commas; quoted as in RFC 4180. */
export function cellsOf(line: string): string[] {
  const divider = ['\t', ';', '；', ','].find((one) => outsideQuotes(line).includes(one)) ?? ','
  const cells = divided(line, divider).map(unquoted)
  // A spreadsheet fills short lines up to its widest one.
  while (cells.length > 0 && cells.at(-1) === '') cells.pop()
  return cells
}

function outsideQuotes(line: string): string {
  return line.replaceAll(/"(?:[^"]|"")*"/g, '')
}

function divided(line: string, divider: string): string[] {
  const cells = ['']
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    if (character === divider && !quoted) cells.push('')
    else cells.push(`${cells.pop()}${character}`)
  }
  return cells
}

function unquoted(cell: string): string {
  const bare = cell.trim()
  const inside = /^"([\s\S]*)"$/.exec(bare)?.[1]
  return (inside?.replaceAll('""', '"') ?? bare).trim()
}
