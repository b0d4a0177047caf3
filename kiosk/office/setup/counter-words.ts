import { staffWords } from '../../../shared/ui/words/table.ts'

export const counterWords = staffWords({
  how: {
    'zh-TW': '每個櫃檯受理哪些號別、先叫哪一種。機動櫃檯只在人多時開。',
    en: 'Which lanes each counter serves, and which of them first. Flexible counters open when the hall is full.',
  },
  counter: { 'zh-TW': '{counter} 號櫃檯', en: 'Counter {counter}' },
  flexible: { 'zh-TW': '機動', en: 'flexible' },
  flexibleHow: { 'zh-TW': '機動櫃檯：人多時才開', en: 'Flexible: opens when the hall is full' },
  serves: { 'zh-TW': '受理', en: 'Serves' },
  first: { 'zh-TW': '先叫 {lanes}', en: 'first {lanes}' },
  afterwards: { 'zh-TW': '再叫 {lanes}', en: 'then {lanes}' },
  together: { 'zh-TW': '一起叫 {lanes}', en: '{lanes} together' },
  and: { 'zh-TW': '、', en: ', ' },
  next: { 'zh-TW': '；', en: '; ' },
  skills: { 'zh-TW': '專長與語言', en: 'Skills and languages' },
  skillsHow: { 'zh-TW': '顯示在櫃檯上方，最多 8 項', en: 'shown above the counter, at most 8' },
  number: { 'zh-TW': '櫃檯號碼', en: 'Number' },
  name: { 'zh-TW': '名稱（可以不填）', en: 'Name (may stay empty)' },
  skill: { 'zh-TW': '專長 {place}', en: 'Skill {place}' },
  addSkill: { 'zh-TW': '加一項專長', en: 'Add a skill' },
  editTitle: { 'zh-TW': '{counter} 號櫃檯', en: 'Counter {counter}' },
  addTitle: { 'zh-TW': '新增櫃檯', en: 'Add a counter' },
  lane: { 'zh-TW': '號別', en: 'Lane' },
  tier: { 'zh-TW': '第 {tier} 順位', en: 'Tier {tier}' },
  notServed: { 'zh-TW': '不受理', en: 'not served' },
  tierHow: {
    'zh-TW': '前一個順位的號碼叫完了，才叫下一個順位；同一個順位裡，照「輪號規則」。',
    en: 'A later tier is called when the earlier one is empty; within a tier the rule of “The line” decides.',
  },
  noTier: { 'zh-TW': '至少要受理一種號別。', en: 'It must serve at least one lane.' },
  removeTitle: { 'zh-TW': '移除 {counter} 號櫃檯嗎？', en: 'Remove counter {counter}?' },
})
