import type { NoWait, Wait } from '../../contract.ts'
import type { Language } from '../../language.ts'
import { words, wordsIn } from './table.ts'

/** Times as a person says them: about so long, at the latest so long. */
export const waitWords = words({
  range: {
    'zh-TW': '約 {about} 分，最晚約 {latest} 分',
    en: 'about {about} min, at most about {latest} min',
    vi: 'khoảng {about} phút, lâu nhất khoảng {latest} phút',
    id: 'sekitar {about} menit, paling lama {latest} menit',
    th: 'ประมาณ {about} นาที ไม่เกินประมาณ {latest} นาที',
  },
  about: {
    'zh-TW': '約 {about} 分',
    en: 'about {about} min',
    vi: 'khoảng {about} phút',
    id: 'sekitar {about} menit',
    th: 'ประมาณ {about} นาที',
  },
  latest: {
    'zh-TW': '最晚約 {latest} 分',
    en: 'at most about {latest} min',
    vi: 'lâu nhất khoảng {latest} phút',
    id: 'paling lama sekitar {latest} menit',
    th: 'ไม่เกินประมาณ {latest} นาที',
  },
  minutes: {
    'zh-TW': '{minutes} 分',
    en: '{minutes} min',
    vi: '{minutes} phút',
    id: '{minutes} menit',
    th: '{minutes} นาที',
  },
  people: {
    'zh-TW': '{people} 人',
    en: '{people} people',
    vi: '{people} người',
    id: '{people} orang',
    th: '{people} คน',
  },
  long: {
    'zh-TW': '約 {about} 到 {latest} 分',
    en: 'about {about} to {latest} min',
    vi: 'khoảng {about} đến {latest} phút',
    id: 'sekitar {about} sampai {latest} menit',
    th: 'ประมาณ {about} ถึง {latest} นาที',
  },
  span: {
    'zh-TW': '{about}–{latest} 分',
    en: '{about}–{latest} min',
    vi: '{about}–{latest} phút',
    id: '{about}–{latest} menit',
    th: '{about}–{latest} นาที',
  },
  within: {
    'zh-TW': '{latest} 分以內',
    en: 'less than {latest} min',
    vi: 'dưới {latest} phút',
    id: 'kurang dari {latest} menit',
    th: 'ไม่เกิน {latest} นาที',
  },
  atOnce: { 'zh-TW': '不必等候', en: 'no wait', vi: 'không phải chờ', id: 'tanpa menunggu', th: 'ไม่ต้องรอ' },
  'no-counter': {
    'zh-TW': '目前沒有開放的櫃檯',
    en: 'no counter is open at the moment',
    vi: 'hiện chưa có quầy nào mở',
    id: 'saat ini belum ada loket yang buka',
    th: 'ขณะนี้ยังไม่มีเคาน์เตอร์เปิด',
  },
  'not-enough-data': {
    'zh-TW': '資料還不足，暫不估計',
    en: 'not enough data yet for an estimate',
    vi: 'chưa đủ dữ liệu để ước tính',
    id: 'data belum cukup untuk perkiraan',
    th: 'ข้อมูลยังไม่พอที่จะประมาณ',
  },
  slow: {
    'zh-TW': '今日系統較慢，謝謝您的耐心。',
    en: 'Everything takes a little longer today. Thank you for your patience.',
    vi: 'Hôm nay hệ thống chậm hơn. Cảm ơn bạn đã kiên nhẫn.',
    id: 'Hari ini sistem lebih lambat. Terima kasih atas kesabaran Anda.',
    th: 'วันนี้ระบบช้ากว่าปกติ ขอบคุณที่รอ',
  },
  quieter: {
    'zh-TW': '平常 {from}–{to} 比較不用等。',
    en: 'From {from} to {to} the wait is usually shorter.',
    vi: 'Thường từ {from} đến {to} chờ ít hơn.',
    id: 'Biasanya pukul {from}–{to} antre lebih singkat.',
    th: 'ปกติช่วง {from}–{to} รอน้อยกว่า',
  },
  crowded: {
    'zh-TW': '現在人多，正在加派人手。不急的話，可改天、先預約，或到戶政司網站申辦。',
    en: 'It is very full; more staff are being called. If it can wait: another day, a booking, or online at ris.gov.tw.',
    vi: 'Hiện rất đông, chúng tôi đang gọi thêm người. Nếu không gấp: ngày khác, đặt hẹn hoặc làm tại ris.gov.tw.',
    id: 'Sedang sangat ramai, petugas sedang ditambah. Jika bisa menunggu: lain hari, buat janji, atau di ris.gov.tw.',
    th: 'ขณะนี้คนมาก กำลังเพิ่มเจ้าหน้าที่ หากไม่เร่งด่วน มาวันอื่น จองล่วงหน้า หรือทำออนไลน์ที่ ris.gov.tw',
  },
})

/** Above an hour a single figure would promise what nobody can keep: only the range is said. */
const longAbove = 60

export interface WaitParts {
  readonly kind: 'none' | 'at-once' | 'range'
  /** What is read first. */
  readonly main: string
  readonly latest: string | null
}

/** The same in two lines, for a page on which the wait stands large. */
export function waitParts(wait: Wait | NoWait, language: Language): WaitParts {
  const t = wordsIn(waitWords, language)
  if (typeof wait === 'string') return { kind: 'none', main: t(wait), latest: null }
  const { about, latest } = wait
  if (latest === 0) return { kind: 'at-once', main: t('atOnce'), latest: null }
  if (about === 0) return { kind: 'range', main: t('within', { latest }), latest: null }
  if (about > longAbove) return { kind: 'range', main: t('span', wait), latest: null }
  return {
    kind: 'range',
    main: t('minutes', { minutes: about }),
    latest: latest > about ? t('latest', { latest }) : null,
  }
}

/** 「約 18 分，最晚約 30 分」 */
export function waitIn(wait: Wait | NoWait, language: Language): string {
  const t = wordsIn(waitWords, language)
  if (typeof wait === 'string') return t(wait)
  const { about, latest } = wait
  if (latest === 0) return t('atOnce')
  if (about === 0) return t('within', { latest })
  if (latest <= about) return t('about', { about })
  return t(about > longAbove ? 'long' : 'range', wait)
}
