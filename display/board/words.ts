import { words } from '../../shared/ui/words/table.ts'

/** A wall speaks Mandarin, with English beside it where a visitor must understand at once. */
export const boardWords = words({
  title: { 'zh-TW': '叫號看板', en: 'Calls', vi: 'Bảng gọi số', id: 'Papan panggilan', th: 'จอเรียกคิว' },
  now: { 'zh-TW': '現在叫號', en: 'Now calling', vi: 'Đang gọi', id: 'Memanggil', th: 'กำลังเรียก' },
  last: { 'zh-TW': '最近叫號', en: 'Last call', vi: 'Số vừa gọi', id: 'Panggilan terakhir', th: 'เรียกล่าสุด' },
  lost: {
    'zh-TW': '斷線前的叫號',
    en: 'Before the connection was lost',
    vi: 'Số gọi trước khi mất kết nối',
    id: 'Panggilan sebelum koneksi terputus',
    th: 'เรียกล่าสุดก่อนขาดการเชื่อมต่อ',
  },
  counter: { 'zh-TW': '號櫃檯', en: 'Counter', vi: 'Quầy', id: 'Loket', th: 'เคาน์เตอร์' },
  welcome: { 'zh-TW': '歡迎光臨', en: 'Welcome', vi: 'Xin chào', id: 'Selamat datang', th: 'ยินดีต้อนรับ' },
  takeNumber: {
    'zh-TW': '請在入口取號，叫到號時這裡會顯示',
    en: 'Please take a number at the entrance. It will be called here',
    vi: 'Xin lấy số ở lối vào. Số sẽ được gọi tại đây',
    id: 'Silakan ambil nomor di pintu masuk. Nomor akan dipanggil di sini',
    th: 'กรุณารับบัตรคิวที่ทางเข้า หมายเลขจะแสดงที่นี่',
  },
  calls: {
    'zh-TW': '剛叫過的號碼',
    en: 'Calls before',
    vi: 'Các số trước',
    id: 'Panggilan sebelumnya',
    th: 'คิวก่อนหน้า',
  },
  waiting: { 'zh-TW': '各號等候人數', en: 'People waiting', vi: 'Số người chờ', id: 'Yang menunggu', th: 'จำนวนผู้รอ' },
  people: { 'zh-TW': '人', en: 'waiting', vi: 'người', id: 'orang', th: 'คน' },
  noWait: { 'zh-TW': '免等候', en: 'no wait', vi: 'không chờ', id: 'tanpa menunggu', th: 'ไม่ต้องรอ' },
  notices: { 'zh-TW': '公告', en: 'Notices', vi: 'Thông báo', id: 'Pengumuman', th: 'ประกาศ' },
  hold: {
    'zh-TW': '停住跑馬燈',
    en: 'Stop the moving text',
    vi: 'Dừng chữ chạy',
    id: 'Hentikan teks berjalan',
    th: 'หยุดข้อความเลื่อน',
  },
  enableSound: {
    'zh-TW': '點一下，開啟叫號聲音',
    en: 'Tap to turn the sound on',
    vi: 'Chạm để bật âm thanh',
    id: 'Ketuk untuk menyalakan suara',
    th: 'แตะเพื่อเปิดเสียง',
  },
})
