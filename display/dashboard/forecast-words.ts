import { staffWords } from '../../shared/ui/words/table.ts'

/** What the report card of the forecasts says. */
export const forecastWords = staffWords({
  title: { 'zh-TW': '等候預估成績單', en: 'Report card of the forecasts' },
  lanesTitle: { 'zh-TW': '各號別的預估', en: 'Forecasts by lane' },
  late: { 'zh-TW': '等得比 P80 久（%）', en: 'waited longer than the P80 (%)' },
  aim: { 'zh-TW': '應約 20 %', en: 'should be about 20 %' },
  none: {
    'zh-TW': '這段期間還沒有可以評量的預估：要有人拿到預估、等候、並且被叫到。',
    en: 'There is nothing to judge yet: somebody must have been told a wait, have waited, and been called.',
  },
  few: { 'zh-TW': '目前只有 {n} 位，未滿 10 位不評量。', en: 'Only {n} so far; fewer than ten are not judged.' },
  error: {
    'zh-TW': '{n} 位等候的民眾，預估平均差 {error} 分',
    en: 'Of {n} who waited, forecasts were off by {error} min in the mean',
  },
  longer: { 'zh-TW': '平均比預估多等 {bias} 分', en: 'waits were {bias} min longer than told' },
  shorter: { 'zh-TW': '平均比預估少等 {bias} 分', en: 'waits were {bias} min shorter than told' },
  even: { 'zh-TW': '沒有偏長或偏短', en: 'neither longer nor shorter than told' },
  shares: {
    'zh-TW': '{late}% 等得比 P80 久（應約 20%），{covered}% 落在 P10 到 P90 之間（應約 80%）',
    en: '{late}% waited longer than the P80 (should be 20%) and {covered}% between P10 and P90 (should be 80%)',
  },
  lanes: {
    'zh-TW': '最準的是{best}，平均差 {least} 分；差最多的是{worst}，{most} 分。',
    en: 'Best: {best}, off by {least} min in the mean; worst: {worst}, {most} min.',
  },
  laneOne: { 'zh-TW': '{lane}平均差 {error} 分。', en: '{lane}: off by {error} min in the mean.' },
  laneLine: {
    'zh-TW': '{n} 人・差 {error} 分・晚於 P80 {late}%',
    en: '{n} told, off {error} min, {late}% later than P80',
  },
  laneFew: { 'zh-TW': '{n} 人，未滿 10 位', en: '{n} told, fewer than ten' },
})
