import { staffWords } from './table.ts'

export const signInWords = staffWords({
  title: { 'zh-TW': '登入{screen}', en: 'Sign in: {screen}' },
  login: { 'zh-TW': '帳號', en: 'Login' },
  password: { 'zh-TW': '密碼', en: 'Password' },
  signIn: { 'zh-TW': '登入', en: 'Sign in' },
  signOut: { 'zh-TW': '登出', en: 'Sign out' },
  wrongRole: {
    'zh-TW': '您已登入為「{role}」，這個身分不能使用這個畫面。請換帳號登入。',
    en: 'You are signed in as “{role}”, which does not open this screen. Please use another login.',
  },
  pin: { 'zh-TW': 'PIN 碼', en: 'PIN' },
  pinHow: { 'zh-TW': '輸入您的 PIN 碼。', en: 'Enter your PIN.' },
  unpaired: {
    'zh-TW': '志工要在這台用 PIN 碼，請管理者先在「管理」的「裝置」輸入：',
    en: 'For volunteers to use a PIN here, the administrator first enters under “Screens”:',
  },
  usePin: { 'zh-TW': '用 PIN 碼', en: 'Use a PIN' },
  usePassword: { 'zh-TW': '用帳號和密碼', en: 'Use login and password' },
  erase: { 'zh-TW': '清除一個數字', en: 'Erase one digit' },
  forgotten: {
    'zh-TW': '忘記密碼或 PIN 碼？請主任或系統管理者在「管理」的「人員」重設。',
    en: 'Password or PIN forgotten? The head or the administrator resets it under “Staff” on the office screen.',
  },
  ended: {
    'zh-TW': '您已被登出：管理者登出了所有裝置、重設了密碼，或已超過 12 小時。請再登入，櫃檯和號碼都還在。',
    en: 'You were signed out: by the administrator, by a new password, or after 12 hours. Please sign in again; counters and numbers are as they were.',
  },
  stillOpen: {
    'zh-TW': '{counter} 號櫃檯還開著：別人不能用，等候時間也當您在。下班請先按「關閉櫃檯」，離開一下請先按「暫停」。',
    en: 'Counter {counter} is still open: nobody else can use it, and waits are foretold as if you were there. Please close it first, or pause it if you come back soon.',
  },
  signOutTitle: { 'zh-TW': '現在登出嗎？', en: 'Sign out now?' },
  stillIn: { 'zh-TW': '還沒有登出', en: 'You are still signed in' },
  stay: { 'zh-TW': '留在這裡', en: 'Stay here' },
  account: { 'zh-TW': '{name}：更換密碼', en: '{name}: change password' },
  ownTitle: { 'zh-TW': '更換自己的密碼', en: 'Change your own password' },
  ownWhy: {
    'zh-TW': '換過之後，您在別台裝置上會登出；這裡不會。',
    en: 'You stay signed in here, and are signed out on every other screen.',
  },
  changed: { 'zh-TW': '密碼換好了。', en: 'The password is changed.' },
  changeTitle: { 'zh-TW': '請設定您自己的密碼', en: 'Please choose your own password' },
  changeWhy: {
    'zh-TW': '第一次的密碼是別人給您的。換過之後只有您知道。',
    en: 'Somebody else gave you the first one. After this only you know it.',
  },
  oldPassword: { 'zh-TW': '目前的密碼', en: 'Present password' },
  newPassword: { 'zh-TW': '新密碼（至少 {length} 個字元）', en: 'New password (at least {length} characters)' },
  again: { 'zh-TW': '再輸入一次新密碼', en: 'New password again' },
  differ: { 'zh-TW': '兩次輸入的新密碼不一樣。', en: 'The two new passwords differ.' },
  change: { 'zh-TW': '更換密碼', en: 'Change password' },
  online: { 'zh-TW': '連線正常', en: 'Connected' },
  offline: { 'zh-TW': '連線中斷', en: 'Not connected' },
})
