import { words } from './table.ts'

/** What a visitor may ask for; the keys are the aids of the contract. */
export const aidWords = words({
  help: {
    'zh-TW': '請人來幫我',
    en: 'Somebody to help me',
    vi: 'Nhờ người giúp tôi',
    id: 'Minta dibantu petugas',
    th: 'ขอคนมาช่วย',
  },
  glasses: {
    'zh-TW': '借老花眼鏡',
    en: 'Reading glasses',
    vi: 'Mượn kính lão',
    id: 'Pinjam kacamata baca',
    th: 'ขอยืมแว่นสายตายาว',
  },
  wheelchair: {
    'zh-TW': '借輪椅',
    en: 'A wheelchair',
    vi: 'Mượn xe lăn',
    id: 'Pinjam kursi roda',
    th: 'ขอยืมรถเข็น',
  },
  hearing: {
    'zh-TW': '聽不清楚，請用寫的',
    en: 'Hard of hearing: please write',
    vi: 'Khó nghe, xin viết ra giấy',
    id: 'Sulit mendengar, tolong ditulis',
    th: 'ฟังไม่ชัด กรุณาเขียน',
  },
  'sign-language': {
    'zh-TW': '臺灣手語',
    en: 'Taiwan Sign Language',
    vi: 'Ngôn ngữ ký hiệu Đài Loan',
    id: 'Bahasa Isyarat Taiwan',
    th: 'ภาษามือไต้หวัน',
  },
  interpreter: { 'zh-TW': '翻譯', en: 'An interpreter', vi: 'Phiên dịch', id: 'Penerjemah', th: 'ล่าม' },
  supervisor: {
    'zh-TW': '請督導協助',
    en: 'The supervisor',
    vi: 'Gặp người phụ trách',
    id: 'Pengawas',
    th: 'หัวหน้างาน',
  },
})
