import type { Language } from '../../language.ts'
import type { StaffTicket } from '../../staff-views.ts'
import { languageNames } from '../words/languages.ts'
import { priorityWords } from '../words/priority-groups.ts'
import { wordsIn } from '../words/table.ts'
import { clockOf } from '../words/times.ts'
import { asideWords, lineWords } from './line-words.ts'
import { reviewResultWords } from './review-words.ts'

/** What staff want to know before the call. slot: agreed for a time; turn: not in its turn; good, bad: pre-reviewed; plain: the rest. */
export interface Note {
  readonly kind: 'slot' | 'turn' | 'good' | 'bad' | 'plain'
  readonly words: string
}

export function notesOf(ticket: StaffTicket, language: Language): Note[] {
  const line = wordsIn(lineWords, language)
  const { slot, aside, group, assisted, review } = ticket
  return [
    ...(review === null ? [] : [{ kind: reviewKinds[review.result], words: reviewIn(review, language) }]),
    ...(slot === null ? [] : [{ kind: 'slot', words: line('slot', { time: clockOf(slot) }) } as const]),
    ...(aside === 'none' ? [] : [{ kind: 'turn', words: wordsIn(asideWords, language)(aside) } as const]),
    ...(group === null ? [] : [plain(wordsIn(priorityWords, language)(group))]),
    ...(ticket.language === 'zh-TW' ? [] : [plain(languageNames[ticket.language])]),
    ...(assisted ? [plain(line('assisted'))] : []),
  ]
}

const reviewKinds = { complete: 'good', missing: 'bad', 'not-ours': 'turn' } as const

function reviewIn({ result }: NonNullable<StaffTicket['review']>, language: Language): string {
  return wordsIn(reviewResultWords, language)(result)
}

function plain(words: string): Note {
  return { kind: 'plain', words }
}
