import { staffWords } from './table.ts'

/** What staff call the screens; the keys are the screens' names in the contract. */
export const screenWords = staffWords({
  ticket: { 'zh-TW': '取號平板', en: 'Ticket tablet' },
  mine: { 'zh-TW': '民眾手機', en: 'Visitor’s phone' },
  rate: { 'zh-TW': '評分平板', en: 'Rating tablet' },
  console: { 'zh-TW': '受理台', en: 'Console' },
  desk: { 'zh-TW': '服務台', en: 'Service desk' },
  office: { 'zh-TW': '管理', en: 'Office' },
  board: { 'zh-TW': '叫號看板', en: 'Board' },
  sign: { 'zh-TW': '櫃檯顯示', en: 'Counter sign' },
  dashboard: { 'zh-TW': '儀表板', en: 'Dashboard' },
  open: { 'zh-TW': '網站即時資訊', en: 'Public page' },
})
