import { words } from './table.ts'

/** Asking for help, on the tablet and on the phone. */
export const bellWords = words({
  title: {
    'zh-TW': '我們可以怎麼幫您？',
    en: 'How can we help you?',
    vi: 'Chúng tôi có thể giúp gì?',
    id: 'Apa yang bisa kami bantu?',
    th: 'ให้เราช่วยอะไร',
  },
  rungTitle: {
    'zh-TW': '已經通知同仁了',
    en: 'We have told the staff',
    vi: 'Đã báo nhân viên',
    id: 'Petugas sudah diberi tahu',
    th: 'แจ้งเจ้าหน้าที่แล้ว',
  },
  rung: {
    'zh-TW': '請在這裡稍等，馬上有人過來。',
    en: 'Please wait here. Somebody will come.',
    vi: 'Xin đợi ở đây, sẽ có người đến ngay.',
    id: 'Mohon tunggu di sini. Akan ada yang datang.',
    th: 'กรุณารอที่นี่ จะมีคนมาทันที',
  },
  answeredTitle: {
    'zh-TW': '同仁過來了',
    en: 'Somebody is on the way',
    vi: 'Nhân viên đang đến',
    id: 'Petugas sedang menuju ke sini',
    th: 'เจ้าหน้าที่กำลังมา',
  },
  answered: {
    'zh-TW': '看到您的通知了，請在這裡等一下。',
    en: 'Your call was seen. Please stay here for a moment.',
    vi: 'Đã nhận được yêu cầu, xin đợi ở đây một chút.',
    id: 'Panggilan Anda sudah dilihat. Mohon tunggu sebentar.',
    th: 'รับทราบแล้ว กรุณารอสักครู่',
  },
})
