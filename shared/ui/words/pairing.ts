import { staffWords } from './table.ts'

/** What an unpaired screen says to the administrator who stands before it. */
export const pairingWords = staffWords({
  title: { 'zh-TW': '這個畫面還沒有配對', en: 'This screen is not paired yet' },
  which: { 'zh-TW': '畫面：{screen}', en: 'Screen: {screen}' },
  how: {
    'zh-TW': '請系統管理者在「管理」畫面的「裝置」輸入這六個數字。',
    en: 'Administrator: enter these six digits under “Screens” on the office screen.',
  },
})
