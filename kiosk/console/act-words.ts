import { staffWords } from '../../shared/ui/words/table.ts'

export const actWords = staffWords({
  thisOne: { 'zh-TW': '這一位', en: 'This visitor' },
  callNext: { 'zh-TW': '叫下一位', en: 'Call next' },
  start: { 'zh-TW': '開始辦理', en: 'Start' },
  finishNext: { 'zh-TW': '完成，叫下一位', en: 'Finish, call next' },
  finishLast: { 'zh-TW': '完成', en: 'Finish' },
  finishLastHint: { 'zh-TW': '之後目前沒有人等候', en: 'nobody is waiting after' },
  finishClosing: { 'zh-TW': '完成，關閉櫃檯', en: 'Finish and close' },
  recall: { 'zh-TW': '重叫', en: 'Recall' },
  inSeconds: { 'zh-TW': '{seconds} 秒後', en: 'in {seconds} s' },
  pass: { 'zh-TW': '過號', en: 'Pass' },
  hold: { 'zh-TW': '補件', en: 'Hold' },
  transfer: { 'zh-TW': '轉櫃', en: 'Transfer' },
  matters: { 'zh-TW': '辦理事項', en: 'Matters done' },
  finish: { 'zh-TW': '只完成', en: 'Finish only' },
  pause: { 'zh-TW': '暫停', en: 'Pause' },
  resumeWork: { 'zh-TW': '恢復受理', en: 'Resume' },
  undo: { 'zh-TW': '復原上一步', en: 'Undo' },
  undoOf: { 'zh-TW': '復原：{act}', en: 'Undo: {act}' },
  close: { 'zh-TW': '關閉櫃檯', en: 'Close counter' },
  supervisor: { 'zh-TW': '請督導協助', en: 'Ask the supervisor' },
  supervisorRung: { 'zh-TW': '已通知督導', en: 'The supervisor knows' },
  supervisorComing: { 'zh-TW': '有人要過來了', en: 'Somebody is coming' },
  keys: { 'zh-TW': '鍵盤快速鍵', en: 'Keyboard shortcuts' },
  keysOn: { 'zh-TW': '開', en: 'on' },
  keysOff: { 'zh-TW': '關', en: 'off' },
})

/** What undo takes back; the keys are the commands of a counter. */
export const undoneWords = staffWords({
  'call-next': { 'zh-TW': '叫號', en: 'call' },
  'call-ticket': { 'zh-TW': '指定叫號', en: 'chosen call' },
  recall: { 'zh-TW': '重叫', en: 'recall' },
  start: { 'zh-TW': '開始辦理', en: 'start' },
  finish: { 'zh-TW': '完成', en: 'finish' },
  hold: { 'zh-TW': '補件', en: 'hold' },
  resume: { 'zh-TW': '續辦', en: 'resume' },
  pass: { 'zh-TW': '過號', en: 'pass' },
  transfer: { 'zh-TW': '轉櫃', en: 'transfer' },
  'mark-matters': { 'zh-TW': '更改事項', en: 'matters' },
})
