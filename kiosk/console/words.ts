import { staffWords } from '../../shared/ui/words/table.ts'

export const consoleWords = staffWords({
  counter: { 'zh-TW': '{counter} 號櫃檯', en: 'Counter {counter}' },
  and: { 'zh-TW': '・', en: ', ' },
  thenCall: { 'zh-TW': '，再叫', en: ', then ' },
  // the line
  line: { 'zh-TW': '我可以叫的號碼', en: 'Numbers I can call' },
  lineCount: { 'zh-TW': '{people} 人', en: '{people}' },
  lineEmpty: { 'zh-TW': '這個櫃檯的號別，目前沒有人等候。', en: 'Nobody is waiting for this counter.' },
  next: { 'zh-TW': '下一位', en: 'Next' },
  // the visitor
  called: { 'zh-TW': '叫號中 {time}', en: 'Calling {time}' },
  serving: { 'zh-TW': '辦理中 {time}', en: 'Serving {time}' },
  waited: { 'zh-TW': '等候 {minutes} 分・叫號 {calls} 次', en: 'Waited {minutes} min, called {calls}×' },
  reviewedBy: { 'zh-TW': '預審 {time}，{by}', en: 'Reviewed {time} by {by}' },
  notice: { 'zh-TW': '一次告知單', en: 'One-time notice' },
  longer: {
    'zh-TW': '比平常久一些，慢慢來；需要時可以請督導。',
    en: 'A little longer than usual. Take your time.',
  },
  noMatter: { 'zh-TW': '取號時沒有選事項，請直接詢問。', en: 'No matter was chosen; please ask.' },
  noDocuments: { 'zh-TW': '不需要特別準備文件。', en: 'No documents needed.' },
  reviewedMissing: { 'zh-TW': '預審缺', en: 'missing in the review' },
  brought: { 'zh-TW': '有', en: 'has it' },
  missing: { 'zh-TW': '民眾說沒帶', en: 'says it is missing' },
  unasked: { 'zh-TW': '應備文件', en: 'Documents' },
  expected: { 'zh-TW': '通常約 {minutes} 分', en: 'usually about {minutes} min' },
  whyLabel: { 'zh-TW': '為什麼是這一位', en: 'Why this visitor' },
  // nobody here
  idle: { 'zh-TW': '櫃檯前沒有民眾', en: 'No visitor at the counter' },
  idleNext: { 'zh-TW': '下一位是', en: 'Next is' },
  idleNobody: { 'zh-TW': '目前沒有人等候，喘口氣吧。', en: 'Nobody is waiting. Take a breath.' },
  idleEarly: {
    'zh-TW': '預約的時段還沒到，{time} 起可以叫號。',
    en: 'The booked slot is still to come; it may be called from {time}.',
  },
  waiting: { 'zh-TW': '全所等候', en: 'Waiting in the office' },
  longest: { 'zh-TW': '最久等候', en: 'Longest wait' },
  mine: { 'zh-TW': '我的號別', en: 'My lanes' },
  people: { 'zh-TW': '{people} 人', en: '{people}' },
  minutes: { 'zh-TW': '{minutes} 分', en: '{minutes} min' },
  resting: { 'zh-TW': '櫃檯暫停中', en: 'The counter is paused' },
  restingHint: {
    'zh-TW': '這段時間不會叫號。回來後按「恢復受理」。',
    en: 'Nobody is called here meanwhile. Press “Resume” when you are back.',
  },
  // beside the visitor
  held: { 'zh-TW': '補件中', en: 'On hold' },
  passed: { 'zh-TW': '過號', en: 'Passed' },
  bells: { 'zh-TW': '服務鈴', en: 'Bells' },
  resume: { 'zh-TW': '續辦', en: 'Resume' },
  resumeNumber: { 'zh-TW': '續辦 {number}', en: 'Resume {number}' },
  callBack: { 'zh-TW': '叫回', en: 'Call' },
  callBackNumber: { 'zh-TW': '叫回過號 {number}', en: 'Call passed number {number}' },
  cameBack: { 'zh-TW': '過號民眾已到櫃檯', en: 'Missed the call and is here now' },
})
