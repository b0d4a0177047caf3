import { words } from '../words/table.ts'

/** Reading a booking's square with the camera. */
export const scanWords = words({
  title: {
    'zh-TW': '把方塊對著鏡頭',
    en: 'Hold the square up to the camera',
    vi: 'Đưa ô vuông trước ống kính',
    id: 'Hadapkan kotak ke kamera',
    th: 'หันช่องสี่เหลี่ยมเข้าหากล้อง',
  },
  how: {
    'zh-TW': '離鏡頭約一個手掌，停一下就會讀到。影像不會儲存，也不會傳出去。',
    en: 'About a hand’s width away, and hold still. No picture is kept or sent.',
    vi: 'Cách ống kính khoảng một gang tay và giữ yên. Hình ảnh không được lưu hay gửi đi.',
    id: 'Sekitar sejengkal dari kamera, tahan sebentar. Gambar tidak disimpan atau dikirim.',
    th: 'ห่างกล้องประมาณหนึ่งฝ่ามือ แล้วถือนิ่ง ๆ ไม่มีการเก็บหรือส่งภาพ',
  },
  starting: {
    'zh-TW': '正在打開鏡頭…',
    en: 'Opening the camera…',
    vi: 'Đang mở máy ảnh…',
    id: 'Membuka kamera…',
    th: 'กำลังเปิดกล้อง…',
  },
  refused: {
    'zh-TW': '鏡頭打不開，請輸入代碼；需要幫忙，請找服務台。',
    en: 'The camera cannot be opened. Please type the code, or ask at the service desk.',
    vi: 'Không mở được máy ảnh. Xin nhập mã, hoặc nhờ quầy hướng dẫn.',
    id: 'Kamera tidak dapat dibuka. Silakan ketik kode atau tanya meja layanan.',
    th: 'เปิดกล้องไม่ได้ กรุณาพิมพ์รหัส หรือถามที่โต๊ะบริการ',
  },
  noCode: {
    'zh-TW': '這個方塊不是預約代碼，請換預約單上的方塊。',
    en: 'This square is not a booking code. Please show the one on your booking slip.',
    vi: 'Ô vuông này không phải mã hẹn. Xin đưa ô vuông trên phiếu hẹn.',
    id: 'Kotak ini bukan kode janji. Tunjukkan kotak pada slip janji Anda.',
    th: 'ช่องนี้ไม่ใช่รหัสจอง กรุณาแสดงช่องบนใบจอง',
  },
  close: { 'zh-TW': '改用輸入的', en: 'Type it instead', vi: 'Nhập bằng tay', id: 'Ketik saja', th: 'พิมพ์แทน' },
})
