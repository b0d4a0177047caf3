import { staffWords as table } from '../../../shared/ui/words/table.ts'

export const staffWords = table({
  title: { 'zh-TW': '人員', en: 'Staff' },
  how: {
    'zh-TW': '誰能登入、能做什麼。姓名會顯示在櫃檯上方；系統裡沒有其他個人資料。',
    en: 'Who may sign in, and what for. Names stand above the counter; there is no other personal data.',
  },
  add: { 'zh-TW': '新增人員', en: 'Add somebody' },
  change: { 'zh-TW': '修改', en: 'Change' },
  changeTitle: { 'zh-TW': '修改 {name}', en: 'Change {name}' },
  save: { 'zh-TW': '儲存', en: 'Save' },
  login: { 'zh-TW': '帳號', en: 'Login' },
  loginHint: {
    'zh-TW': '小寫英文、數字、. _ -，2 到 30 個字；之後不能改',
    en: 'small letters, digits, . _ -, 2 to 30; stays for ever',
  },
  name: { 'zh-TW': '姓名', en: 'Name' },
  role: { 'zh-TW': '身分', en: 'Role' },
  deputy: { 'zh-TW': '職務代理人', en: 'Deputy' },
  deputyHint: { 'zh-TW': '顯示在櫃檯上方，可以不填', en: 'shown above the counter; may stay empty' },
  state: { 'zh-TW': '狀態', en: 'State' },
  acts: { 'zh-TW': '可以做的事', en: 'What can be done' },
  you: { 'zh-TW': '您', en: 'you' },
  signedIn: { 'zh-TW': '登入中（{sessions}）', en: 'signed in ({sessions})' },
  signedOut: { 'zh-TW': '未登入', en: 'not signed in' },
  locked: { 'zh-TW': '鎖定到 {time}', en: 'locked until {time}' },
  reset: { 'zh-TW': '重設密碼', en: 'Reset password' },
  resetTitle: { 'zh-TW': '重設 {name} 的密碼嗎？', en: 'Reset the password of {name}?' },
  resetWhat: {
    'zh-TW': '舊密碼馬上失效，{name} 會從所有裝置登出。新的第一次密碼只顯示一次，請當面交給本人。',
    en: 'The old password ends at once and {name} is signed out everywhere. The new one is shown once; hand it over in person.',
  },
  end: { 'zh-TW': '登出所有裝置', en: 'Sign out everywhere' },
  endTitle: { 'zh-TW': '把 {name} 從所有裝置登出嗎？', en: 'Sign {name} out everywhere?' },
  endWhat: { 'zh-TW': '正在辦理的民眾不受影響，{name} 可以再登入。', en: 'Visits go on; {name} may sign in again.' },
  remove: { 'zh-TW': '移除', en: 'Remove' },
  removeTitle: { 'zh-TW': '移除 {name} 嗎？', en: 'Remove {name}?' },
  removeWhat: {
    'zh-TW': '{name} 馬上不能再登入。過去的紀錄會留著。',
    en: '{name} can no longer sign in. What was recorded stays.',
  },
  secretTitle: { 'zh-TW': '{name} 的第一次密碼', en: 'First password of {name}' },
  pinTitle: { 'zh-TW': '{name} 的 PIN 碼', en: 'PIN of {name}' },
  secretOnce: {
    'zh-TW': '只顯示這一次，關掉就再也看不到。請抄下來當面交給本人；第一次登入時會請他換成自己的。',
    en: 'It is shown this once only. Write it down and hand it over in person; it must be changed at the first sign-in.',
  },
  pinOnce: {
    'zh-TW': '只顯示這一次，關掉就再也看不到。PIN 碼只能在配對過的服務台使用。',
    en: 'It is shown this once only. A PIN works only at a paired service desk.',
  },
  written: { 'zh-TW': '已經抄下來了', en: 'I have written it down' },
})
