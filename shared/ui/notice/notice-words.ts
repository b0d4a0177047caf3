import { words } from '../words/table.ts'

/** The one-time notice, on paper and on the phone. */
export const noticeWords = words({
  title: {
    'zh-TW': '一次告知單',
    en: 'One-time notice',
    vi: 'Phiếu hướng dẫn một lần',
    id: 'Lembar pemberitahuan lengkap',
    th: 'ใบแจ้งรายการครบในครั้งเดียว',
  },
  bring: {
    'zh-TW': '還需要準備',
    en: 'Please still bring',
    vi: 'Cần chuẩn bị thêm',
    id: 'Yang masih perlu dibawa',
    th: 'สิ่งที่ยังต้องเตรียม',
  },
  complete: {
    'zh-TW': '文件已經齊了，直接取號辦理就可以。',
    en: 'Your documents are complete; just take a number.',
    vi: 'Giấy tờ đã đủ, bạn chỉ cần lấy số.',
    id: 'Dokumen Anda lengkap; cukup ambil nomor.',
    th: 'เอกสารครบแล้ว รับบัตรคิวได้เลย',
  },
  fee: { 'zh-TW': '規費', en: 'Fee', vi: 'Lệ phí', id: 'Biaya', th: 'ค่าธรรมเนียม' },
  procedure: { 'zh-TW': '辦理方式', en: 'How it goes', vi: 'Cách làm', id: 'Proses', th: 'ขั้นตอน' },
  contact: { 'zh-TW': '聯絡', en: 'Contact', vi: 'Liên hệ', id: 'Kontak', th: 'ติดต่อ' },
  askDesk: {
    'zh-TW': '請洽服務台',
    en: 'please ask at the service desk',
    vi: 'xin hỏi quầy hướng dẫn',
    id: 'silakan tanya meja layanan',
    th: 'โปรดสอบถามที่โต๊ะบริการ',
  },
  phone: {
    'zh-TW': '電話 {phone}',
    en: 'Phone {phone}',
    vi: 'Điện thoại {phone}',
    id: 'Telepon {phone}',
    th: 'โทร {phone}',
  },
  madeOn: {
    'zh-TW': '開立日期 {date}',
    en: 'Made on {date}',
    vi: 'Ngày lập: {date}',
    id: 'Dibuat pada {date}',
    th: 'ออกให้เมื่อ {date}',
  },
  scan: {
    'zh-TW': '用手機掃描，把這張單子帶回家。內容只在您的手機上，不會留下紀錄。',
    en: 'Scan to take this notice with you. It stays in your phone’s address bar; nothing is recorded.',
    vi: 'Quét để mang phiếu này về. Nội dung chỉ ở trên điện thoại của bạn, không lưu lại.',
    id: 'Pindai untuk membawa lembar ini. Isinya hanya di ponsel Anda dan tidak dicatat.',
    th: 'สแกนเพื่อนำใบนี้กลับบ้าน ข้อมูลอยู่ในมือถือของท่านเท่านั้น ไม่มีการบันทึก',
  },
  unreadable: {
    'zh-TW': '這個網址不完整，看不出是哪一張告知單。請再掃一次，或到服務台詢問。',
    en: 'This address is not complete, so the notice cannot be shown. Please scan again or ask at the service desk.',
    vi: 'Địa chỉ này không đầy đủ nên không hiện được phiếu. Xin quét lại hoặc hỏi quầy hướng dẫn.',
    id: 'Alamat ini tidak lengkap sehingga lembar tidak dapat ditampilkan. Pindai lagi atau tanya meja layanan.',
    th: 'ที่อยู่นี้ไม่ครบ จึงแสดงใบแจ้งไม่ได้ กรุณาสแกนใหม่หรือถามที่โต๊ะบริการ',
  },
  offline: {
    'zh-TW': '現在連不上本所的系統，請稍後再試。',
    en: 'The office cannot be reached now. Please try again later.',
    vi: 'Hiện chưa kết nối được với văn phòng. Xin thử lại sau.',
    id: 'Kantor belum dapat dihubungi. Silakan coba lagi nanti.',
    th: 'ขณะนี้ติดต่อสำนักงานไม่ได้ กรุณาลองใหม่ภายหลัง',
  },
  again: { 'zh-TW': '再試一次', en: 'Try again', vi: 'Thử lại', id: 'Coba lagi', th: 'ลองอีกครั้ง' },
  print: { 'zh-TW': '列印', en: 'Print', vi: 'In', id: 'Cetak', th: 'พิมพ์' },
})
