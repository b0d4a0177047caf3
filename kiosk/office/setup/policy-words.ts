import { staffWords } from '../../../shared/ui/words/table.ts'

export const policyWords = staffWords({
  how: { 'zh-TW': '下一位是誰，由哪個規則決定。', en: 'The rule that says who is next.' },
  accumulating: { 'zh-TW': '等候分數', en: 'Accumulating priority' },
  accumulatingHow: {
    'zh-TW': '每等一分鐘得到號別的分數，分數最高的先叫：優先號很快排到前面，但一般民眾不會一直被超過。建議用這一種。',
    en: 'Each minute of waiting earns the weight of the lane; the highest score is next. Priority goes fast, and nobody is overtaken for ever. Recommended.',
  },
  strict: { 'zh-TW': '絕對優先', en: 'Strict priority' },
  strictHow: {
    'zh-TW': '只要還有優先號就先叫優先號。人多時一般民眾可能等很久。',
    en: 'Priority is always first. When many come, others may wait very long.',
  },
  'first-come': { 'zh-TW': '先來先叫', en: 'First come, first served' },
  'first-comeHow': { 'zh-TW': '不分號別，照取號的時間叫。', en: 'By time of arrival alone.' },
  weights: { 'zh-TW': '每等一分鐘的分數', en: 'Score for each minute of waiting' },
  weightsHow: {
    'zh-TW': '1 到 20。疼您和全功能要一樣，才不會從叫號的先後看出來。',
    en: '1 to 20. Turning and general should be equal, so that the order of calls tells nothing.',
  },
  weightUnit: { 'zh-TW': '分', en: 'points' },
  promise: { 'zh-TW': '優先的承諾', en: 'The promise to priority visitors' },
  promiseMinutes: { 'zh-TW': '優先號最多等', en: 'A priority visitor waits at most' },
  promiseHint: { 'zh-TW': '等滿這個時間就是下一位', en: 'then they are next' },
  bookedEarlyMinutes: { 'zh-TW': '預約：最早在時間前', en: 'Bookings: called at the earliest before the slot' },
  bookedGraceMinutes: { 'zh-TW': '預約：遲到不超過', en: 'Bookings: late by at most' },
  graceHint: { 'zh-TW': '超過就當一般號', en: 'later they are a walk-in' },
})
