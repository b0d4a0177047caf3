import { staffWords } from '../words/table.ts'

/** What staff read while they make a one-time notice. */
export const noticeSheetWords = staffWords({
  open: { 'zh-TW': '一次告知單', en: 'One-time notice' },
  forNumber: { 'zh-TW': '一次告知單：{number}', en: 'One-time notice: {number}' },
  matters: { 'zh-TW': '要辦的事', en: 'Matters' },
  chooseMatters: { 'zh-TW': '選要辦的事（最多 5 項）', en: 'Choose the matters (up to 5)' },
  otherMatters: { 'zh-TW': '選事項', en: 'Choose matters' },
  missing: { 'zh-TW': '缺哪些？按一下', en: 'What is missing? Press it' },
  isMissing: { 'zh-TW': '缺', en: 'missing' },
  noDocuments: { 'zh-TW': '這個事項不用帶文件。', en: 'Nothing to bring for this matter.' },
  language: { 'zh-TW': '民眾的語言', en: 'The visitor’s language' },
  next: { 'zh-TW': '看告知單', en: 'See the notice' },
  paper: { 'zh-TW': '看紙本的樣子', en: 'See it as paper' },
  change: { 'zh-TW': '再改一下', en: 'Change it' },
  print: { 'zh-TW': '列印', en: 'Print' },
  qr: { 'zh-TW': '給手機掃', en: 'Show the QR code' },
  close: { 'zh-TW': '完成', en: 'Done' },
  mattersFirst: { 'zh-TW': '請先選要辦的事。', en: 'Choose the matter first.' },
  reading: { 'zh-TW': '正在準備告知單…', en: 'Preparing the notice…' },
  failed: { 'zh-TW': '現在連不上系統，告知單沒有準備好。', en: 'No connection; the notice is not ready.' },
})
