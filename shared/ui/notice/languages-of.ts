import type { Language } from '../../language.ts'

/** Mandarin and the visitor's language, each once, beginning with the one given first. */
export function languagesOf(first: Language, second: Language): readonly Language[] {
  return first === second ? [first] : [first, second]
}
