import type { Catalogue } from '../../catalogue.ts'
import { inLanguage, type Language } from '../../language.ts'
import type { MatterId } from '../../setup.ts'
import type { StaffTicket } from '../../staff-views.ts'
import { wordsIn } from '../words/table.ts'
import { lineWords } from './line-words.ts'

export function matterName(catalogue: Catalogue, id: MatterId, language: Language): string {
  const matter = catalogue.matters.find((one) => one.id === id)
  return matter ? inLanguage(matter.name, language) : id
}

/** Without what stands in brackets: 「換領國民身分證」. */
export function shortMatterName(catalogue: Catalogue, id: MatterId, language: Language): string {
  return matterName(catalogue, id, language).replace(/\s*[（(].*[)）]\s*/, '')
}

/** In one line: the first matter, and how many there are. A matter the viewer may not know reads like none told. */
export function mattersLine(catalogue: Catalogue, ticket: Pick<StaffTicket, 'matters'>, language: Language): string {
  const t = wordsIn(lineWords, language)
  const [first, ...more] = ticket.matters ?? []
  if (first === undefined) return t('atCounter')
  const name = shortMatterName(catalogue, first, language)
  return more.length === 0 ? name : t('andMore', { first: name, count: more.length + 1 })
}

/** The documents that the visitor said are missing: 「缺 1 件：印章」; null if none. */
export function missingLine(
  catalogue: Catalogue,
  ticket: Pick<StaffTicket, 'missing'>,
  language: Language,
): string | null {
  const names = ticket.missing.flatMap(({ matter, document }) => {
    const text = catalogue.matters.find((one) => one.id === matter)?.documents[document]
    return text ? inLanguage(text, language).replace(/[（(].*[)）]/, '') : []
  })
  if (names.length === 0) return null
  return wordsIn(lineWords, language)('missing', {
    count: names.length,
    names: names.join(language === 'zh-TW' ? '、' : ', '),
  })
}
