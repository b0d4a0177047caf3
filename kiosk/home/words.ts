import { staffWords } from '../../shared/ui/words/table.ts'

export const homeWords = staffWords({
  title: { 'zh-TW': '輪到您', en: 'Your turn' },
  ask: { 'zh-TW': '請選擇您要開的畫面', en: 'Which screen do you need?' },
  resident: { 'zh-TW': '民眾', en: 'Residents' },
  clerk: { 'zh-TW': '櫃檯人員', en: 'Clerks' },
  desk: { 'zh-TW': '服務台・志工', en: 'Service desk, volunteers' },
  head: { 'zh-TW': '主任・督導', en: 'Head, supervisors' },
  administrator: { 'zh-TW': '系統管理者', en: 'Administrators' },
  walls: { 'zh-TW': '大廳牆面', en: 'Walls of the hall' },
})

/** What each screen is for, in a few words; the keys are the doors of doors.ts. */
export const doorWords = staffWords({
  ticket: { 'zh-TW': '入口的平板，在這裡取號', en: 'The tablet at the entrance: take a number' },
  mine: {
    'zh-TW': '掃描號碼牌上的 QR Code，手機會自己打開',
    en: 'Opens by itself: scan the QR code of the ticket',
  },
  rate: { 'zh-TW': '櫃檯的平板，辦完後點一下', en: 'The tablet at a counter: one tap after the visit' },
  open: { 'zh-TW': '出門前先看等候人數', en: 'How many are waiting, before you set out' },
  console: { 'zh-TW': '叫號、受理、完成', en: 'Call, serve, finish' },
  desk: { 'zh-TW': '代為取號、預約報到、服務鈴', en: 'Numbers for others, bookings, bells' },
  dashboard: { 'zh-TW': '今天的情形，各期間的等候與滿意度', en: 'Today, and waits and satisfaction over any period' },
  comments: { 'zh-TW': '民眾意見與改進', en: 'What visitors said, and what is done about it' },
  setup: { 'zh-TW': '人員、裝置配對、事務所設定', en: 'Staff, pairing of devices, setup of the office' },
  board: { 'zh-TW': '大廳電視，直式橫式都可以', en: 'The television in the hall, lying or standing' },
  sign: { 'zh-TW': '每個櫃檯上方一面', en: 'One above each counter' },
})
