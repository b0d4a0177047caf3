import { staffWords } from '../words/table.ts'

/** What a pre-review found; the keys are the contract's. */
export const reviewResultWords = staffWords({
  complete: { 'zh-TW': '預審：齊備', en: 'Reviewed: complete' },
  missing: { 'zh-TW': '預審：缺件', en: 'Reviewed: something missing' },
  'not-ours': { 'zh-TW': '預審：非本所業務', en: 'Reviewed: not our business' },
})
