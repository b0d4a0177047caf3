import { type ESTree, parseSync, Visitor } from 'vite'

/** The words(…) tables of a source, with what is said in the languages that are fetched later. */
export function tablesIn(file: string, code: string): WordTable[] {
  const tables: WordTable[] = []
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [table] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'words' || table?.type !== 'ObjectExpression') return
      tables.push({ end: table.end, texts: table.properties.flatMap((entry) => textsIn(entry)) })
    },
  })
  visitor.visit(parseSync(file, code, { lang: 'ts' }).program)
  return tables
}

export const lateLanguages = ['vi', 'id', 'th'] as const

export interface WordTable {
  readonly end: number
  readonly texts: readonly LateText[]
}

interface LateText {
  readonly key: string
  readonly language: string
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The source without the late texts, each table told where to fetch them. */
export function edited(code: string, tables: readonly WordTable[], laterOf: (table: number) => string): string {
  const edits = tables.flatMap(({ end, texts }, table) => [
    ...texts.map((text) => ({ start: text.start, end: afterComma(code, text.end), put: '' })),
    { start: end, end, put: `, ${laterOf(table)}` },
  ])
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.put + text.slice(edit.end), code)
}

function textsIn(entry: ESTree.ObjectPropertyKind): LateText[] {
  if (entry.type !== 'Property' || entry.value.type !== 'ObjectExpression') return []
  const key = nameOf(entry.key)
  return entry.value.properties.flatMap((text) => {
    if (text.type !== 'Property' || text.value.type !== 'Literal' || typeof text.value.value !== 'string') return []
    const language = nameOf(text.key)
    const isLate = lateLanguages.some((late) => late === language)
    return isLate ? [{ key, language, words: text.value.value, start: text.start, end: text.end }] : []
  })
}

function nameOf(key: ESTree.PropertyKey): string {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : ''
}

function afterComma(code: string, end: number): number {
  const comma = /^\s*,/.exec(code.slice(end))
  return end + (comma?.[0].length ?? 0)
}
