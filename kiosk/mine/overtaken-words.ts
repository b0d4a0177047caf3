import { words } from '../../shared/ui/words/table.ts'

/** Who was called before, by what their lane is for. */
export const overtakenWords = words({
  priority: {
    'zh-TW': '您取號之後，有 {people} 位優先號先被叫到。',
    en: '{people} people with priority were called before you.',
    vi: '{people} người có số ưu tiên đã được gọi trước bạn.',
    id: '{people} orang dengan prioritas dipanggil sebelum Anda.',
    th: 'มี {people} คนที่ถือคิวพิเศษได้รับเรียกก่อนท่าน',
  },
  onePriority: {
    'zh-TW': '您取號之後，有 1 位優先號先被叫到。',
    en: 'One person with priority was called before you.',
    vi: 'Một người có số ưu tiên đã được gọi trước bạn.',
    id: 'Satu orang dengan prioritas dipanggil sebelum Anda.',
    th: 'มี 1 คนที่ถือคิวพิเศษได้รับเรียกก่อนท่าน',
  },
  booked: {
    'zh-TW': '有 {people} 位預約的民眾，依約定時間先被叫到。',
    en: '{people} people with a booking were called at their time, before you.',
    vi: '{people} người hẹn trước đã được gọi đúng giờ, trước bạn.',
    id: '{people} orang yang punya janji dipanggil pada waktunya, sebelum Anda.',
    th: 'มี {people} คนที่จองไว้ได้รับเรียกตามเวลานัดก่อนท่าน',
  },
  oneBooked: {
    'zh-TW': '有 1 位預約的民眾，依約定時間先被叫到。',
    en: 'One person with a booking was called at the booked time, before you.',
    vi: 'Một người hẹn trước đã được gọi đúng giờ, trước bạn.',
    id: 'Satu orang yang punya janji dipanggil pada waktunya, sebelum Anda.',
    th: 'มี 1 คนที่จองไว้ได้รับเรียกตามเวลานัดก่อนท่าน',
  },
  other: {
    'zh-TW': '有 {people} 位「{lane}」的民眾先被叫到。',
    en: '{people} people of “{lane}” were called before you.',
    vi: '{people} người thuộc “{lane}” đã được gọi trước bạn.',
    id: '{people} orang dari “{lane}” dipanggil sebelum Anda.',
    th: 'มี {people} คนจาก “{lane}” ได้รับเรียกก่อนท่าน',
  },
  oneOther: {
    'zh-TW': '有 1 位「{lane}」的民眾先被叫到。',
    en: 'One person of “{lane}” was called before you.',
    vi: 'Một người thuộc “{lane}” đã được gọi trước bạn.',
    id: 'Satu orang dari “{lane}” dipanggil sebelum Anda.',
    th: 'มี 1 คนจาก “{lane}” ได้รับเรียกก่อนท่าน',
  },
  why: {
    'zh-TW': '為什麼？看叫號規則',
    en: 'Why? See the rule of the line',
    vi: 'Vì sao? Xem quy tắc gọi số',
    id: 'Mengapa? Lihat aturan antrean',
    th: 'ทำไม? ดูกฎการเรียกคิว',
  },
})
