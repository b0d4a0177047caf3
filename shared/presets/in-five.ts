import type { Text } from '../language.ts'

/** The same in the five languages of the house. */
export function inFive(zh: string, en: string, vi: string, id: string, th: string): Text {
  return { 'zh-TW': zh, en, vi, id, th }
}
