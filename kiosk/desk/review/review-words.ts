import { staffWords } from '../../../shared/ui/words/table.ts'

/** Walking along the line with a tablet in one hand. */
export const reviewWords = staffWords({
  title: { 'zh-TW': '預審巡走', en: 'Pre-review' },
  open: { 'zh-TW': '預審', en: 'Pre-review' },
  back: { 'zh-TW': '回服務台', en: 'Back to the desk' },
  how: {
    'zh-TW': '快叫到的排在前面。點一位，看文件齊不齊。',
    en: 'Who will be called next comes first. Press one to look at the papers.',
  },
  todo: { 'zh-TW': '還沒看 {people}', en: 'To look at {people}' },
  all: { 'zh-TW': '全部 {people}', en: 'All {people}' },
  nobody: { 'zh-TW': '等候的人都看過了。', en: 'Everybody who waits has been looked at.' },
  nobodyWaits: { 'zh-TW': '目前沒有人等候。', en: 'Nobody is waiting.' },
  unseen: { 'zh-TW': '還沒看', en: 'Not yet' },
  look: { 'zh-TW': '預審 {number}', en: 'Review {number}' },
  untold: {
    'zh-TW': '這位的事項到櫃檯再說，不必問。文件帶了沒有，民眾說了算。',
    en: 'This visitor will say at the counter what it is about; please do not ask. Take their word for the papers.',
  },
  tick: { 'zh-TW': '沒帶的按一下', en: 'Press what is not here' },
  before: { 'zh-TW': '{result}（{by}）', en: '{result} ({by})' },
  complete: { 'zh-TW': '齊備', en: 'Complete' },
  missing: { 'zh-TW': '有缺件', en: 'Something is missing' },
  missingCount: { 'zh-TW': '缺 {count} 件', en: '{count} missing' },
  'not-ours': { 'zh-TW': '非本所業務', en: 'Not our business' },
  saved: { 'zh-TW': '{number} {result}', en: '{number}: {result}' },
  savedMissing: {
    'zh-TW': '櫃檯看得到了。要不要開一張一次告知單給民眾帶著？',
    en: 'The counter knows. Would the visitor like a one-time notice to take along?',
  },
  savedNotOurs: {
    'zh-TW': '請委婉說明該找哪個機關；民眾不等了，可以作廢號碼。',
    en: 'Please explain kindly where to go; if the visitor leaves, the number can be voided.',
  },
  notice: { 'zh-TW': '開一次告知單', en: 'Make a notice' },
  void: { 'zh-TW': '不等了，作廢號碼', en: 'Leaves: void the number' },
  next: { 'zh-TW': '下一位', en: 'Next one' },
  newNotice: { 'zh-TW': '告知單', en: 'Notice' },
})
