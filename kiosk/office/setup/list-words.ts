import { staffWords } from '../../../shared/ui/words/table.ts'

/** Notices, lanes, matters, files and earlier setups. */
export const listWords = staffWords({
  noticesHow: {
    'zh-TW': '在看板下方輪流出現的文字，最多 12 則。',
    en: 'Texts that take turns at the foot of the board, at most 12.',
  },
  notice: { 'zh-TW': '第 {place} 則', en: 'Notice {place}' },
  addNotice: { 'zh-TW': '加一則', en: 'Add a notice' },
  removeNotice: { 'zh-TW': '移除第 {place} 則', en: 'Remove notice {place}' },

  lanesHow: {
    'zh-TW': '號別和號碼範圍用匯出與匯入來改：改錯會讓今天的號碼亂掉，所以一定整份檢查。',
    en: 'Lanes and their numbers are changed by file: a slip would mix up the day’s numbers, so the whole is checked.',
  },
  lane: { 'zh-TW': '號別', en: 'Lane' },
  kind: { 'zh-TW': '種類', en: 'Kind' },
  numbers: { 'zh-TW': '號碼', en: 'Numbers' },
  servedAt: { 'zh-TW': '受理的櫃檯', en: 'Served at' },
  general: { 'zh-TW': '一般', en: 'general' },
  priority: { 'zh-TW': '優先', en: 'priority' },
  turning: { 'zh-TW': '疼您（和一般共用號碼）', en: 'turning (shares the general numbers)' },
  booked: { 'zh-TW': '預約', en: 'booked' },
  express: { 'zh-TW': '快捷', en: 'express' },
  special: { 'zh-TW': '專責', en: 'special' },

  mattersHow: { 'zh-TW': '{count} 種事項。用匯出與匯入來改。', en: '{count} matters. They are changed by file.' },
  matter: { 'zh-TW': '事項', en: 'Matter' },
  minutes: { 'zh-TW': '預估（分）', en: 'Expected (min)' },
  documents: { 'zh-TW': '應備文件', en: 'Documents' },
  documentCount: { 'zh-TW': '{count} 種', en: '{count}' },
  bookable: { 'zh-TW': '可預約', en: 'bookable' },

  exportTitle: { 'zh-TW': '匯出', en: 'Export' },
  exportHow: {
    'zh-TW': '整份設定存成一個 JSON 檔：備份、交給別的事務所，或在電腦上修改後再匯入。',
    en: 'The whole setup as one JSON file: to keep, to pass on, or to change and import again.',
  },
  exportDo: { 'zh-TW': '下載 {date} 的設定', en: 'Download the setup of {date}' },
  importTitle: { 'zh-TW': '匯入', en: 'Import' },
  importHow: {
    'zh-TW': '整份設定會換成檔案裡的。有任何錯誤就一個都不改，並且一次列出全部。',
    en: 'The file replaces the whole setup. If anything is wrong, nothing is changed and every fault is listed.',
  },
  file: { 'zh-TW': '選擇設定檔（.json）', en: 'Choose a setup file (.json)' },
  notJson: { 'zh-TW': '這個檔案不是 JSON，讀不懂：{why}', en: 'This file is not JSON: {why}' },
  found: {
    'zh-TW': '「{office}」：{counters} 個櫃檯、{lanes} 種號別、{matters} 種事項',
    en: '“{office}”: {counters} counters, {lanes} lanes, {matters} matters',
  },
  unknownOffice: { 'zh-TW': '沒有名稱的設定', en: 'a setup without a name' },
  importDo: { 'zh-TW': '匯入，從 {date} 起生效', en: 'Import; holds from {date}' },
  importTitleAsk: { 'zh-TW': '換成這份設定嗎？', en: 'Replace the setup?' },
  imported: { 'zh-TW': '匯入好了，從 {date} 起生效。', en: 'Imported; holds from {date}.' },

  historyHow: {
    'zh-TW': '每一份設定都留著：從哪一天起、誰在什麼時候改的、為什麼。',
    en: 'Every setup stays: from when, by whom, why.',
  },
  holdsFrom: { 'zh-TW': '從', en: 'Holds from' },
  madeAt: { 'zh-TW': '修改時間', en: 'Made' },
  by: { 'zh-TW': '誰', en: 'By' },
  note: { 'zh-TW': '說明', en: 'Note' },
  fromStart: { 'zh-TW': '一開始', en: 'the beginning' },
  firstStart: { 'zh-TW': '系統第一次啟動', en: 'first start of the system' },
  inForce: { 'zh-TW': '現行', en: 'in force' },
  coming: { 'zh-TW': '將生效', en: 'to come' },
  replaced: { 'zh-TW': '已被取代', en: 'replaced' },
  download: { 'zh-TW': '下載', en: 'Download' },
  downloadOf: { 'zh-TW': '下載 {date} 的設定', en: 'Download the setup of {date}' },
})
