import { staffWords } from '../../../shared/ui/words/table.ts'

export const trailWords = staffWords({
  title: { 'zh-TW': '紀錄', en: 'Trail' },
  how: {
    'zh-TW': '誰在什麼時候登入、改了人員、裝置或設定。只能看，不能改。',
    en: 'Who signed in, and who changed staff, screens or setup, and when. It can only be read.',
  },
  at: { 'zh-TW': '時間', en: 'When' },
  by: { 'zh-TW': '誰', en: 'Who' },
  what: { 'zh-TW': '做了什麼', en: 'What' },
  words: { 'zh-TW': '內容', en: 'Details' },
  empty: { 'zh-TW': '還沒有紀錄。', en: 'Nothing yet.' },
})

/** The keys are what the office writes into its trail. */
export const deedWords = staffWords({
  'sign-in': { 'zh-TW': '登入', en: 'Signed in' },
  locked: { 'zh-TW': '密碼錯太多次，暫時鎖定', en: 'Locked after too many failures' },
  'password-changed': { 'zh-TW': '換了自己的密碼', en: 'Changed the own password' },
  'staff-added': { 'zh-TW': '新增人員', en: 'Added somebody' },
  'staff-changed': { 'zh-TW': '修改人員', en: 'Changed somebody' },
  'staff-removed': { 'zh-TW': '移除人員', en: 'Removed somebody' },
  'password-reset': { 'zh-TW': '重設密碼', en: 'Reset a password' },
  'password-renewed': { 'zh-TW': '在主機上發了新密碼', en: 'Given a new password at the machine' },
  'sessions-ended': { 'zh-TW': '登出所有裝置', en: 'Ended all sessions' },
  'device-paired': { 'zh-TW': '配對裝置', en: 'Paired a screen' },
  'device-revoked': { 'zh-TW': '取消裝置', en: 'Revoked a screen' },
  'setup-changed': { 'zh-TW': '更改設定', en: 'Changed the setup' },
})
