import { staffWords } from '../../shared/ui/words/table.ts'

/** What the charts say, in a sentence made from their figures. */
export const readingWords = staffWords({
  hoursTitle: { 'zh-TW': '每小時的等候', en: 'Waits by hour of arrival' },
  trendTitle: { 'zh-TW': '等候的變化', en: 'Waits over time' },
  lanesTitle: { 'zh-TW': '號別', en: 'Lanes' },
  scoresTitle: { 'zh-TW': '即時評分', en: 'Ratings' },
  bandsTitle: { 'zh-TW': '等候與滿意', en: 'Waiting and satisfaction' },
  satisfiedTrendTitle: { 'zh-TW': '滿意的變化', en: 'Satisfaction over time' },
  categoriesTitle: { 'zh-TW': '各業務辦理中位數', en: 'Median service time by category' },
  countersTitle: { 'zh-TW': '各櫃檯受理與辦理中位數', en: 'Served at each counter, median time' },
  median: { 'zh-TW': '中位數', en: 'median' },
  p90: { 'zh-TW': '第 90 百分位', en: '90th percentile' },
  satisfiedShare: { 'zh-TW': '滿意率（%）', en: 'satisfied (%)' },
  targetLine: { 'zh-TW': '目標 {target}', en: 'target {target}' },
  minutes: { 'zh-TW': '{minutes} 分', en: '{minutes} min' },
  share: { 'zh-TW': '{share} %', en: '{share} %' },

  noWaits: { 'zh-TW': '還沒有人辦完，所以還沒有等候時間。', en: 'Nobody has been served yet, so there is no wait.' },
  hoursPeak: {
    'zh-TW': '{hour} 時取號的等得最久，中位數 {median} 分',
    en: 'Arrivals at {hour} h waited longest, median {median} min',
  },
  hoursOne: {
    'zh-TW': '目前只有 {hour} 時取號的民眾：中位數 {median} 分',
    en: 'Only arrivals at {hour} h so far: median {median} min',
  },
  noneOver: {
    'zh-TW': '第 90 百分位都在目標 {target} 分以內',
    en: 'the 90th percentile is within {target} min throughout',
  },
  hoursOver: {
    'zh-TW': '第 90 百分位超過目標 {target} 分的是 {hours} 時',
    en: 'the 90th percentile is above {target} min at {hours} h',
  },
  allOver: {
    'zh-TW': '第 90 百分位全都超過目標 {target} 分',
    en: 'the 90th percentile is above {target} min throughout',
  },

  trendPeak: {
    'zh-TW': '中位數最高在 {date}，{median} 分；最低在 {best}，{least} 分',
    en: 'Highest median on {date} ({median} min), lowest on {best} ({least} min)',
  },
  trendOne: {
    'zh-TW': '這段期間只有 {date} 有資料：中位數 {median} 分',
    en: 'Only {date} has figures: median {median} min',
  },
  trendOver: {
    'zh-TW': '{all} 個時段裡，有 {over} 個的第 90 百分位超過目標 {target} 分',
    en: 'in {over} of {all} the 90th percentile is above {target} min',
  },

  lanesRange: {
    'zh-TW': '平均等候最久的是{most}，{long} 分；最短的是{least}，{short} 分。',
    en: 'Longest mean wait: {most} ({long} min); shortest: {least} ({short} min).',
  },
  lanesOne: { 'zh-TW': '{lane}平均等候 {mean} 分。', en: '{lane}: mean wait {mean} min.' },
  laneLine: { 'zh-TW': '{people} 人・平均 {mean} 分', en: '{people} called, mean {mean} min' },
  laneUncalled: { 'zh-TW': '{people} 號，還沒有叫到', en: '{people} numbers, none called' },

  scoresNone: { 'zh-TW': '這段期間還沒有評分。', en: 'No ratings in this period.' },
  scoresFew: { 'zh-TW': '評分還太少（{rated} 份），不算比率。', en: 'Too few ratings ({rated}) for a percentage.' },
  scoresShare: {
    'zh-TW': '{rated} 份評分裡，{share} % 滿意或非常滿意；回應率 {response} %。',
    en: 'Of {rated} ratings {share} % were good or excellent; response {response} %.',
  },
  selfChosen: {
    'zh-TW': '評分由民眾自願填寫，只代表願意填寫的人，所以不附抽樣誤差。',
    en: 'Visitors choose themselves whether to rate. This speaks for those who did, so there is no margin of error.',
  },
  scoreLine: { 'zh-TW': '{count} 份', en: '{count}' },
  scoreShare: { 'zh-TW': '{count} 份・{share} %', en: '{count}, {share} %' },

  bandsCompared: {
    'zh-TW': '等候 {short}的滿意率 {better} %，{long}的 {worse} %。',
    en: 'Satisfied after {short}: {better} %; after {long}: {worse} %.',
  },
  bandsFew: {
    'zh-TW': '每一種等候時間都要有 10 份以上的評分，才能比較。',
    en: 'A comparison needs ten ratings for each length of wait.',
  },

  satisfiedTrend: {
    'zh-TW': '滿意率最高在 {best}，{most} %；最低在 {worst}，{least} %。',
    en: 'Highest on {best} ({most} %), lowest on {worst} ({least} %).',
  },
  satisfiedTrendFew: {
    'zh-TW': '評分滿 10 份的時段還不夠，看不出變化。',
    en: 'Too few days have ten ratings to see a change.',
  },

  categoriesRange: {
    'zh-TW': '辦理最久的是{most}，中位數 {long} 分；最快的是{least}，{short} 分。',
    en: 'Longest: {most} (median {long} min); quickest: {least} ({short} min).',
  },
  categoriesOne: { 'zh-TW': '{category}的辦理時間中位數是 {median} 分。', en: '{category}: median {median} min.' },
  categoriesNone: { 'zh-TW': '還沒有辦完的民眾，所以還沒有辦理時間。', en: 'No visit has been finished yet.' },
  categoryLine: { 'zh-TW': '{people} 人・{median} 分', en: '{people} served, {median} min' },

  countersMost: {
    'zh-TW': '受理最多的是 {counter} 號櫃檯（{most} 人）；每櫃平均 {mean} 人。',
    en: 'Counter {counter} served most ({most}); {mean} on average.',
  },
  countersNone: { 'zh-TW': '這段期間還沒有櫃檯辦完案件。', en: 'No counter has finished a visit in this period.' },
  counterLine: { 'zh-TW': '{people} 人・{median} 分', en: '{people} served, {median} min' },
})
