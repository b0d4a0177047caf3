import type { Language } from './language.ts'
import words from './refusals.json' with { type: 'json' }

/**
 * Every reason for which the office says no, with words for a person in every language.
 * {names} in the words are filled from the refusal's figures.
 */
export const refusals: Record<RefusalCode, Record<Language, string>> = words

export type RefusalCode = keyof typeof words
