import { words } from '../../shared/ui/words/table.ts'

/** What the visitor reads when the tablet is turned round. */
export const slipWords = words({
  number: {
    'zh-TW': '您的號碼',
    en: 'Your number',
    vi: 'Số của bạn',
    id: 'Nomor Anda',
    th: 'หมายเลขของคุณ',
  },
  ahead: {
    'zh-TW': '前面還有 {people} 人',
    en: '{people} before you',
    vi: 'Còn {people} người trước bạn',
    id: '{people} orang di depan Anda',
    th: 'ก่อนหน้าคุณ {people} คน',
  },
  scan: {
    'zh-TW': '用手機掃描，隨時看叫到幾號',
    en: 'Scan to follow your place on your phone',
    vi: 'Quét để theo dõi lượt trên điện thoại',
    id: 'Pindai untuk memantau giliran di ponsel',
    th: 'สแกนเพื่อดูคิวบนโทรศัพท์',
  },
  noPhone: {
    'zh-TW': '沒有手機也沒關係，看板會顯示並唸出號碼。',
    en: 'No phone? The board shows and speaks your number.',
    vi: 'Không có điện thoại? Bảng sẽ hiện và đọc số của bạn.',
    id: 'Tanpa ponsel? Papan menampilkan dan menyebutkan nomor Anda.',
    th: 'ไม่มีโทรศัพท์? จอจะแสดงและประกาศหมายเลขของคุณ',
  },
})
