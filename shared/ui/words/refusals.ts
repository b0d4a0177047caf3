import type { Refusal } from '../../contract.ts'
import type { Language } from '../../language.ts'
import { refusals } from '../../refusals.ts'
import { textIn } from './later.ts'
import { fill, words } from './table.ts'

/** Why not, in a sentence for a person. */
export function refusalIn(refusal: Refusal, language: Language): string {
  return fill(textIn(refusalWords[refusal.code], language), refusal.figures ?? {})
}

const refusalWords = words(refusals)
