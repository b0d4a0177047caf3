import { words } from '../../shared/ui/words/table.ts'

/** The row at the bottom, in the same place on every page. */
export const footWords = words({
  modes: {
    'zh-TW': '顯示與協助',
    en: 'Display and help',
    vi: 'Hiển thị và trợ giúp',
    id: 'Tampilan dan bantuan',
    th: 'การแสดงผลและความช่วยเหลือ',
  },
  text: { 'zh-TW': '大字', en: 'Large text', vi: 'Chữ to', id: 'Huruf besar', th: 'ตัวใหญ่' },
  contrast: { 'zh-TW': '高對比', en: 'High contrast', vi: 'Tương phản cao', id: 'Kontras tinggi', th: 'คมชัดสูง' },
  reach: { 'zh-TW': '低位操作', en: 'Lower buttons', vi: 'Nút thấp hơn', id: 'Tombol rendah', th: 'ปุ่มต่ำลง' },
  voice: { 'zh-TW': '語音導覽', en: 'Read aloud', vi: 'Đọc to', id: 'Bacakan', th: 'อ่านออกเสียง' },
  help: { 'zh-TW': '請人來幫我', en: 'Please help me', vi: 'Nhờ người giúp', id: 'Tolong bantu', th: 'ขอคนมาช่วย' },
  noVoice: {
    'zh-TW': '這台機器沒有這種語言的聲音。請按「請人來幫我」，我們念給您聽。',
    en: 'This machine has no voice for this language. Press “Please help me” and we will read it to you.',
    vi: 'Máy này không có giọng đọc cho ngôn ngữ này. Hãy bấm “Nhờ người giúp”, chúng tôi sẽ đọc cho bạn.',
    id: 'Mesin ini tidak punya suara untuk bahasa ini. Tekan “Tolong bantu”, kami akan membacakannya.',
    th: 'เครื่องนี้ไม่มีเสียงสำหรับภาษานี้ กรุณากด “ขอคนมาช่วย” เราจะอ่านให้ฟัง',
  },
  stillThere: {
    'zh-TW': '您還在嗎？',
    en: 'Are you still there?',
    vi: 'Bạn còn ở đó không?',
    id: 'Anda masih di sini?',
    th: 'ยังอยู่ไหม',
  },
  resetsIn: {
    'zh-TW': '{seconds} 秒後會清除畫面，回到第一頁。',
    en: 'In {seconds} seconds this page is cleared and begins again.',
    vi: 'Sau {seconds} giây màn hình sẽ xóa và bắt đầu lại.',
    id: 'Dalam {seconds} detik layar dibersihkan dan mulai lagi.',
    th: 'อีก {seconds} วินาที หน้าจอจะล้างและเริ่มใหม่',
  },
  needTime: {
    'zh-TW': '繼續',
    en: 'I am here: continue',
    vi: 'Tôi còn đây, tiếp tục',
    id: 'Saya di sini, lanjut',
    th: 'ยังอยู่ ทำต่อ',
  },
})
