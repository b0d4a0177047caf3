import type { Language } from '../../../shared/language.ts'
import { fill } from '../../../shared/ui/words/table.ts'
import { faultWords } from './fault-words.ts'

/** A reason of the office's schema in the reader's words; null: only the schema's own words are there. */
export function faultIn(reason: string, language: Language): string | null {
  const reader = language === 'zh-TW' ? 'zh-TW' : 'en'
  for (const [pattern, key, ...names] of reasons) {
    const found = pattern.exec(reason)
    if (!found) continue
    const listed = (words: string) => words.replaceAll('"', '').replaceAll('|', reader === 'zh-TW' ? '、' : ', ')
    return fill(
      faultWords[key][reader],
      Object.fromEntries(names.map((name, at) => [name, listed(found[at + 1] ?? '')])),
    )
  }
  return null
}

type Figure = 'from' | 'to' | 'figure' | 'name' | 'allowed'

/** What the schema says, the words for it, and what stands in its brackets. */
const reasons: readonly (readonly [RegExp, keyof typeof faultWords, ...Figure[]])[] = [
  [/^must be from (\S+) to (\S+)$/, 'range', 'from', 'to'],
  [/^must be above \S+: from (\S+) to (\S+)$/, 'above', 'from', 'to'],
  [/^Too big: expected (?:number|int) to be <=(\S+)$/, 'most', 'figure'],
  [/^Too small: expected (?:number|int) to be >=(\S+)$/, 'least', 'figure'],
  [/^Too small: expected array to have >=(\d+) items$/, 'fewest', 'figure'],
  [/^Too big: expected array to have <=(\d+) items$/, 'fullest', 'figure'],
  [/^Too (?:small|big): expected (?:array|string) to have exactly (\d+) (?:items|characters)$/, 'exactly', 'figure'],
  [/^Too small: expected string to have >=(\d+) characters$/, 'shortest', 'figure'],
  [/^Too big: expected string to have <=(\d+) characters$/, 'longest', 'figure'],
  [/^Invalid input: expected int/, 'whole'],
  [/^Invalid input: expected number/, 'number'],
  [/^Invalid input: expected string/, 'text'],
  [/^Invalid input: expected boolean/, 'yesOrNo'],
  [/^Invalid input: expected array/, 'list'],
  [/^Invalid input: expected (?:object|record)/, 'group'],
  [/^Invalid option: expected one of (.+)$/, 'oneOf', 'allowed'],
  [/^Unrecognized keys?: (.+)$/, 'unknown', 'name'],
  [/^Invalid ISO date$/, 'date'],
  [/^a time of day as 08:30$/, 'time'],
  [/^lower-case letters, digits and hyphens$/, 'id'],
  [/^from must be (?:before|below) to$/, 'order'],
  [/^one capital letter or nothing$/, 'prefix'],
  [/^must be later than (.+)$/, 'later', 'name'],
  [/^overlaps "(.+)"$/, 'overlaps', 'name'],
  [/^no counter (\S+); allowed: (.*)$/, 'noCounter', 'name', 'allowed'],
  [/^no lane "(.*)"$/, 'missingLane', 'name'],
  [/^no series "(.*)"$/, 'missingSeries', 'name'],
  [/^no matter "(.*)"$/, 'missingMatter', 'name'],
  [/^an office needs a general lane$/, 'general'],
  [/^a turning lane must draw from the general series "(.*)"/, 'turningSeries', 'name'],
  [/^a turning lane weighs as much as the general one \((.+)\)$/, 'turningWeight', 'figure'],
  [/^at most (\d+), one for each document$/, 'perDocument', 'figure'],
  [/^counter (\S+) does not serve the booked lane/, 'booked', 'name'],
  [/^all counters would be away/, 'away'],
  [/^this (?:id|number) is used twice$/, 'twice'],
  [/^this (?:weekday|date) stands here twice$/, 'twice'],
  [/^no counter serves this lane$/, 'unserved'],
]
