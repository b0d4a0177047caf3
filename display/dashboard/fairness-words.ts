import { staffWords } from '../../shared/ui/words/table.ts'

/** What the figures of fairness say. */
export const fairnessWords = staffWords({
  title: { 'zh-TW': '公平：誰等得比較久', en: 'Fairness: who bears the waiting' },
  none: {
    'zh-TW': '還沒有人辦完，所以還看不出公不公平。',
    en: 'Nobody has been served yet, so there is nothing to compare.',
  },
  few: {
    'zh-TW': '叫到的人還太少，還不能比較；目前最久等了 {longest} 分',
    en: 'Too few have been called to compare; the longest wait so far was {longest} min',
  },
  overtaken: {
    'zh-TW': '每張一般號平均被 {mean} 張別的號別超過，一百張中最多的一張被 {p99} 張超過',
    en: 'A general number was overtaken by {mean} of other lanes on average, the worst of a hundred by {p99}',
  },
  never: { 'zh-TW': '沒有一般號被別的號別超過', en: 'no general number was overtaken by another lane' },
  ratio: {
    'zh-TW': '一般號等 1 分，優先號等 {ratio} 分',
    en: 'for each minute of a general number, priority waited {ratio}',
  },
  promiseKept: { 'zh-TW': '對優先號的承諾都守住了', en: 'the promise to priority was always kept' },
  promise: {
    'zh-TW': '優先號有 {share}% 等得比承諾久',
    en: '{share}% of priority waited longer than promised',
  },
  longest: { 'zh-TW': '最久的一位等了 {longest} 分', en: 'the longest wait was {longest} min' },
  month: {
    'zh-TW': '一般 {general} 分・優先 {priority} 分・被超過 {overtaken} 張',
    en: 'general {general} min, priority {priority} min, overtaken by {overtaken}',
  },
})
