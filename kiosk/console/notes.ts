import type { Language } from '../../shared/language.ts'
import type { StaffTicket } from '../../shared/staff-views.ts'
import { asideWords, lineWords } from '../../shared/ui/staff/line-words.ts'
import { languageNames } from '../../shared/ui/words/languages.ts'
import { priorityWords } from '../../shared/ui/words/priority-groups.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { clockOf } from '../../shared/ui/words/times.ts'

/** What a clerk wants to know before the call. slot: agreed for a time; turn: not in its turn; plain: the rest. */
export interface Note {
  readonly kind: 'slot' | 'turn' | 'plain'
  readonly words: string
}

export function notesOf(ticket: StaffTicket, language: Language): Note[] {
  const line = wordsIn(lineWords, language)
  const { slot, aside, group, assisted } = ticket
  return [
    ...(slot === null ? [] : [{ kind: 'slot', words: line('slot', { time: clockOf(slot) }) } as const]),
    ...(aside === 'none' ? [] : [{ kind: 'turn', words: wordsIn(asideWords, language)(aside) } as const]),
    ...(group === null ? [] : [plain(wordsIn(priorityWords, language)(group))]),
    ...(ticket.language === 'zh-TW' ? [] : [plain(languageNames[ticket.language])]),
    ...(assisted ? [plain(line('assisted'))] : []),
  ]
}

function plain(words: string): Note {
  return { kind: 'plain', words }
}
