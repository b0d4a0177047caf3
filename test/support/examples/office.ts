import type { OfficeView } from '../../../shared/office-view.ts'
import type { Me } from '../../../shared/staff-views.ts'
import { dayLength, instantOf, minute } from '../../../shared/time.ts'

/** What an office keeps, on an ordinary day and on hard ones. */

const now = instantOf('2026-11-20', '10:24')
const head: Me = { login: 'lin', name: '林主任', role: 'head', mustChangePassword: false }

export const ordinaryDay: OfficeView = {
  screen: 'office',
  catalogue: 'longjing',
  me: head,
  day: { date: '2026-11-20', stage: 'open', issued: 63, live: 11 },
  staff: [
    { login: 'admin', name: '系統管理者', role: 'administrator', deputy: '', sessions: 1, lockedUntil: null },
    { login: 'chen', name: '陳國民', role: 'clerk', deputy: '許檔案', sessions: 1, lockedUntil: null },
    { login: 'chang', name: '張英語', role: 'clerk', deputy: '黃憑證', sessions: 0, lockedUntil: now + 11 * minute },
    { login: 'volunteer1', name: '志工 1 號', role: 'desk', deputy: '', sessions: 1, lockedUntil: null },
    { login: 'wang', name: '王督導', role: 'supervisor', deputy: '林主任', sessions: 1, lockedUntil: null },
    { login: 'lin', name: '林主任', role: 'head', deputy: '王督導', sessions: 2, lockedUntil: null },
  ],
  devices: [
    {
      id: 1,
      screen: 'ticket',
      name: '入口左邊',
      counter: null,
      online: true,
      pairedAt: now - 90 * dayLength,
      pairedBy: 'admin',
    },
    {
      id: 2,
      screen: 'board',
      name: '大廳電視',
      counter: null,
      online: true,
      pairedAt: now - 90 * dayLength,
      pairedBy: 'admin',
    },
    {
      id: 3,
      screen: 'sign',
      name: '3 號上方',
      counter: 3,
      online: false,
      pairedAt: now - 40 * dayLength,
      pairedBy: 'lin',
    },
    {
      id: 4,
      screen: 'rate',
      name: '3 號桌上',
      counter: 3,
      online: true,
      pairedAt: now - 40 * dayLength,
      pairedBy: 'lin',
    },
  ],
  concerns: [],
  pending: [{ screen: 'ticket', since: now - 2 * minute }],
  setups: [
    { id: 3, from: '2026-12-01', madeAt: now - 2 * dayLength, by: 'lin', note: '十二月起 5 號櫃檯改受理英語服務' },
    { id: 2, from: '2026-10-01', madeAt: now - 52 * dayLength, by: 'lin', note: '目標改為 20 分鐘' },
    { id: 1, from: '2000-01-01', madeAt: now - 90 * dayLength, by: 'first start', note: '' },
  ],
  comments: [
    {
      date: '2026-11-20',
      score: 5,
      reasons: ['attitude', 'knowledge'],
      words: '承辦人很有耐心，還幫我把表格看了兩次，謝謝！',
    },
    { date: '2026-11-20', score: 2, reasons: ['wait'], words: '等了快四十分鐘，前面好像有櫃檯沒有開。' },
    { date: '2026-11-19', score: 3, reasons: [], words: '椅子不太夠坐。' },
    { date: '2026-11-19', score: 4, reasons: ['environment'], words: 'Very clear screens, thank you.' },
  ],
  trail: [
    { at: now - 4 * minute, by: 'chang', what: 'locked', words: 'chang' },
    { at: now - 30 * minute, by: 'lin', what: 'setup-changed', words: '2026-12-01 十二月起 5 號櫃檯改受理英語服務' },
    { at: now - 60 * minute, by: 'admin', what: 'device-paired', words: 'rate 3 號桌上' },
    { at: now - 90 * minute, by: 'admin', what: 'staff-added', words: 'volunteer1' },
    { at: now - 120 * minute, by: 'chen', what: 'sign-in', words: 'chen' },
  ],
}

export const beforeOpening: OfficeView = {
  ...ordinaryDay,
  day: { date: '2026-11-20', stage: 'unopened', issued: 0, live: 0 },
}

export const closingTime: OfficeView = {
  ...ordinaryDay,
  day: { date: '2026-11-20', stage: 'closed', issued: 214, live: 0 },
}

/** Just set up: nobody but the administrator, no screen, nothing said. */
export const firstDay: OfficeView = {
  ...beforeOpening,
  me: { login: 'admin', name: '系統管理者', role: 'administrator', mustChangePassword: false },
  staff: ordinaryDay.staff.slice(0, 1),
  devices: [],
  pending: [],
  setups: ordinaryDay.setups.slice(2),
  comments: [],
  trail: [],
}

export const supervisor: OfficeView = {
  ...ordinaryDay,
  me: { login: 'wang', name: '王督導', role: 'supervisor', mustChangePassword: false },
  staff: [],
  devices: [],
  pending: [],
  setups: [],
  trail: [],
}

/** Nobody has looked after it for a while, and the computer lost its date. */
export const leftAlone: OfficeView = {
  ...closingTime,
  concerns: [
    { name: 'clock-behind', clock: '2026-01-01' },
    { name: 'no-holidays', year: 2028 },
    { name: 'no-copy', day: '2026-11-19' },
  ],
}

/** Everything as long as it may be. */
export const longestNames: OfficeView = {
  ...ordinaryDay,
  catalogue: 'nantun',
  staff: Array.from({ length: 40 }, (_, index) => ({
    login: `a-very-long-login.name_${String(index).padStart(2, '0')}`,
    name: '歐陽司馬上官諸葛阿美族名字很長很長很長',
    role: 'back-line' as const,
    deputy: '慕容令狐東方獨孤代理人名字也很長很長長',
    sessions: 3,
    lockedUntil: index % 3 === 0 ? now + 14 * minute : null,
  })),
  devices: Array.from({ length: 40 }, (_, index) => ({
    id: index + 1,
    screen: 'rate' as const,
    name: '南屯區戶政事務所二樓十九號櫃檯右邊靠牆的評分平板電腦一',
    counter: 19,
    online: index % 2 === 0,
    pairedAt: now,
    pairedBy: 'a-very-long-login.name_00',
  })),
  comments: [
    {
      date: '2026-11-20',
      score: 1,
      reasons: ['wait', 'attitude', 'knowledge', 'environment', 'other'],
      words: '很長的意見。'.repeat(80),
    },
  ],
}
