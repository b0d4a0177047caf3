import { staffWords } from '../../shared/ui/words/table.ts'

export const dashboardWords = staffWords({
  screen: { 'zh-TW': '儀表板', en: 'Dashboard' },
  title: { 'zh-TW': '{period}，{office}', en: '{period}: {office}' },
  // the period
  period: { 'zh-TW': '期間', en: 'Period' },
  today: { 'zh-TW': '今天', en: 'Today' },
  month: { 'zh-TW': '本月', en: 'This month' },
  year: { 'zh-TW': '今年', en: 'This year' },
  own: { 'zh-TW': '自訂期間', en: 'Own period' },
  from: { 'zh-TW': '從', en: 'From' },
  to: { 'zh-TW': '到', en: 'To' },
  show: { 'zh-TW': '看這段期間', en: 'Show' },
  endsBefore: { 'zh-TW': '結束日期在開始日期之前，請調整。', en: 'The period ends before it begins.' },
  tooLong: { 'zh-TW': '一次最多看 {days} 天，請縮短期間。', en: 'At most {days} days at a time.' },
  noDate: { 'zh-TW': '請選開始與結束的日期。', en: 'Please choose both dates.' },
  // now
  now: { 'zh-TW': '現在', en: 'Now' },
  waiting: { 'zh-TW': '等候', en: 'Waiting' },
  people: { 'zh-TW': '{people} 人', en: '{people}' },
  longest: { 'zh-TW': '最久 {minutes} 分', en: 'longest {minutes} min' },
  counters: { 'zh-TW': '櫃檯', en: 'Counters' },
  countersNow: {
    'zh-TW': '開放 {open}・暫停 {paused}・未開 {closed}',
    en: '{open} open, {paused} paused, {closed} closed',
  },
  callTo: { 'zh-TW': '→ {counter} 號', en: '→ {counter}' },
  counterServes: { 'zh-TW': '{counter} 號櫃檯，號碼 {number}', en: 'Counter {counter}, number {number}' },
  counterFree: { 'zh-TW': '{counter} 號櫃檯，沒有民眾', en: 'Counter {counter}, nobody' },
  counterPaused: { 'zh-TW': '{counter} 號櫃檯，暫停', en: 'Counter {counter}, paused' },
  counterClosed: { 'zh-TW': '{counter} 號櫃檯，未開', en: 'Counter {counter}, closed' },
  lastCalls: { 'zh-TW': '最近叫號', en: 'Last calls' },
  noCalls: { 'zh-TW': '今天還沒有叫號', en: 'No call yet today' },
  doorsOpen: { 'zh-TW': '取號到 {until}', en: 'Numbers until {until}' },
  doorsBooking: { 'zh-TW': '只受理預約，到 {until}', en: 'Bookings only until {until}' },
  doorsClosed: { 'zh-TW': '現在不發號', en: 'No numbers now' },
  // reading
  reading: { 'zh-TW': '正在讀取數字…', en: 'Reading the figures…' },
  stale: { 'zh-TW': '新的數字還讀不到，先看上一次的。', en: 'Newer figures cannot be read; these are the last ones.' },
  emptyToday: { 'zh-TW': '今天還沒有人取號', en: 'Nobody has taken a number yet today' },
  emptyTodayNext: {
    'zh-TW': '第一位民眾取號後，這裡就會有數字。',
    en: 'The figures begin with the first visitor.',
  },
  emptyPeriod: { 'zh-TW': '這段期間沒有取號紀錄', en: 'No numbers were given in this period' },
  emptyPeriodNext: {
    'zh-TW': '可能都是假日，或系統當時還沒有啟用。換一段期間看看。',
    en: 'Perhaps all days off, or before the system was in use. Try another period.',
  },
  // words shared by all parts
  seeTable: { 'zh-TW': '看表格', en: 'See the table' },
  seeChart: { 'zh-TW': '看圖', en: 'See the chart' },
  download: { 'zh-TW': '下載 CSV', en: 'Download CSV' },
  and: { 'zh-TW': '、', en: ', ' },
  next: { 'zh-TW': '；', en: '; ' },
  end: { 'zh-TW': '。', en: '.' },
})
