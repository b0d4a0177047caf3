import { staffWords } from '../../../shared/ui/words/table.ts'

/** When and for what an office takes bookings. */
export const bookingFormWords = staffWords({
  usual: { 'zh-TW': '平常的時段', en: 'The usual slots' },
  usualHow: {
    'zh-TW': '時段寫成 08:30，用空格隔開。不在受理時間內的時段不會開放；只受理預約的時間在「時間與假日」設定。',
    en: 'Write slots as 08:30, with spaces between. A slot outside the opening hours is none; windows for bookings only are set under “Hours and holidays”.',
  },
  times: { 'zh-TW': '時段', en: 'Slots' },
  timesOf: { 'zh-TW': '時段（{name}）', en: 'Slots ({name})' },
  capacity: { 'zh-TW': '每個時段可預約', en: 'Bookings in each slot' },
  capacityOf: { 'zh-TW': '每個時段可預約（{name}）', en: 'Bookings in each slot ({name})' },
  capacityHint: { 'zh-TW': '1 到 20 位', en: '1 to 20' },
  weekdays: { 'zh-TW': '哪幾天受理預約', en: 'Weekdays with bookings' },
  byWeekday: { 'zh-TW': '時段不同的星期', en: 'Weekdays that differ' },
  byWeekdayHow: { 'zh-TW': '例如星期六上午的時段。', en: 'Saturday mornings, for example.' },
  byDate: { 'zh-TW': '時段不同的日期', en: 'Dates that differ' },
  byDateHow: {
    'zh-TW': '例如連假前一天不受理預約：時段留空白。',
    en: 'The day before a long holiday without bookings, for example: leave the slots empty.',
  },
  weekday: { 'zh-TW': '星期', en: 'Weekday' },
  date: { 'zh-TW': '日期', en: 'Date' },
  addWeekday: { 'zh-TW': '新增星期', en: 'Add a weekday' },
  addDate: { 'zh-TW': '新增日期', en: 'Add a date' },
  remove: { 'zh-TW': '移除 {name}', en: 'Remove {name}' },
  counters: { 'zh-TW': '保留給預約的櫃檯', en: 'Counters kept for bookings' },
  countersHow: {
    'zh-TW': '時段前 {minutes} 分鐘起，這些櫃檯先叫預約；沒有預約時照常服務。下次開櫃時生效。',
    en: 'From {minutes} minutes before a slot these counters call bookings first; otherwise they serve as usual. Holds from the next opening of the counter.',
  },
  counter: { 'zh-TW': '{counter} 號', en: 'No. {counter}' },
  noCounter: { 'zh-TW': '還沒有櫃檯受理預約號。', en: 'No counter serves the booked lane yet.' },
  matters: { 'zh-TW': '可以預約的事項（{count} 項）', en: 'Matters that can be booked ({count})' },
  mattersHow: {
    'zh-TW': '請照內政部網路預約的項目勾選；按一下就改。',
    en: 'Please tick the Ministry’s list for online bookings; a press changes it.',
  },
})

/** The keys are the days as the calendar counts them. */
export const weekdayNames = staffWords({
  0: { 'zh-TW': '日', en: 'Sun' },
  1: { 'zh-TW': '一', en: 'Mon' },
  2: { 'zh-TW': '二', en: 'Tue' },
  3: { 'zh-TW': '三', en: 'Wed' },
  4: { 'zh-TW': '四', en: 'Thu' },
  5: { 'zh-TW': '五', en: 'Fri' },
  6: { 'zh-TW': '六', en: 'Sat' },
})

/** What every one-time notice says. */
export const noticeFormWords = staffWords({
  how: {
    'zh-TW': '一次告知單的開頭、結尾和聯絡方式。缺什麼、怎麼取得、規費和辦理方式照洽辦事項的資料，不用打字。',
    en: 'The opening, closing and contact of the one-time notice. What is missing, how to get it, fee and procedure come from the matters; nobody types them.',
  },
  opening: { 'zh-TW': '開頭', en: 'Opening' },
  closing: { 'zh-TW': '結尾', en: 'Closing' },
  contact: { 'zh-TW': '聯絡方式', en: 'Contact' },
})
