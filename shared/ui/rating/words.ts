import { words } from '../words/table.ts'

/** Rating a visit, at the counter and on the phone. */
export const ratingWords = words({
  title: {
    'zh-TW': '今天的服務，您覺得如何？',
    en: 'How was our service today?',
    vi: 'Bạn thấy dịch vụ hôm nay thế nào?',
    id: 'Bagaimana layanan kami hari ini?',
    th: 'บริการวันนี้เป็นอย่างไร',
  },
  anonymous: {
    'zh-TW': '不記名，櫃檯人員看不到是誰評的。',
    en: 'Anonymous: the clerk cannot see who rated.',
    vi: 'Ẩn danh: nhân viên quầy không biết ai đánh giá.',
    id: 'Anonim: petugas loket tidak tahu siapa yang menilai.',
    th: 'ไม่ระบุชื่อ เจ้าหน้าที่ไม่เห็นว่าใครให้คะแนน',
  },
  oneTap: {
    'zh-TW': '按一下就完成。',
    en: 'One tap is enough.',
    vi: 'Chỉ cần bấm một lần.',
    id: 'Cukup satu sentuhan.',
    th: 'กดครั้งเดียวก็เสร็จ',
  },
  again: { 'zh-TW': '換一個', en: 'Choose another', vi: 'Chọn lại', id: 'Pilih yang lain', th: 'เลือกใหม่' },
  why: {
    'zh-TW': '是哪一方面呢？可以不選。',
    en: 'What was it about? You need not choose.',
    vi: 'Về điều gì? Có thể không chọn.',
    id: 'Tentang apa? Boleh tidak dipilih.',
    th: 'เรื่องใด ไม่เลือกก็ได้',
  },
  comment: {
    'zh-TW': '想跟我們說的話（可以不寫）',
    en: 'Anything you would like to tell us (optional)',
    vi: 'Điều bạn muốn nói với chúng tôi (không bắt buộc)',
    id: 'Pesan untuk kami (boleh kosong)',
    th: 'สิ่งที่อยากบอกเรา (ไม่เขียนก็ได้)',
  },
  private: {
    'zh-TW': '請不要寫姓名、電話或身分證字號。要正式回覆，請向服務台說。',
    en: 'Please write no names, telephone or ID numbers. For a formal reply, ask the service desk.',
    vi: 'Xin đừng viết tên, điện thoại hay số giấy tờ. Muốn được trả lời chính thức, hãy hỏi quầy hướng dẫn.',
    id: 'Mohon jangan tulis nama, telepon, atau nomor identitas. Untuk jawaban resmi, tanya meja layanan.',
    th: 'กรุณาไม่เขียนชื่อ โทรศัพท์ หรือเลขบัตร หากต้องการคำตอบเป็นทางการ แจ้งโต๊ะบริการ',
  },
  sendsItself: {
    'zh-TW': '{seconds} 秒沒有動作就會自動送出。',
    en: 'Sent by itself after {seconds} seconds without a touch.',
    vi: 'Tự gửi sau {seconds} giây không chạm.',
    id: 'Terkirim sendiri setelah {seconds} detik tanpa sentuhan.',
    th: 'จะส่งเองเมื่อไม่แตะ {seconds} วินาที',
  },
  send: { 'zh-TW': '送出', en: 'Send', vi: 'Gửi', id: 'Kirim', th: 'ส่ง' },
  thanks: { 'zh-TW': '謝謝您！', en: 'Thank you!', vi: 'Cảm ơn bạn!', id: 'Terima kasih!', th: 'ขอบคุณ!' },
  thanksMore: {
    'zh-TW': '您的意見會讓下一位民眾更方便。',
    en: 'What you said makes it better for the next visitor.',
    vi: 'Ý kiến của bạn giúp người sau thuận tiện hơn.',
    id: 'Pendapat Anda membuatnya lebih baik bagi pengunjung berikutnya.',
    th: 'ความเห็นของท่านช่วยให้คนต่อไปสะดวกขึ้น',
  },
})
