import { staffWords } from '../../../shared/ui/words/table.ts'

export const todayWords = staffWords({
  title: { 'zh-TW': '今日', en: 'Today' },
  how: {
    'zh-TW': '平常由行事曆自動開始與結束受理；需要時可以在這裡自己來。',
    en: 'The calendar opens and closes the day by itself. When needed, it can be done here.',
  },
  unopened: { 'zh-TW': '還沒有開始受理', en: 'Not open yet' },
  open: { 'zh-TW': '受理中', en: 'Open' },
  closed: { 'zh-TW': '已結束受理', en: 'Closed' },
  import: { 'zh-TW': '匯入預約名單', en: 'Import bookings' },
  issued: { 'zh-TW': '今天發出的號碼', en: 'Numbers given today' },
  live: { 'zh-TW': '還沒有辦完的民眾', en: 'Visitors not yet done' },
  numbers: { 'zh-TW': '號', en: 'numbers' },
  people: { 'zh-TW': '人', en: 'people' },
  openDay: { 'zh-TW': '開始受理', en: 'Open the day' },
  openAgain: { 'zh-TW': '再開始受理', en: 'Open the day again' },
  closeDay: { 'zh-TW': '結束受理', en: 'Close the day' },
  openTitle: { 'zh-TW': '現在開始受理嗎？', en: 'Open the day now?' },
  openWhat: {
    'zh-TW': '入口的平板會開始發號碼，直到行事曆的結束時間，或您在這裡結束。',
    en: 'The entrance tablets give numbers until the calendar’s closing time, or until you close the day here.',
  },
  openAgainWhat: {
    'zh-TW': '號碼接著今天已發出的繼續，不會從頭開始。',
    en: 'Numbers go on after those already given today.',
  },
  closeTitle: { 'zh-TW': '現在結束今天的受理嗎？', en: 'Close the day now?' },
  closeWhat: {
    'zh-TW': '不再發號碼，今天的帳冊就此結清；疼您號的事項會刪除，評分與號碼的連結也會切斷。',
    en: 'No more numbers; today’s books are closed. Turning matters are erased and ratings lose their ticket.',
  },
})
