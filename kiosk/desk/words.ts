import { staffWords } from '../../shared/ui/words/table.ts'

export const deskWords = staffWords({
  // issue for somebody
  issue: { 'zh-TW': '替民眾取號', en: 'A number for somebody' },
  closedNow: { 'zh-TW': '現在不是取號時間，同仁仍可給號。', en: 'Numbers are not given now; staff still may.' },
  bookingOnly: { 'zh-TW': '現在只受理預約，同仁仍可給號。', en: 'Bookings only now; staff still may give numbers.' },
  someMatters: {
    'zh-TW': '這個時段只受理 {count} 種事項，同仁仍可給號。',
    en: 'Only {count} matters at these hours; staff still may give numbers.',
  },
  priority: { 'zh-TW': '愛心優先', en: 'Priority' },
  priorityTitle: { 'zh-TW': '是哪一種情形？', en: 'What is the need?' },
  priorityHint: { 'zh-TW': '聽民眾說就好，不需要看證明。', en: 'Take the visitor’s word; nobody shows a proof.' },
  noPriority: { 'zh-TW': '不用愛心號', en: 'No priority' },
  languageTitle: { 'zh-TW': '民眾使用的語言', en: 'The visitor’s language' },
  others: { 'zh-TW': '其他事項', en: 'Other matters' },
  othersTitle: { 'zh-TW': '辦什麼事？', en: 'What is it about?' },
  othersHint: {
    'zh-TW': '可以選 1 到 5 項；還不確定就直接給號。',
    en: 'Choose up to 5; not sure yet: just give a number.',
  },
  giveQuiet: { 'zh-TW': '給號，到專責櫃檯（較安靜）', en: 'Number for the quieter counter' },
  giveOrdinary: { 'zh-TW': '給號，到一般櫃檯', en: 'Number for any counter' },
  eitherHint: {
    'zh-TW': '安靜櫃檯沒有愛心號：請問民眾要安靜，還是要優先。',
    en: 'The quieter counter has no priority numbers: please ask whether quiet or priority matters more.',
  },
  givePriority: { 'zh-TW': '給愛心號，到一般櫃檯', en: 'Priority number, any counter' },
  giveQuietInstead: { 'zh-TW': '到專責櫃檯（較安靜），不用愛心號', en: 'Quieter counter, no priority' },
  give: { 'zh-TW': '給號', en: 'Give a number' },
  // the number given
  given: { 'zh-TW': '號碼', en: 'Number' },
  next: { 'zh-TW': '好，下一位', en: 'Done, next' },
  void: { 'zh-TW': '給錯了，作廢這張', en: 'A mistake: void it' },
  // lists
  waiting: { 'zh-TW': '等候 {people}', en: 'Waiting {people}' },
  bookings: { 'zh-TW': '今天預約 {people}', en: 'Bookings {people}' },
  nobodyWaits: { 'zh-TW': '目前沒有人等候。', en: 'Nobody is waiting.' },
  noBookings: { 'zh-TW': '今天沒有預約。', en: 'No bookings today.' },
  leaves: { 'zh-TW': '離開', en: 'Leaves' },
  leftTitle: { 'zh-TW': '{number} 已經離開了嗎？', en: 'Has {number} left?' },
  leftHint: {
    'zh-TW': '作廢之後這個號碼不會再叫，也不能恢復。',
    en: 'The number will not be called again; this cannot be taken back.',
  },
  left: { 'zh-TW': '已離開，作廢', en: 'Has left: void it' },
  // passed
  passedAgo: { 'zh-TW': '{ago}過號', en: 'Passed {ago}' },
  passed: { 'zh-TW': '過號：{number}', en: 'Passed: {number}' },
  mayReturn: { 'zh-TW': '憑號可再報到', en: 'may come back with the number' },
  back: { 'zh-TW': '報到', en: 'Is back' },
  backNumber: { 'zh-TW': '報到 {number}', en: 'Is back: {number}' },
  gone: { 'zh-TW': '已離開', en: 'Has left' },
  goneNumber: { 'zh-TW': '已離開 {number}', en: 'Has left: {number}' },
  // right
  cards: { 'zh-TW': '需要有人處理', en: 'Waiting for a decision' },
  calm: { 'zh-TW': '現在沒有人需要協助', en: 'Nobody needs help right now' },
  counters: { 'zh-TW': '櫃檯', en: 'Counters' },
  counter: { 'zh-TW': '{counter} 號', en: 'No. {counter}' },
  counterClosed: { 'zh-TW': '未開', en: 'closed' },
  counterPaused: { 'zh-TW': '暫停', en: 'paused' },
  counterFree: { 'zh-TW': '空', en: 'free' },
})
