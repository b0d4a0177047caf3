import type { Setup } from '../setup.ts'
import { common } from './common.ts'
import { lunch } from './lunch.ts'
import { matters } from './matters.ts'
import { signs, skills } from './signs.ts'

/**
 * Whoever takes general visitors takes turning ones, in the same tier: then the order of calls, and the counter, are
 * the same for both (measured by `npm run infer`). Express visitors too, or these would wait for ever while both
 * express counters are shut.
 */
const everybody = [['turning', 'general', 'priority', 'booked', 'express']]
const expressFirst = [['express'], ['turning', 'general', 'priority', 'booked']]
const priorityFirst = [['priority'], ['turning', 'general', 'booked', 'express']]
const bookingFirst = [['booked'], ['turning', 'general', 'priority']]
/** Nationality and archives need clerks who know them. */
const specialFirst = [['special'], ['turning', 'general', 'priority', 'booked', 'express']]

const specialMatters = new Set(['nat-test', 'naturalisation', 'nationality-other', 'archive', 'records-view'])

/** A large office: nineteen counters, the last two opened when the hall fills. */
export const nantun: Setup = {
  ...common,
  office: {
    id: 'nantun-19',
    name: {
      'zh-TW': '臺中市南屯區戶政事務所',
      en: 'Nantun District Household Registration Office, Taichung City',
      vi: 'Văn phòng hộ tịch quận Nam Đồn, thành phố Đài Trung',
      id: 'Kantor Pendaftaran Rumah Tangga Distrik Nantun, Kota Taichung',
      th: 'สำนักงานทะเบียนบ้านเขตหนานถุน นครไถจง',
    },
    short: {
      'zh-TW': '南屯區戶政事務所',
      en: 'Nantun Household Registration Office',
      vi: 'Văn phòng hộ tịch Nam Đồn',
      id: 'Kantor Pendaftaran Nantun',
      th: 'สำนักงานทะเบียนบ้านหนานถุน',
    },
  },
  lanes: [
    ...common.lanes,
    {
      id: 'express',
      kind: 'express',
      name: {
        'zh-TW': '快捷領件',
        en: 'Express and pick-up',
        vi: 'Nhanh và nhận giấy tờ',
        id: 'Cepat dan ambil dokumen',
        th: 'ด่วนและรับเอกสาร',
      },
      series: 'express',
    },
    {
      id: 'special',
      kind: 'special',
      name: {
        'zh-TW': '國籍・檔案',
        en: 'Nationality and archives',
        vi: 'Quốc tịch và hồ sơ lưu trữ',
        id: 'Kewarganegaraan dan arsip',
        th: 'สัญชาติและเอกสารเก่า',
      },
      series: 'special',
    },
  ],
  series: [
    ...common.series,
    { id: 'express', prefix: '', from: 5001, to: 5999 },
    { id: 'special', prefix: '', from: 6001, to: 6999 },
  ],
  counters: [
    { number: 1, name: signs.priority, serves: priorityFirst, flexible: false, skills: [skills.signLanguage] },
    { number: 2, name: signs.priority, serves: priorityFirst, flexible: false, skills: [skills.taigi, skills.hakka] },
    { number: 3, name: signs.express, serves: expressFirst, flexible: false, skills: [] },
    { number: 4, name: signs.express, serves: expressFirst, flexible: false, skills: [] },
    { number: 5, name: signs.booking, serves: bookingFirst, flexible: false, skills: [] },
    { number: 6, serves: everybody, flexible: false, skills: [skills.identity] },
    { number: 7, serves: everybody, flexible: false, skills: [skills.identity, skills.english] },
    { number: 8, serves: everybody, flexible: false, skills: [skills.certificate] },
    { number: 9, serves: everybody, flexible: false, skills: [skills.plates] },
    { number: 10, serves: specialFirst, flexible: false, skills: [skills.nationality, skills.english] },
    { number: 11, serves: specialFirst, flexible: false, skills: [skills.archive] },
    { number: 12, serves: everybody, flexible: false, skills: [skills.taigi] },
    { number: 13, serves: everybody, flexible: false, skills: [skills.hakka] },
    { number: 14, serves: everybody, flexible: false, skills: [skills.identity] },
    { number: 15, serves: everybody, flexible: false, skills: [skills.certificate] },
    { number: 16, serves: everybody, flexible: false, skills: [skills.english] },
    { number: 17, serves: everybody, flexible: false, skills: [skills.taigi] },
    { number: 18, name: signs.flexible, serves: everybody, flexible: true, skills: [] },
    { number: 19, name: signs.flexible, serves: everybody, flexible: true, skills: [] },
  ],
  // At noon the office stays open: two shifts, and the counters with a lane of their own never empty.
  roster: { away: [lunch('12:00', '12:45', [6, 8, 12, 14, 16]), lunch('12:45', '13:30', [7, 9, 13, 15, 17])] },
  backLine: 4,
  matters: matters.map((matter) => (specialMatters.has(matter.id) ? { ...matter, lane: 'special' } : matter)),
  booking: { ...common.booking, capacity: 6, counters: [5] },
  policy: { ...common.policy, weights: { ...common.policy.weights, express: 1, special: 1 } },
}
