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
    en: 'For volunteers to use a PIN here, the administrator first enters under “Devices”:',
  },
  usePin: { 'zh-TW': '用 PIN 碼', en: 'Use a PIN' },
  usePassword: { 'zh-TW': '用帳號和密碼', en: 'Use login and password' },
  erase: { 'zh-TW': '清除一個數字', en: 'Erase one digit' },
  changeTitle: { 'zh-TW': '請設定您自己的密碼', en: 'Please choose your own password' },
  changeWhy: {
    'zh-TW': '第一次的密碼是別人給您的。換過之後只有您知道。',
    en: 'Somebody else gave you the first one. After this only you know it.',
  },
  oldPassword: { 'zh-TW': '目前的密碼', en: 'Present password' },
  newPassword: { 'zh-TW': '新密碼', en: 'New password' },
  again: { 'zh-TW': '再輸入一次新密碼', en: 'New password again' },
  differ: { 'zh-TW': '兩次輸入的新密碼不一樣。', en: 'The two new passwords differ.' },
  change: { 'zh-TW': '更換密碼', en: 'Change password' },
  online: { 'zh-TW': '連線正常', en: 'Connected' },
  offline: { 'zh-TW': '連線中斷', en: 'Not connected' },
})
