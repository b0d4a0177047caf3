import { staffWords } from '../words/table.ts'

/** How long a visitor has waited; the keys are the contract's `late`. */
export const lateWords = staffWords({
  fine: { 'zh-TW': '順利', en: 'on time' },
  long: { 'zh-TW': '較久', en: 'long' },
  'too-long': { 'zh-TW': '過久', en: 'too long' },
})

/** Why a ticket is not in its turn; the keys are the contract's `aside`. */
export const asideWords = staffWords({
  none: { 'zh-TW': '', en: '' },
  returned: { 'zh-TW': '過號已報到', en: 'Back after a missed call' },
  'more-time': { 'zh-TW': '請讓後面的人先', en: 'Lets others go first' },
  transferred: { 'zh-TW': '轉櫃過來', en: 'Transferred here' },
  'too-early': { 'zh-TW': '時段未到', en: 'Before the slot' },
})

export const lineWords = staffWords({
  minutes: { 'zh-TW': '{minutes} 分', en: '{minutes} min' },
  notYet: { 'zh-TW': '—', en: '—' },
  atCounter: { 'zh-TW': '至櫃檯說明', en: 'Will say at the counter' },
  andMore: { 'zh-TW': '{first}等 {count} 項', en: '{first}, {count} in all' },
  slot: { 'zh-TW': '預約 {time}', en: 'Booked {time}' },
  assisted: { 'zh-TW': '代為取號', en: 'Assisted' },
  missing: { 'zh-TW': '缺 {count} 件：{names}', en: '{count} missing: {names}' },
  crowd: { 'zh-TW': '等候 {people} 人・最久 {minutes} 分', en: '{people} waiting, longest {minutes} min' },
})
