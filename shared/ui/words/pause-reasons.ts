import { words } from './table.ts'

/** Why a counter rests, as its sign tells the hall; the keys are the reasons of the contract. */
export const pauseWords = words({
  lunch: { 'zh-TW': '用餐', en: 'Lunch', vi: 'Nghỉ trưa', id: 'Makan siang', th: 'พักกลางวัน' },
  break: { 'zh-TW': '休息片刻', en: 'Short break', vi: 'Nghỉ ngắn', id: 'Istirahat sebentar', th: 'พักสักครู่' },
  paperwork: { 'zh-TW': '整理文件', en: 'Paperwork', vi: 'Xử lý hồ sơ', id: 'Mengurus berkas', th: 'จัดการเอกสาร' },
  meeting: { 'zh-TW': '會議', en: 'Meeting', vi: 'Họp', id: 'Rapat', th: 'ประชุม' },
  system: {
    'zh-TW': '系統處理中',
    en: 'System being restored',
    vi: 'Đang xử lý hệ thống',
    id: 'Sistem sedang ditangani',
    th: 'กำลังแก้ไขระบบ',
  },
})
