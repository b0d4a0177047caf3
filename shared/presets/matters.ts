import type { Text } from '../language.ts'
import type { Matter } from '../setup.ts'
import names from './documents.json' with { type: 'json' }
import ways from './how-to-get.json' with { type: 'json' }
import list from './matters.json' with { type: 'json' }

const nameOf = new Map<string, Text>(names.map((name) => [name['zh-TW'], name]))
const wayOf = new Map<string, Text>(ways.flatMap(({ documents, way }) => documents.map((name) => [name, way] as const)))

/** The matters of the handbook. A document, and how to get it, is named once for all matters that ask for it. */
export const matters: readonly Matter[] = list.map((matter) => ({
  ...matter,
  documents: matter.documents.map(named),
  howToGet: matter.documents.map((document) => wayOf.get(document) ?? null),
}))

function named(document: string): Text {
  const name = nameOf.get(document)
  if (!name) throw new Error(`documents.json names no ${document}`)
  return name
}
