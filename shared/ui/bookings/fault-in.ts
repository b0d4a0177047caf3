import type { ListFault } from '../../booking-list.ts'
import type { LineFault } from '../../contract.ts'
import type { Language } from '../../language.ts'
import { refusalIn } from '../words/refusals.ts'
import { wordsIn } from '../words/table.ts'
import { lackWords, listFaultWords, personalWords } from './import-words.ts'

/** A fault of the list itself, or one that the office knows. */
export type Fault = ListFault | LineFault

export function faultIn(fault: Fault, language: Language): string {
  if ('refusal' in fault) return refusalIn(fault.refusal, language)
  const t = wordsIn(listFaultWords, language)
  switch (fault.what) {
    case 'empty':
      return t('empty')
    case 'too-long':
      return t('too-long', fault)
    case 'column-lacks':
      return wordsIn(lackWords, language)(fault.column)
    case 'columns':
      return t('columns', fault)
    case 'personal':
      return wordsIn(personalWords, language)(fault.kind)
    case 'code-twice':
      return t('code-twice', fault)
    default:
      return t(fault.what, fault)
  }
}
