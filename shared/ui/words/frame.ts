import { words } from './table.ts'

/** What every screen may have to say about itself. */
export const frameWords = words({
  loading: {
    'zh-TW': '正在連線…',
    en: 'Connecting…',
    vi: 'Đang kết nối…',
    id: 'Menghubungkan…',
    th: 'กำลังเชื่อมต่อ…',
  },
  stale: {
    'zh-TW': '連線中斷，這裡是 {time} 的情形，可能不是最新。',
    en: 'Connection lost. This is as of {time} and may be out of date.',
    vi: 'Mất kết nối. Thông tin lúc {time}, có thể đã cũ.',
    id: 'Koneksi terputus. Ini keadaan pukul {time}, mungkin sudah berubah.',
    th: 'ขาดการเชื่อมต่อ ข้อมูลนี้ ณ เวลา {time} อาจไม่เป็นปัจจุบัน',
  },
  goneTitle: {
    'zh-TW': '這個號碼已經結束了',
    en: 'This ticket is over',
    vi: 'Số này đã kết thúc',
    id: 'Nomor ini sudah berakhir',
    th: 'บัตรคิวนี้สิ้นสุดแล้ว',
  },
  goneNext: {
    'zh-TW': '需要服務時，請在入口重新取號。謝謝您。',
    en: 'When you need us again, please take a new number at the entrance. Thank you.',
    vi: 'Khi cần, xin lấy số mới ở lối vào. Cảm ơn quý vị.',
    id: 'Bila perlu, silakan ambil nomor baru di pintu masuk. Terima kasih.',
    th: 'หากต้องการรับบริการ กรุณารับบัตรคิวใหม่ที่ทางเข้า ขอบคุณค่ะ',
  },
  close: { 'zh-TW': '關閉', en: 'Close', vi: 'Đóng', id: 'Tutup', th: 'ปิด' },
  back: { 'zh-TW': '上一步', en: 'Back', vi: 'Quay lại', id: 'Kembali', th: 'ย้อนกลับ' },
  restart: { 'zh-TW': '重新開始', en: 'Start again', vi: 'Làm lại từ đầu', id: 'Mulai lagi', th: 'เริ่มใหม่' },
  goOn: { 'zh-TW': '繼續', en: 'Continue', vi: 'Tiếp tục', id: 'Lanjut', th: 'ดำเนินการต่อ' },
  cancel: { 'zh-TW': '取消', en: 'Cancel', vi: 'Hủy', id: 'Batal', th: 'ยกเลิก' },
  yes: { 'zh-TW': '好', en: 'Yes', vi: 'Được', id: 'Ya', th: 'ตกลง' },
  no: { 'zh-TW': '不要', en: 'No', vi: 'Không', id: 'Tidak', th: 'ไม่' },
  language: { 'zh-TW': '語言', en: 'Language', vi: 'Ngôn ngữ', id: 'Bahasa', th: 'ภาษา' },
})
