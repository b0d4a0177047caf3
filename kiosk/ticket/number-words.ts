import { words } from '../../shared/ui/words/table.ts'

/** The number, on the page and on paper. The same for everybody. */
export const numberWords = words({
  title: { 'zh-TW': '您的號碼', en: 'Your number', vi: 'Số của bạn', id: 'Nomor Anda', th: 'หมายเลขของท่าน' },
  ahead: { 'zh-TW': '前面等候', en: 'Ahead of you', vi: 'Trước bạn', id: 'Di depan Anda', th: 'ก่อนหน้าท่าน' },
  wait: {
    'zh-TW': '大約等候',
    en: 'Expected wait',
    vi: 'Thời gian chờ',
    id: 'Perkiraan menunggu',
    th: 'เวลารอโดยประมาณ',
  },
  phone: {
    'zh-TW': '用手機看進度，可以先去走走',
    en: 'Follow it on your phone and take a stroll',
    vi: 'Theo dõi trên điện thoại, bạn có thể đi dạo',
    id: 'Pantau di ponsel, boleh jalan-jalan dulu',
    th: 'ดูคิวบนมือถือ ไปเดินเล่นก่อนได้',
  },
  scan: {
    'zh-TW': '用手機相機掃這個方塊。快輪到您時，手機會提醒您。',
    en: 'Point your phone’s camera at this square. The phone tells you when it is your turn.',
    vi: 'Dùng camera điện thoại quét ô vuông này. Điện thoại sẽ báo khi đến lượt.',
    id: 'Arahkan kamera ponsel ke kotak ini. Ponsel memberi tahu saat giliran Anda.',
    th: 'ใช้กล้องมือถือสแกนช่องนี้ มือถือจะเตือนเมื่อถึงคิว',
  },
  noPhone: {
    'zh-TW': '沒有手機也沒關係，請看大廳的看板。',
    en: 'No phone? No matter: please watch the board in the hall.',
    vi: 'Không có điện thoại cũng không sao, xin xem bảng ở sảnh.',
    id: 'Tanpa ponsel pun bisa: lihat papan di ruang tunggu.',
    th: 'ไม่มีมือถือก็ไม่เป็นไร ดูป้ายในห้องโถงได้',
  },
  qrLabel: {
    'zh-TW': '用手機看進度的 QR 碼',
    en: 'QR code to follow your number on the phone',
    vi: 'Mã QR để theo dõi số trên điện thoại',
    id: 'Kode QR untuk memantau nomor di ponsel',
    th: 'คิวอาร์โค้ดสำหรับดูคิวบนมือถือ',
  },
  print: { 'zh-TW': '列印號碼牌', en: 'Print', vi: 'In số', id: 'Cetak', th: 'พิมพ์บัตร' },
  done: { 'zh-TW': '完成', en: 'Done', vi: 'Xong', id: 'Selesai', th: 'เสร็จ' },
  doneIn: {
    'zh-TW': '完成（{seconds}）',
    en: 'Done ({seconds})',
    vi: 'Xong ({seconds})',
    id: 'Selesai ({seconds})',
    th: 'เสร็จ ({seconds})',
  },
  stop: {
    'zh-TW': '需要多看一下，按一下畫面就會停住。',
    en: 'Touch anywhere to keep this page.',
    vi: 'Chạm vào màn hình để giữ trang này.',
    id: 'Sentuh layar untuk menahan halaman ini.',
    th: 'แตะหน้าจอเพื่อค้างหน้านี้ไว้',
  },
  takenAt: {
    'zh-TW': '取號 {time}',
    en: 'Taken at {time}',
    vi: 'Lấy số lúc {time}',
    id: 'Diambil pukul {time}',
    th: 'รับบัตรเวลา {time}',
  },
  people: { 'zh-TW': '{people} 人', en: '{people}', vi: '{people} người', id: '{people} orang', th: '{people} คน' },
})
