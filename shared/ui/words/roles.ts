import { staffWords } from './table.ts'

/** The keys are the roles of the contract. */
export const roleWords = staffWords({
  clerk: { 'zh-TW': '櫃檯人員', en: 'Clerk' },
  'back-line': { 'zh-TW': '後線', en: 'Back-line reviewer' },
  desk: { 'zh-TW': '服務台／志工', en: 'Desk, volunteer' },
  supervisor: { 'zh-TW': '督導', en: 'Supervisor' },
  head: { 'zh-TW': '主任', en: 'Head' },
  administrator: { 'zh-TW': '系統管理者', en: 'Administrator' },
})
