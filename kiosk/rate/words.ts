import { words } from '../../shared/ui/words/table.ts'

/** The counter's tablet, beside the faces. */
export const rateWords = words({
  restTitle: {
    'zh-TW': '謝謝您今天過來',
    en: 'Thank you for coming',
    vi: 'Cảm ơn bạn đã đến',
    id: 'Terima kasih sudah datang',
    th: 'ขอบคุณที่มาใช้บริการ',
  },
  counter: {
    'zh-TW': '{counter} 號櫃檯',
    en: 'Counter {counter}',
    vi: 'Quầy {counter}',
    id: 'Loket {counter}',
    th: 'เคาน์เตอร์ {counter}',
  },
  wish: {
    'zh-TW': '我想評分',
    en: 'I would like to rate',
    vi: 'Tôi muốn đánh giá',
    id: 'Saya ingin menilai',
    th: 'ฉันอยากให้คะแนน',
  },
  notNow: { 'zh-TW': '這次不評', en: 'Not this time', vi: 'Lần này không', id: 'Tidak kali ini', th: 'ไม่ใช่ครั้งนี้' },
})
