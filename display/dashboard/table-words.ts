import { staffWords } from '../../shared/ui/words/table.ts'

/** Names of the tables: what they tell, and by what. */
export const tableWords = staffWords({
  title: { 'zh-TW': '所有表格', en: 'All tables' },
  hint: {
    'zh-TW':
      '每個表格都可以下載成 CSV，用試算表開啟。少於 10 人不算比率；評分 1 到 4 份寫成 <5，旁邊寫成－的數字是為了不讓人推算出來。',
    en: 'Every table can be downloaded as CSV. Below ten there is no percentage; one to four ratings are <5, and a figure shown as － keeps them from being worked out.',
  },
  overview: { 'zh-TW': '總覽', en: 'Overview' },
  visits: { 'zh-TW': '取號與受理', en: 'Numbers and visits' },
  waits: { 'zh-TW': '等候時間', en: 'Waits' },
  services: { 'zh-TW': '辦理時間', en: 'Service times' },
  forecasts: { 'zh-TW': '預估成績單', en: 'Forecast report card' },
  fairness: { 'zh-TW': '公平', en: 'Fairness' },
  bookings: { 'zh-TW': '預約', en: 'Bookings' },
  reviews: { 'zh-TW': '預審', en: 'Pre-review' },
  notices: { 'zh-TW': '一次告知單', en: 'One-time notices' },
  ratings: { 'zh-TW': '即時評分', en: 'Ratings' },
  lane: { 'zh-TW': '依號別', en: 'by lane' },
  'half-hour': { 'zh-TW': '依半小時', en: 'by half-hour' },
  'lane-half-hour': { 'zh-TW': '依號別與半小時', en: 'by lane and half-hour' },
  hour: { 'zh-TW': '依時段', en: 'by hour' },
  weekday: { 'zh-TW': '依星期', en: 'by weekday' },
  category: { 'zh-TW': '依業務', en: 'by category' },
  counter: { 'zh-TW': '依櫃檯', en: 'by counter' },
  'priority-group': { 'zh-TW': '依優先對象', en: 'by priority group' },
  span: { 'zh-TW': '依日期', en: 'by date' },
  month: { 'zh-TW': '依月份', en: 'by month' },
  score: { 'zh-TW': '依分數', en: 'by score' },
  outcome: { 'zh-TW': '依情形', en: 'by outcome' },
  result: { 'zh-TW': '依結果', en: 'by result' },
  matter: { 'zh-TW': '依事項', en: 'by matter' },
  document: { 'zh-TW': '依缺少的文件', en: 'by missing document' },
  reason: { 'zh-TW': '依原因', en: 'by reason' },
  band: { 'zh-TW': '依等候時間', en: 'by wait' },
})
