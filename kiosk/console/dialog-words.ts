import { staffWords } from '../../shared/ui/words/table.ts'

export const dialogWords = staffWords({
  // open a counter
  choose: { 'zh-TW': '今天在哪一個櫃檯？', en: 'Which counter today?' },
  chooseHint: {
    'zh-TW': '選一個關著的櫃檯，開啟後就可以叫號。',
    en: 'Choose a closed counter; open it and you can call.',
  },
  flexible: { 'zh-TW': '機動', en: 'Flexible' },
  closed: { 'zh-TW': '未開', en: 'Closed' },
  open: { 'zh-TW': '{clerk} 使用中', en: '{clerk} is here' },
  paused: { 'zh-TW': '{clerk} 暫停中', en: '{clerk} is away for a moment' },
  openTitle: { 'zh-TW': '開啟 {counter} 號櫃檯', en: 'Open counter {counter}' },
  asSetUp: { 'zh-TW': '照櫃檯原本的號別', en: 'The counter’s own lanes' },
  ownChoice: { 'zh-TW': '自己選號別', en: 'Choose lanes' },
  whichLanes: { 'zh-TW': '叫哪些號別', en: 'Which lanes' },
  lanes: { 'zh-TW': '受理的號別', en: 'Lanes to serve' },
  whichFirst: { 'zh-TW': '哪一個先叫', en: 'Called first' },
  noFirst: { 'zh-TW': '依等候時間', en: 'By the wait' },
  atLeastOne: { 'zh-TW': '請至少選一個號別。', en: 'Choose at least one lane.' },
  openIt: { 'zh-TW': '開啟櫃檯', en: 'Open the counter' },
  closeOther: { 'zh-TW': '替 {clerk} 關閉 {counter} 號櫃檯？', en: 'Close counter {counter} for {clerk}?' },
  closeOtherHint: {
    'zh-TW': '同仁離開時忘了關櫃檯，督導可以代為關閉。',
    en: 'When somebody forgot to close it, the supervisor may.',
  },
  // why, in words
  reason: { 'zh-TW': '原因', en: 'Reason' },
  reasonOwn: {
    'zh-TW': '或自己寫（80 字內，請勿寫個人資料）',
    en: 'Or in your words (80 characters, nothing personal)',
  },
  reasonMissing: { 'zh-TW': '請選一個原因，或寫幾個字。', en: 'Please choose a reason or write a few words.' },
  // transfer
  transferTitle: { 'zh-TW': '{number} 轉到哪裡？', en: 'Where does {number} go?' },
  transferHint: { 'zh-TW': '保留原來的取號時間，不會從頭等起。', en: 'The time of arrival is kept.' },
  toLane: { 'zh-TW': '轉到號別', en: 'To a lane' },
  toCounter: { 'zh-TW': '轉到櫃檯', en: 'To a counter' },
  noCounter: { 'zh-TW': '目前沒有其他櫃檯開著。', en: 'No other counter is open.' },
  transferMissing: { 'zh-TW': '請選要轉到的號別或櫃檯。', en: 'Choose a lane or a counter.' },
  transferIt: { 'zh-TW': '轉櫃', en: 'Transfer' },
  // pause and close
  pauseTitle: { 'zh-TW': '暫停的原因', en: 'Why pause?' },
  pauseHint: { 'zh-TW': '櫃檯上方的顯示器會寫出原因。', en: 'The sign above the counter shows it.' },
  closeTitle: { 'zh-TW': '關閉 {counter} 號櫃檯？', en: 'Close counter {counter}?' },
  closeHint: { 'zh-TW': '之後可以再開，也可以換一個櫃檯。', en: 'You can open it again, or another one.' },
  closeHeld: {
    'zh-TW': '還有 {people} 位補件中的民眾；關閉後可由其他櫃檯續辦。',
    en: '{people} on hold; other counters can resume them after closing.',
  },
  closeIt: { 'zh-TW': '關閉櫃檯', en: 'Close counter' },
  // matters really done
  mattersTitle: { 'zh-TW': '{number} 實際辦理的事項', en: 'What {number} really came for' },
  mattersHint: { 'zh-TW': '最多 5 項。點已選的事項可以拿掉。', en: 'At most 5. Press a chosen one to remove it.' },
  mattersMissing: { 'zh-TW': '請至少選一項。', en: 'Choose at least one.' },
  mattersIt: { 'zh-TW': '存起來', en: 'Save' },
  // a chosen ticket
  callTitle: { 'zh-TW': '現在叫 {number}？', en: 'Call {number} now?' },
  callHint: {
    'zh-TW': '不依順序叫號會留下原因，民眾問起時說得清楚。',
    en: 'Out of turn: the reason is kept, so it can be explained.',
  },
  callIt: { 'zh-TW': '叫這一位', en: 'Call this one' },
})

/** Ready-made reasons: kept short, because they stand in the record as they are. */
export const transferReasons = staffWords({
  skill: { 'zh-TW': '需要專長櫃檯', en: 'Needs a counter with that skill' },
  'other-matter': { 'zh-TW': '事項與號別不同', en: 'The matter belongs to another lane' },
  tongue: { 'zh-TW': '需要語言協助', en: 'Needs help with language' },
  access: { 'zh-TW': '行動不便', en: 'Needs an accessible counter' },
  machine: { 'zh-TW': '設備故障', en: 'Equipment fault here' },
})

export const callReasons = staffWords({
  unwell: { 'zh-TW': '身體不適', en: 'Unwell' },
  family: { 'zh-TW': '與前一位同行', en: 'Belongs to the visitor before' },
  documents: { 'zh-TW': '補件後回來', en: 'Back with documents' },
  expert: { 'zh-TW': '需要本櫃檯專長', en: 'Needs this counter’s skill' },
  appointed: { 'zh-TW': '已先約好', en: 'Agreed beforehand' },
})
