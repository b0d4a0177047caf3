import { staffWords } from '../../../shared/ui/words/table.ts'

/** Who is off when, and which counters nobody sits at unless they are opened. */
export const rosterWords = staffWords({
  away: { 'zh-TW': '誰什麼時候不在', en: 'Who is off when' },
  awayHow: {
    'zh-TW': '例如午休輪班。預估等候、加開建議和「明天與下週的人力」都照這張表算。',
    en: 'Lunch by turns, for example. Waits, advices and the staffing of the next days are reckoned with it.',
  },
  nobody: { 'zh-TW': '還沒有排：所有櫃檯整天都在。', en: 'Nothing yet: every counter is there all day.' },
  row: { 'zh-TW': '第 {nth} 段', en: 'Time {nth}' },
  weekdays: { 'zh-TW': '星期', en: 'Weekdays' },
  from: { 'zh-TW': '從', en: 'From' },
  to: { 'zh-TW': '到', en: 'To' },
  counters: { 'zh-TW': '不在的櫃檯', en: 'Counters that are off' },
  counter: { 'zh-TW': '{counter} 號', en: 'No. {counter}' },
  gone: { 'zh-TW': '{counter} 號（已無此櫃檯）', en: 'No. {counter} (no longer there)' },
  staying: { 'zh-TW': '這段時間至少還有 {count} 個櫃檯', en: 'at least {count} counters stay' },
  noneStays: { 'zh-TW': '這段時間一個櫃檯都不剩', en: 'no counter stays' },
  add: { 'zh-TW': '新增一段', en: 'Add a time' },
  remove: { 'zh-TW': '移除{row}', en: 'Remove {row}' },
  flexible: { 'zh-TW': '機動櫃檯', en: 'Flexible counters' },
  flexibleHow: {
    'zh-TW': '平常沒有人，人多時才由後線同仁來開。其他櫃檯整天都在，除了上面排的時間。',
    en: 'Nobody sits there until the hall fills and the back line comes. All others are there all day but for the times above.',
  },
})
