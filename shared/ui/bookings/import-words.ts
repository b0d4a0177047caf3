import { staffWords } from '../words/table.ts'

/** The day's list of bookings, pasted or from a file. */
export const importWords = staffWords({
  title: { 'zh-TW': '匯入預約名單', en: 'Import bookings' },
  how: {
    'zh-TW': '貼上名單，或選 CSV 檔：時段、事項、代碼，一行一筆。請不要放姓名、身分證字號或電話；這裡不收個資。',
    en: 'Paste the list or choose a CSV file: slot, matter, code, one booking a line. No names, ID numbers or telephones: there is no place for them here.',
  },
  example: { 'zh-TW': '例如：08:30,遷入登記,K7M2QX', en: 'For example: 08:30,Registration of moving in,K7M2QX' },
  date: { 'zh-TW': '哪一天', en: 'Date' },
  list: { 'zh-TW': '名單', en: 'The list' },
  orFile: { 'zh-TW': '名單檔案', en: 'The list as a file' },
  file: { 'zh-TW': '選擇檔案', en: 'Choose a file' },
  check: { 'zh-TW': '檢查名單', en: 'Check the list' },
  change: { 'zh-TW': '改名單', en: 'Change the list' },
  import: { 'zh-TW': '匯入 {count} 筆', en: 'Import {count}' },
  found: { 'zh-TW': '{date}，共 {count} 筆，沒有錯誤。', en: '{date}: {count} bookings, no faults.' },
  done: { 'zh-TW': '匯入好了', en: 'Imported' },
  added: {
    'zh-TW': '新增 {added} 筆；原本就有 {known} 筆，沒有重複。',
    en: '{added} added; {known} were there already and were not doubled.',
  },
  finish: { 'zh-TW': '完成', en: 'Done' },
  faultsTitle: { 'zh-TW': '有 {count} 處要改，一筆都沒有匯入', en: '{count} things to mend; nothing was imported' },
  line: { 'zh-TW': '第 {line} 行', en: 'Line {line}' },
  slot: { 'zh-TW': '時段', en: 'Slot' },
  matter: { 'zh-TW': '事項', en: 'Matter' },
  code: { 'zh-TW': '代碼', en: 'Code' },
})

/** What is wrong with a line; the keys are the parser's. What looks like a person's is never repeated. */
export const listFaultWords = staffWords({
  empty: { 'zh-TW': '名單裡沒有預約。', en: 'There is no booking in the list.' },
  'too-long': { 'zh-TW': '一次最多 {most} 筆，請分開匯入。', en: 'At most {most} at once; please import in parts.' },
  columns: {
    'zh-TW': '這一行有 {count} 欄，應該是時段、事項、代碼三欄。',
    en: 'This line has {count} columns; it should have three: slot, matter, code.',
  },
  slot: { 'zh-TW': '「{written}」不是時段，請寫成 08:30。', en: '“{written}” is not a time; write it as 08:30.' },
  matter: {
    'zh-TW': '「{written}」不在本所的事項表裡；幾件事用＋隔開，最多 5 件。',
    en: '“{written}” is no matter of this office; join several with +, at most 5.',
  },
  code: {
    'zh-TW': '「{written}」不是代碼，要 3 到 12 個英文字母或數字。',
    en: '“{written}” is not a code: 3 to 12 letters or digits.',
  },
  'code-twice': { 'zh-TW': '代碼和第 {first} 行一樣。', en: 'The same code as in line {first}.' },
})

/** The keys are the columns that a header may lack. */
export const lackWords = staffWords({
  slot: { 'zh-TW': '標題列少了「時段」。', en: 'The heading lacks the slot.' },
  matter: { 'zh-TW': '標題列少了「事項」。', en: 'The heading lacks the matter.' },
  code: { 'zh-TW': '標題列少了「代碼」。', en: 'The heading lacks the code.' },
})

/** The keys are the parser's kinds of what is a person's. */
export const personalWords = staffWords({
  name: {
    'zh-TW': '這裡看起來有姓名。請刪掉姓名再匯入，這裡只要時段、事項和代碼。',
    en: 'This seems to hold a name. Please take it out: slot, matter and code are enough.',
  },
  'id-number': {
    'zh-TW': '這裡看起來有身分證字號或證號。請刪掉再匯入。',
    en: 'This seems to hold an ID number. Please take it out.',
  },
  phone: {
    'zh-TW': '這裡看起來有電話。請刪掉再匯入。',
    en: 'This seems to hold a telephone number. Please take it out.',
  },
  mail: {
    'zh-TW': '這裡看起來有信箱或地址。請刪掉再匯入。',
    en: 'This seems to hold an address. Please take it out.',
  },
})
