import { words } from '../../shared/ui/words/table.ts'

/** A sign speaks Mandarin, with English beside it. */
export const signWords = words({
  title: { 'zh-TW': '櫃檯顯示', en: 'Counter sign', vi: 'Bảng quầy', id: 'Tanda loket', th: 'ป้ายเคาน์เตอร์' },
  counter: { 'zh-TW': '號櫃檯', en: 'Counter', vi: 'Quầy', id: 'Loket', th: 'เคาน์เตอร์' },
  calling: { 'zh-TW': '請到這裡', en: 'Please come', vi: 'Mời đến đây', id: 'Silakan ke sini', th: 'เชิญที่นี่' },
  serving: { 'zh-TW': '受理中', en: 'Now serving', vi: 'Đang phục vụ', id: 'Sedang dilayani', th: 'กำลังให้บริการ' },
  lost: {
    'zh-TW': '斷線前的號碼',
    en: 'Before the connection was lost',
    vi: 'Trước khi mất kết nối',
    id: 'Sebelum koneksi terputus',
    th: 'ก่อนขาดการเชื่อมต่อ',
  },
  ready: { 'zh-TW': '準備叫號', en: 'Ready', vi: 'Sẵn sàng', id: 'Siap', th: 'พร้อมให้บริการ' },
  readyHow: {
    'zh-TW': '叫到您的號碼時請過來',
    en: 'Please come when your number is called',
    vi: 'Mời đến khi số của bạn được gọi',
    id: 'Silakan datang saat nomor Anda dipanggil',
    th: 'เชิญเมื่อเรียกหมายเลขของท่าน',
  },
  paused: { 'zh-TW': '暫停服務', en: 'Paused', vi: 'Tạm ngưng', id: 'Jeda', th: 'หยุดพักชั่วคราว' },
  closed: { 'zh-TW': '未開放', en: 'Closed', vi: 'Không mở', id: 'Tutup', th: 'ปิด' },
  closedHow: {
    'zh-TW': '請到其他櫃檯',
    en: 'Please go to another counter',
    vi: 'Mời đến quầy khác',
    id: 'Silakan ke loket lain',
    th: 'เชิญเคาน์เตอร์อื่น',
  },
  services: { 'zh-TW': '服務', en: 'Services', vi: 'Dịch vụ', id: 'Layanan', th: 'บริการ' },
  clerk: { 'zh-TW': '承辦人', en: 'Clerk', vi: 'Cán bộ', id: 'Petugas', th: 'เจ้าหน้าที่' },
  deputy: { 'zh-TW': '職務代理人', en: 'Deputy', vi: 'Người thay', id: 'Pengganti', th: 'ผู้แทน' },
})
