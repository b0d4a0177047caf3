import type { Language } from '../../language.ts'
import type { Doors } from '../../views.ts'
import { words, wordsIn } from './table.ts'
import { dateIn } from './times.ts'

/** Is the office open, and when again, as residents read it on walls and on the public page. */
export const doorsWords = words({
  openUntil: {
    'zh-TW': '現在取號到 {time}',
    en: 'Numbers are given until {time}',
    vi: 'Phát số đến {time}',
    id: 'Nomor dibagikan sampai {time}',
    th: 'แจกบัตรคิวถึง {time}',
  },
  bookingOnly: {
    'zh-TW': '現在只服務預約，到 {time}',
    en: 'Bookings only, until {time}',
    vi: 'Chỉ phục vụ người hẹn trước, đến {time}',
    id: 'Hanya untuk yang punya janji, sampai {time}',
    th: 'เฉพาะผู้จองล่วงหน้า ถึง {time}',
  },
  closed: {
    'zh-TW': '現在休息',
    en: 'Closed now',
    vi: 'Hiện đóng cửa',
    id: 'Sekarang tutup',
    th: 'ขณะนี้ปิดทำการ',
  },
  next: {
    'zh-TW': '{date} {time} 開始服務',
    en: 'Opens {date}, {time}',
    vi: 'Mở cửa {date}, {time}',
    id: 'Buka {date}, {time}',
    th: 'เปิด {date} เวลา {time}',
  },
  noMoreNumbers: {
    'zh-TW': '已停止取號，已取號的都會辦完',
    en: 'No more numbers today. Everyone who has one will be served',
    vi: 'Đã ngừng phát số. Ai có số đều được phục vụ',
    id: 'Nomor tidak dibagikan lagi. Yang sudah punya nomor tetap dilayani',
    th: 'หยุดแจกบัตรคิวแล้ว ผู้ที่มีบัตรคิวจะได้รับบริการทุกท่าน',
  },
})

/** When the doors open next; empty while they are open, or when no date is known. */
export function nextOpeningIn(doors: Doors, language: Language): string {
  if (doors.stage === 'open' || !doors.next) return ''
  const { date, from } = doors.next
  return wordsIn(doorsWords, language)('next', { date: dateIn(date, language), time: from })
}
