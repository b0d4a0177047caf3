import { staffWords } from '../../../shared/ui/words/table.ts'

/** Forms that are a few numbers: calling, targets, rating. */
export const figureFormWords = staffWords({
  callingHow: { 'zh-TW': '叫號沒有人來的時候。', en: 'When nobody comes to a call.' },
  calls: { 'zh-TW': '叫滿幾次才能過號', en: 'Calls before a ticket may be passed' },
  gapSeconds: { 'zh-TW': '兩次叫號之間', en: 'Between two calls' },
  returnAfter: { 'zh-TW': '過號回來，排在幾位之後', en: 'Who returns waits for the next' },
  returnMinutes: { 'zh-TW': '過號後幾分內可以回來', en: 'May return within' },
  undoMinutes: { 'zh-TW': '按錯了，幾分內可以復原', en: 'A clerk’s act may be taken back within' },
  targetsHow: { 'zh-TW': '儀表板拿來比較的目標。', en: 'What the dashboard measures by.' },
  meanWaitMinutes: { 'zh-TW': '平均等候', en: 'Mean wait' },
  withinMinutes: { 'zh-TW': '幾分內要叫到', en: 'Called within' },
  withinShare: { 'zh-TW': '這樣的民眾要占', en: 'for this share of visitors' },
  satisfiedShare: { 'zh-TW': '滿意率', en: 'Satisfied' },
  ratingHow: {
    'zh-TW': '辦完之後，櫃檯的平板請民眾評分。疼您號永遠不主動邀請，只能自己要。',
    en: 'After a visit the counter’s tablet asks for a rating. Turning visitors are never asked; they may ask for it.',
  },
  tabletSeconds: { 'zh-TW': '邀請顯示多久', en: 'The invitation stays for' },
  inviteShare: { 'zh-TW': '邀請多少民眾', en: 'Share that is asked' },
  inviteHint: {
    'zh-TW': '不要設成 100 %：有些民眾沒被邀請，平板暗著才不會透露誰是疼您號。',
    en: 'Keep it below 100 %: if some are not asked, a dark tablet does not point at a turning visitor.',
  },
})
