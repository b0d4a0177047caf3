import type { Language } from '../../../shared/language.ts'
import { wordsIn } from '../../../shared/ui/words/table.ts'
import { faultWords } from './fault-words.ts'

/** A reason of the office's schema in the reader's words; null: only the schema's own words are there. */
export function faultIn(reason: string, language: Language): string | null {
  const t = wordsIn(faultWords, language)
  const found = (pattern: RegExp) => pattern.exec(reason)?.slice(1) ?? null
  const range = found(/^must be from (\S+) to (\S+)$/)
  if (range) return t('range', { from: range[0] ?? '', to: range[1] ?? '' })
  const above = found(/^must be above \S+: from (\S+) to (\S+)$/)
  if (above) return t('above', { from: above[0] ?? '', to: above[1] ?? '' })
  const most = found(/^Too big: expected number to be <=(\S+)$/)
  if (most) return t('most', { figure: most[0] ?? '' })
  const least = found(/^Too small: expected number to be >=(\S+)$/)
  if (least) return t('least', { figure: least[0] ?? '' })
  const counter = found(/^no counter (\S+); allowed: (.+)$/)
  if (counter) return t('noCounter', { name: counter[0] ?? '', allowed: counter[1] ?? '' })
  const lane = found(/^no lane "(.+)"$/)
  if (lane) return t('missingLane', { name: lane[0] ?? '' })
  if (/^Invalid input: expected (number|int)/.test(reason)) return t('number')
  if (/^this (id|number) is used twice$/.test(reason)) return t('twice')
  return reason === 'no counter serves this lane' ? t('unserved') : null
}
