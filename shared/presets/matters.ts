import type { Text } from '../language.ts'
import type { Matter } from '../setup.ts'
import ways from './how-to-get.json' with { type: 'json' }
import list from './matters.json' with { type: 'json' }

const wayOf = new Map<string, Text>(ways.flatMap(({ documents, way }) => documents.map((name) => [name, way] as const)))

/** The matters of the handbook. How to get a document is written once for all matters that ask for it. */
export const matters: readonly Matter[] = list.map((matter) => ({
  ...matter,
  howToGet: matter.documents.map((document) => wayOf.get(document['zh-TW']) ?? null),
}))
