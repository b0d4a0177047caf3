import type { Setup } from '../setup.ts'
import { common } from './common.ts'
import { lunch } from './lunch.ts'
import { matters } from './matters.ts'
import { signs, skills } from './signs.ts'

/**
 * Whoever takes general visitors takes turning ones, in the same tier: then the order of calls, and the counter, are
 * the same for both. A counter that had to leave a turning visitor at the head of the line, and called the one behind,
 * would tell the whole hall (measured by `npm run infer`).
 */
const everybody = [['turning', 'general', 'priority', 'booked']]
const priorityFirst = [['priority'], ['turning', 'general', 'booked']]

/** A small office: six counters, and a seventh that opens when the hall fills. */
export const longjing: Setup = {
  ...common,
  office: {
    id: 'longjing-6',
    name: {
      'zh-TW': '臺中市龍井區戶政事務所',
      en: 'Longjing District Household Registration Office, Taichung City',
      vi: 'Văn phòng hộ tịch quận Long Tỉnh, thành phố Đài Trung',
      id: 'Kantor Pendaftaran Rumah Tangga Distrik Longjing, Kota Taichung',
      th: 'สำนักงานทะเบียนบ้านเขตหลงจิ่ง นครไถจง',
    },
    short: {
      'zh-TW': '龍井區戶政事務所',
      en: 'Longjing Household Registration Office',
      vi: 'Văn phòng hộ tịch Long Tỉnh',
      id: 'Kantor Pendaftaran Longjing',
      th: 'สำนักงานทะเบียนบ้านหลงจิ่ง',
    },
  },
  counters: [
    { number: 1, name: signs.priority, serves: priorityFirst, flexible: false, skills: [skills.taigi] },
    { number: 2, serves: everybody, flexible: false, skills: [skills.identity] },
    { number: 3, serves: everybody, flexible: false, skills: [skills.nationality, skills.english] },
    { number: 4, serves: everybody, flexible: false, skills: [skills.certificate] },
    { number: 5, serves: everybody, flexible: false, skills: [skills.plates] },
    { number: 6, serves: everybody, flexible: false, skills: [skills.archive] },
    { number: 7, name: signs.flexible, serves: everybody, flexible: true, skills: [] },
  ],
  // At noon the office stays open: two shifts, and the priority counter never empty.
  roster: { away: [lunch('12:00', '12:45', [2, 4]), lunch('12:45', '13:30', [3, 5])] },
  backLine: 1,
  // Six counters are too few to keep one for short matters.
  matters: matters.map((matter) => (matter.lane === 'express' ? { ...matter, lane: 'general' } : matter)),
}
