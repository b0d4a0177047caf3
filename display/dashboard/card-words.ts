import { staffWords } from '../../shared/ui/words/table.ts'

/** The five large figures. */
export const cardWords = staffWords({
  waiting: { 'zh-TW': '等候中', en: 'Waiting' },
  issued: { 'zh-TW': '取號', en: 'Numbers given' },
  wait: { 'zh-TW': '平均等候', en: 'Mean wait' },
  within: { 'zh-TW': '{minutes} 分內叫號', en: 'Called within {minutes} min' },
  told: { 'zh-TW': '預估準確', en: 'Waits as told' },
  satisfied: { 'zh-TW': '滿意（即時評分）', en: 'Satisfied (ratings)' },
  people: { 'zh-TW': '人', en: 'people' },
  numbers: { 'zh-TW': '號', en: 'numbers' },
  minutes: { 'zh-TW': '分', en: 'min' },
  percent: { 'zh-TW': '%', en: '%' },
  longest: { 'zh-TW': '最久 {minutes} 分', en: 'longest {minutes} min' },
  nobody: { 'zh-TW': '目前沒有人等候', en: 'nobody is waiting' },
  servedOf: { 'zh-TW': '受理 {served}，放棄及未到 {gone} %', en: '{served} served, {gone} % left' },
  servedOnly: { 'zh-TW': '受理 {served}', en: '{served} served' },
  met: { 'zh-TW': '目標 {target}，達成', en: 'target {target}, met' },
  missed: { 'zh-TW': '目標 {target}，未達成', en: 'target {target}, not met' },
  targetMinutes: { 'zh-TW': '{minutes} 分', en: '{minutes} min' },
  targetShare: { 'zh-TW': '{share} %', en: '{share} %' },
  behind: { 'zh-TW': '叫號 {n} 人', en: 'n = {n} called' },
  tooFew: { 'zh-TW': '只有 {n} 人，不算比率', en: 'only {n}, too few for a share' },
  nobodyCalled: { 'zh-TW': '還沒有人辦完', en: 'nobody served yet' },
  toldHow: { 'zh-TW': '{n} 人在告知的最晚時間內叫到的比率', en: 'called within the latest time told, n = {n}' },
  ratedHow: {
    'zh-TW': '{rated} 份，回應率 {response} %，平均 {mean}',
    en: '{rated} ratings, response {response} %, mean {mean}',
  },
  ratedFew: { 'zh-TW': '{rated} 份，太少不算比率', en: '{rated} ratings, too few for a share' },
  notRated: { 'zh-TW': '還沒有評分', en: 'no rating yet' },
})
