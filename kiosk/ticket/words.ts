import { words } from '../../shared/ui/words/table.ts'

/** The first page, and what stands around every page. */
export const startWords = words({
  title: {
    'zh-TW': '您今天要辦什麼？',
    en: 'What brings you here today?',
    vi: 'Hôm nay bạn cần làm gì?',
    id: 'Ada keperluan apa hari ini?',
    th: 'วันนี้ต้องการทำเรื่องอะไร',
  },
  another: {
    'zh-TW': '還要辦什麼？',
    en: 'What else can we do for you?',
    vi: 'Bạn còn cần làm gì nữa?',
    id: 'Ada keperluan lain?',
    th: 'ต้องการทำเรื่องอะไรอีก',
  },
  hours: {
    'zh-TW': '今日服務 {hours}',
    en: 'Open today {hours}',
    vi: 'Hôm nay mở cửa {hours}',
    id: 'Buka hari ini {hours}',
    th: 'วันนี้เปิด {hours}',
  },
  noLunch: {
    'zh-TW': '中午不休息',
    en: 'no lunch break',
    vi: 'không nghỉ trưa',
    id: 'tanpa jeda siang',
    th: 'ไม่พักเที่ยง',
  },
  speak: {
    'zh-TW': '您可以使用臺灣台語、臺灣客語、臺灣原住民族語、馬祖語或臺灣手語洽公，請告訴我們。',
    en: 'You may use Taigi, Hakka, an indigenous language, Matsu or Taiwan Sign Language.',
    vi: 'Bạn có thể dùng tiếng Đài, Khách Gia, dân tộc bản địa, Mã Tổ hoặc ngôn ngữ ký hiệu Đài Loan.',
    id: 'Anda boleh memakai bahasa Taiwan, Hakka, bahasa pribumi, Matsu, atau isyarat Taiwan.',
    th: 'ท่านใช้ภาษาไต้หวัน ฮากกา ภาษาชนพื้นเมือง ภาษาหมาจู่ หรือภาษามือไต้หวันได้ เพียงแจ้งให้เราทราบ',
  },
  quiet: {
    'zh-TW': '安靜、不受干擾的服務',
    en: 'Calm and undisturbed',
    vi: 'Yên tĩnh, không bị làm phiền',
    id: 'Tenang dan tidak terganggu',
    th: 'สงบ ไม่มีใครรบกวน',
  },
  unsure: { 'zh-TW': '我不確定', en: 'I am not sure', vi: 'Tôi chưa rõ', id: 'Saya belum yakin', th: 'ไม่แน่ใจ' },
  askDesk: {
    'zh-TW': '請服務台協助我',
    en: 'The service desk helps me',
    vi: 'Nhờ quầy hướng dẫn',
    id: 'Dibantu meja layanan',
    th: 'ให้โต๊ะบริการช่วย',
  },
  booking: {
    'zh-TW': '預約報到',
    en: 'I have a booking',
    vi: 'Tôi đã hẹn trước',
    id: 'Saya punya janji',
    th: 'จองไว้แล้ว',
  },
  counters: { 'zh-TW': '各櫃檯服務', en: 'All counters', vi: 'Các quầy', id: 'Semua loket', th: 'เคาน์เตอร์ทั้งหมด' },
  limited: {
    'zh-TW': '這個時段只受理下面的事項。其他事項，服務台很樂意為您說明。',
    en: 'At this time only these services are offered. The service desk is glad to explain the others.',
    vi: 'Giờ này chỉ nhận các việc dưới đây. Việc khác, quầy hướng dẫn sẵn lòng giải thích.',
    id: 'Pada jam ini hanya layanan berikut yang tersedia. Untuk yang lain, meja layanan siap menjelaskan.',
    th: 'ช่วงเวลานี้รับเฉพาะเรื่องด้านล่าง เรื่องอื่นสอบถามได้ที่โต๊ะบริการ',
  },
  chosen: {
    'zh-TW': '已選好 {count} 件',
    en: 'Chosen: {count}',
    vi: 'Đã chọn: {count}',
    id: 'Dipilih: {count}',
    th: 'เลือกแล้ว {count} เรื่อง',
  },
  down: { 'zh-TW': '往下看', en: 'More below', vi: 'Xem tiếp', id: 'Lihat bawah', th: 'ดูด้านล่าง' },
  up: { 'zh-TW': '往上看', en: 'Back up', vi: 'Xem lên trên', id: 'Lihat atas', th: 'ดูด้านบน' },
})
