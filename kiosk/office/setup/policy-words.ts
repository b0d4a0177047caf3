import { staffWords } from '../../../shared/ui/words/table.ts'

export const policyWords = staffWords({
  how: { 'zh-TW': '下一位是誰，由哪個規則決定。', en: 'The rule that says who is next.' },
  allowed: { 'zh-TW': '可填 {least} 到 {most}', en: '{least} to {most}' },
  and: { 'zh-TW': '、', en: ', ' },
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
    'zh-TW': '疼您跟著全功能，才不會從叫號的先後看出來。',
    en: 'Turning follows general, so that the order of calls tells nothing.',
  },
  ranks: { 'zh-TW': '號別的順位', en: 'Rank of the lanes' },
  ranksHow: {
    'zh-TW': '數字大的先叫，一樣大的照取號的時間。疼您跟著全功能。',
    en: 'The higher number is called first, equal ones by time of arrival. Turning follows general.',
  },
  weightUnit: { 'zh-TW': '分', en: 'points' },
  promise: { 'zh-TW': '優先與預約的承諾', en: 'The promise to priority and booked visitors' },
  promiseMinutes: { 'zh-TW': '優先號最多等', en: 'A priority visitor waits at most' },
  promiseMinutesHow: {
    'zh-TW': '等滿就是下一位（等候分數時）。',
    en: 'Then they are next (accumulating priority).',
  },
  bookedEarlyMinutes: { 'zh-TW': '預約：最早在時間前', en: 'Bookings: called at the earliest before the slot' },
  bookedEarlyMinutesHow: { 'zh-TW': '從這時起算等候。', en: 'The wait counts from then.' },
  bookedGraceMinutes: { 'zh-TW': '預約：遲到不超過', en: 'Bookings: late by at most' },
  bookedGraceMinutesHow: { 'zh-TW': '超過就當一般號。', en: 'Later they are a walk-in.' },
  immediate: { 'zh-TW': '無法站或坐著等的人', en: 'People who can wait neither standing nor sitting' },
  first: { 'zh-TW': '免等待，最先叫', en: 'Called first, without waiting' },
  firstHow: {
    'zh-TW': '不論哪個規則，都在所有人之前。',
    en: 'Before everybody, whatever the rule.',
  },
  'as-priority': { 'zh-TW': '和其他優先號一樣', en: 'Like other priority visitors' },
  'as-priorityHow': {
    'zh-TW': '照優先號的分數與承諾，依取號順序。',
    en: 'By the weight and the promise of priority, in order of arrival.',
  },
  idle: { 'zh-TW': '專用櫃檯沒有自己的號時', en: 'When a dedicated counter has none of its own' },
  idleHow: {
    'zh-TW': '專用櫃檯先叫自己的號別；沒有人等時，也叫這裡選的號別。都不選，就空著等。',
    en: 'A dedicated counter calls its own lanes first. When nobody of theirs waits, it also takes those chosen here; none chosen, and it stays idle.',
  },
  idleNone: {
    'zh-TW': '每個櫃檯都先叫一般號，沒有專用櫃檯。要設專用櫃檯，請到「櫃檯」。',
    en: 'Every counter calls general numbers first; none is dedicated. Make one under “Counters”.',
  },
  idleAt: { 'zh-TW': '{counter} 號櫃檯（先叫{lanes}）', en: 'Counter {counter} (first {lanes})' },
})
