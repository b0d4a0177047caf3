import type { ActivationRow } from './activation.ts'
import { activationWords, declineWords, endWords, kindWords } from './activation-words.ts'
import { inLanguage, type Language } from './language.ts'
import type { DeclineReason } from './surge.ts'
import { type Instant, timeOf } from './time.ts'

/** The monthly review as a table: on the dashboard and in its file, so that both say the same. */
const columns = [
  'date',
  'kind',
  'trigger',
  'offered',
  'asked',
  'answered',
  'counter',
  'opened',
  'closed',
  'foretold',
  'ended',
  'saved',
  'staff',
  'perHour',
] as const

export function activationHead(language: Language): string[] {
  return columns.map((column) => inLanguage(activationWords[column], language))
}

export function activationCells(row: ActivationRow, language: Language): string[] {
  const { effect } = row
  return [
    row.day,
    inLanguage(kindWords[row.kind], language),
    triggerOf(row, language),
    row.kind === 'by-hand' ? '' : timeOf(row.at),
    row.who ?? '',
    answerOf(row, language),
    row.counter === null ? '' : String(row.counter),
    withName(row.openedAt, row.clerk),
    timeIn(row.closedAt),
    row.before === null || row.after === null ? '' : `${row.before} → ${row.after}`,
    endOf(row, language),
    effect ? String(Math.round(effect.saved)) : '',
    effect ? String(Math.round(effect.staff)) : '',
    effect && effect.staff > 0 ? String(Math.round((effect.saved / effect.staff) * 60)) : '',
  ]
}

function triggerOf({ rule, waiting, now, ahead }: ActivationRow, language: Language): string {
  const minutes =
    now === null || ahead === null ? '' : `${now} → ${ahead} ${inLanguage(activationWords.minutes, language)}`
  const people = `${waiting} ${inLanguage(activationWords.people, language)}`
  return rule === 'forecast' && minutes !== '' ? `${minutes}, ${people}` : people
}

function answerOf({ kind, answer, answeredAt, answeredBy, reason, words }: ActivationRow, language: Language): string {
  if (kind === 'by-hand') return ''
  if (answer === null) return inLanguage(activationWords.unanswered, language)
  const keeps = kind === 'close' && answer === 'decline'
  const why = reason === 'other' ? words : reason ? inLanguage(reasonWords(kind, reason), language) : ''
  const said = inLanguage(activationWords[keeps ? 'keepOpen' : answer], language)
  return [timeIn(answeredAt), said, answeredBy ?? '', why].filter((part) => part !== '').join(' ')
}

/** "Not needed" is said of what was proposed: of a closing it means that the counter is. */
function reasonWords(kind: ActivationRow['kind'], reason: DeclineReason) {
  return kind === 'close' && reason === 'not-needed' ? activationWords.stillNeeded : declineWords[reason]
}

function endOf({ ended, endedAt, forecastAtEnd }: ActivationRow, language: Language): string {
  if (ended === null) return ''
  const minutes = forecastAtEnd === null ? '' : `(${forecastAtEnd} ${inLanguage(activationWords.minutes, language)})`
  return [timeIn(endedAt), inLanguage(endWords[ended], language), minutes].filter((part) => part !== '').join(' ')
}

function withName(at: Instant | null, name: string | null): string {
  return at === null ? '' : [timeOf(at), name ?? ''].join(' ').trim()
}

function timeIn(at: Instant | null): string {
  return at === null ? '' : timeOf(at)
}
