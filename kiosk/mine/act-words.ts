import { words } from '../../shared/ui/words/table.ts'

/** What the visitor may do from the phone. */
export const actWords = words({
  moreTime: {
    'zh-TW': '我需要多一點時間',
    en: 'I need more time',
    vi: 'Tôi cần thêm thời gian',
    id: 'Saya perlu waktu lagi',
    th: 'ขอเวลาอีกหน่อย',
  },
  moreTimeHow: {
    'zh-TW': '讓後面幾位先辦？您的號碼會保留。',
    en: 'How many may go before you? You keep your number.',
    vi: 'Nhường bao nhiêu người đi trước? Số của bạn vẫn được giữ.',
    id: 'Berapa orang boleh lebih dulu? Nomor Anda tetap.',
    th: 'ให้กี่คนไปก่อน หมายเลขของท่านยังอยู่',
  },
  letPass: { 'zh-TW': '{people} 位', en: '{people}', vi: '{people} người', id: '{people} orang', th: '{people} คน' },
  back: { 'zh-TW': '我回來了', en: 'I am back', vi: 'Tôi đã quay lại', id: 'Saya kembali', th: 'กลับมาแล้ว' },
  help: { 'zh-TW': '請人協助', en: 'I need help', vi: 'Tôi cần giúp', id: 'Saya perlu bantuan', th: 'ขอความช่วยเหลือ' },
  leave: { 'zh-TW': '我要離開', en: 'I am leaving', vi: 'Tôi ra về', id: 'Saya pergi', th: 'ขอออกจากคิว' },
  leaveSure: {
    'zh-TW': '真的要離開嗎？',
    en: 'Leave the line?',
    vi: 'Bạn muốn rời hàng thật chứ?',
    id: 'Benar mau keluar dari antrean?',
    th: 'ต้องการออกจากคิวจริงหรือ',
  },
  leaveHow: {
    'zh-TW': '離開後這個號碼就不再叫了，要再辦得重新取號。',
    en: 'This number will not be called any more. To come again you need a new one.',
    vi: 'Số này sẽ không được gọi nữa. Muốn làm tiếp phải lấy số mới.',
    id: 'Nomor ini tidak akan dipanggil lagi. Untuk kembali perlu nomor baru.',
    th: 'หมายเลขนี้จะไม่ถูกเรียกอีก หากจะทำต้องรับบัตรใหม่',
  },
  stay: {
    'zh-TW': '不，我留下來',
    en: 'No, I stay',
    vi: 'Không, tôi ở lại',
    id: 'Tidak, saya tetap antre',
    th: 'ไม่ รอต่อ',
  },
  turnOn: {
    'zh-TW': '打開鈴聲與震動',
    en: 'Turn on sound and vibration',
    vi: 'Bật chuông và rung',
    id: 'Nyalakan bunyi dan getar',
    th: 'เปิดเสียงและสั่น',
  },
  turnOnSound: { 'zh-TW': '打開鈴聲', en: 'Turn on sound', vi: 'Bật chuông', id: 'Nyalakan bunyi', th: 'เปิดเสียง' },
  willBoth: {
    'zh-TW': '輪到您時會響鈴、震動。請不要關閉這一頁。',
    en: 'The phone will ring and vibrate when it is your turn. Please keep this page open.',
    vi: 'Đến lượt, điện thoại sẽ reo và rung. Xin đừng đóng trang này.',
    id: 'Ponsel akan berbunyi dan bergetar saat giliran Anda. Jangan tutup halaman ini.',
    th: 'เมื่อถึงคิวมือถือจะดังและสั่น กรุณาอย่าปิดหน้านี้',
  },
  willRing: {
    'zh-TW': '輪到您時會響鈴。請不要關閉這一頁。',
    en: 'The phone will ring when it is your turn. Please keep this page open.',
    vi: 'Đến lượt, điện thoại sẽ reo. Xin đừng đóng trang này.',
    id: 'Ponsel akan berbunyi saat giliran Anda. Jangan tutup halaman ini.',
    th: 'เมื่อถึงคิวมือถือจะดัง กรุณาอย่าปิดหน้านี้',
  },
  willShow: {
    'zh-TW': '請不要關閉這一頁，也請留意大廳的看板。',
    en: 'Please keep this page open, and watch the board in the hall.',
    vi: 'Xin đừng đóng trang này, và để ý bảng ở sảnh.',
    id: 'Jangan tutup halaman ini, dan perhatikan papan di ruang tunggu.',
    th: 'กรุณาอย่าปิดหน้านี้ และดูป้ายในห้องโถง',
  },
})
