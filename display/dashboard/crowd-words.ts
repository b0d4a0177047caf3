import { staffWords } from '../../shared/ui/words/table.ts'

/** What the crowd rule did and was worth; what the next days need. */
export const crowdWords = staffWords({
  title: { 'zh-TW': '人潮紓散紀錄', en: 'Crowd dispersal: review' },
  failed: { 'zh-TW': '現在讀不到，請稍後再看。', en: 'It cannot be read now; please look again later.' },
  none: {
    'zh-TW': '這段期間沒有建議：大廳一直順暢，或還沒有資料。',
    en: 'Nothing was advised in this period: the hall was calm, or there is no record yet.',
  },
  reading: {
    'zh-TW': '建議 {advised} 次，同意 {accepted} 次，不開 {declined} 次；機動櫃檯開了 {opened} 次。',
    en: 'Advised {advised} times, agreed {accepted}, declined {declined}; flexible counters opened {opened} times.',
  },
  byHand: {
    'zh-TW': '其中 {byHand} 次沒有建議，是同仁自行加開。',
    en: 'Of these {byHand} without an advice, by hand.',
  },
  worth: {
    'zh-TW': '已計算的 {weighed} 次合計節省民眾等候 {together} 分，每支援一小時節省 {perHour} 分。',
    en: 'The {weighed} weighed so far saved visitors {together} minutes of waiting together: {perHour} for each staff hour.',
  },
  cost: {
    'zh-TW': '已計算的 {weighed} 次合計沒有節省等候（{together} 分）：門檻可能太低。',
    en: 'The {weighed} weighed so far saved nothing together ({together} minutes): the thresholds may be too low.',
  },
  overlap: {
    'zh-TW': '表中各次是單獨算的，相加為 {saved} 分，和合計不同：少開其中一次，會由同時或之後開的櫃檯接手。',
    en: 'Each row is weighed alone; they add up to {saved}. Without one of them, a counter open then or later takes over.',
  },
  how: {
    'zh-TW': '效果是每天晚上把同一天重演算出來的：各次是「少開這一櫃」，合計是「一櫃都沒加開」。',
    en: 'Worked out each evening by playing the same day again: a row without that counter, the total without any.',
  },
  download: { 'zh-TW': '下載 CSV', en: 'Download CSV' },
  restInFile: {
    'zh-TW': '這裡列 {shown} 筆，全部 {all} 筆在 CSV 檔。',
    en: '{shown} of {all} rows; the file has them all.',
  },
  staffing: { 'zh-TW': '明天與下週的人力', en: 'Staffing for tomorrow and next week' },
  target: {
    'zh-TW': '目標：{share} % 在 {within} 分內叫到。依本所過去同類日子的取號數與辦理時間（Erlang C）。',
    en: 'Target: {share} % called within {within} min. From the office’s own days of that kind (Erlang C).',
  },
  tooFew: {
    'zh-TW': '{date}：同類的日子只有 {learned} 天紀錄，資料還不足，暫不估計。',
    en: '{date}: only {learned} days of that kind are known, not enough data yet.',
  },
  enough: {
    'zh-TW': '{date}：排定的櫃檯夠用，{from} 最忙，需要 {needed} 櫃。',
    en: '{date}: the roster suffices; {from} is busiest and needs {needed} counters.',
  },
  short: {
    'zh-TW': '{date}：{times}。',
    en: '{date}: {times}.',
  },
  shortAt: {
    'zh-TW': '{from}–{to} 少 {short} 櫃（需要 {needed}，排定 {rostered}）',
    en: '{from} to {to} short by {short} ({needed} needed, {rostered} on the roster)',
  },
  more: { 'zh-TW': '，另有 {count} 個時段也不足', en: '; {count} more times are short too' },
  afterHoliday: { 'zh-TW': '假日後第一天，比照星期一。', en: 'First day after a holiday: like a Monday.' },
  and: { 'zh-TW': '；', en: '; ' },
  day: { 'zh-TW': '日期', en: 'Day' },
  needed: { 'zh-TW': '需要', en: 'needed' },
  shortLegend: { 'zh-TW': '不足', en: 'short' },
  rostered: { 'zh-TW': '排定', en: 'on the roster' },
  seeTable: { 'zh-TW': '看表格', en: 'See the table' },
  seeChart: { 'zh-TW': '看圖', en: 'See the chart' },
  dayNothing: { 'zh-TW': '未來一個月沒有開放的日子。', en: 'No open day within a month.' },
})
