import { words } from './table.ts'

/** What a rating was about; the keys are the reasons of the contract. */
export const ratingReasonWords = words({
  wait: { 'zh-TW': '等候時間', en: 'Waiting time', vi: 'Thời gian chờ', id: 'Waktu tunggu', th: 'เวลารอ' },
  attitude: { 'zh-TW': '服務態度', en: 'Attitude', vi: 'Thái độ phục vụ', id: 'Sikap petugas', th: 'มารยาท' },
  knowledge: {
    'zh-TW': '專業說明',
    en: 'Knowledge and clarity',
    vi: 'Chuyên môn, giải thích',
    id: 'Pengetahuan dan kejelasan',
    th: 'ความรู้และคำอธิบาย',
  },
  environment: { 'zh-TW': '環境設施', en: 'The place', vi: 'Môi trường', id: 'Tempat dan fasilitas', th: 'สถานที่' },
  other: { 'zh-TW': '其他', en: 'Something else', vi: 'Khác', id: 'Lainnya', th: 'อื่น ๆ' },
})
