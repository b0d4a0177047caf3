import { staffWords } from '../../../shared/ui/words/table.ts'

/** Reasons why a setup was refused, where figures or names were wrong. */
export const faultWords = staffWords({
  range: { 'zh-TW': '必須在 {from} 到 {to} 之間', en: 'must be from {from} to {to}' },
  above: { 'zh-TW': '必須比前一級高：{from} 到 {to}', en: 'must be above the level before: from {from} to {to}' },
  most: { 'zh-TW': '太大，最多 {figure}', en: 'too large, at most {figure}' },
  least: { 'zh-TW': '太小，最少 {figure}', en: 'too small, at least {figure}' },
  number: { 'zh-TW': '要填數字', en: 'must be a number' },
  missingLane: { 'zh-TW': '沒有「{name}」這個號別', en: 'there is no lane “{name}”' },
  noCounter: {
    'zh-TW': '沒有 {name} 號櫃檯；可以用的是 {allowed}',
    en: 'there is no counter {name}; allowed: {allowed}',
  },
  twice: { 'zh-TW': '重複了', en: 'it is used twice' },
  unserved: { 'zh-TW': '沒有櫃檯受理這個號別', en: 'no counter serves this lane' },
})
