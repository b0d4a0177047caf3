/** What every one-time notice says, until an office writes its own words. Without the schema: both setup and presets begin here. */
export const usualNotice = {
  opening: {
    'zh-TW': '謝謝您今天來。為了讓您下次一次就辦好，還需要準備下面的文件。',
    en: 'Thank you for coming today. So that one more visit is enough, please bring what is listed below.',
    vi: 'Cảm ơn bạn đã đến hôm nay. Để lần sau hoàn tất ngay, xin chuẩn bị thêm những giấy tờ dưới đây.',
    id: 'Terima kasih sudah datang. Agar kunjungan berikutnya langsung selesai, mohon siapkan dokumen di bawah ini.',
    th: 'ขอบคุณที่มาในวันนี้ เพื่อให้ครั้งหน้าเสร็จในครั้งเดียว กรุณาเตรียมเอกสารต่อไปนี้',
  },
  closing: {
    'zh-TW': '備齊之後，任何上班時間都歡迎您再來；不方便自己準備，也請告訴我們，我們一起想辦法。',
    en: 'When you have everything, you are welcome at any office hour. If something is hard to get, tell us and we will help.',
    vi: 'Khi đã đủ giấy tờ, xin mời bạn đến bất cứ giờ làm việc nào. Nếu gặp khó khăn, hãy cho chúng tôi biết để cùng giúp bạn.',
    id: 'Setelah lengkap, silakan datang kapan saja pada jam kerja. Jika ada kesulitan, beri tahu kami dan kami akan membantu.',
    th: 'เมื่อครบแล้ว เชิญมาได้ทุกเวลาทำการ หากเตรียมเองไม่สะดวก โปรดบอกเรา เราจะช่วยกันหาวิธี',
  },
  contact: {
    'zh-TW': '有不清楚的地方，請洽本所服務台，帶著這張單子來問就可以。',
    en: 'Any question? Please ask at our service desk; bringing this notice is enough.',
    vi: 'Có điều gì chưa rõ, xin hỏi quầy hướng dẫn của văn phòng; chỉ cần mang theo tờ này.',
    id: 'Ada yang kurang jelas? Silakan tanya di meja layanan kami; cukup bawa lembar ini.',
    th: 'หากมีข้อสงสัย สอบถามได้ที่โต๊ะบริการของเรา เพียงนำใบนี้มาด้วย',
  },
}
