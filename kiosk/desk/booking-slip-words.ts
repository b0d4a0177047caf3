import { words } from '../../shared/ui/words/table.ts'

/** What somebody reads who has a booking. */
export const bookingSlipWords = words({
  title: { 'zh-TW': '預約單', en: 'Your booking', vi: 'Phiếu hẹn', id: 'Slip janji', th: 'ใบจอง' },
  code: { 'zh-TW': '預約代碼', en: 'Booking code', vi: 'Mã hẹn', id: 'Kode janji', th: 'รหัสจอง' },
  when: {
    'zh-TW': '{date} {slot}',
    en: '{date}, {slot}',
    vi: '{date}, {slot}',
    id: '{date}, {slot}',
    th: '{date} {slot}',
  },
  how: {
    'zh-TW': '當天請在入口的平板選「預約報到」，掃這個方塊或輸入代碼；到服務台報到也可以。',
    en: 'On the day, choose “I have a booking” at the entrance tablet and scan this square or type the code; the service desk helps too.',
    vi: 'Hôm đó chọn “Tôi đã hẹn trước” trên máy ở lối vào, quét ô vuông này hoặc nhập mã; quầy hướng dẫn cũng giúp được.',
    id: 'Pada harinya pilih “Saya punya janji” di tablet pintu masuk, pindai kotak ini atau ketik kodenya; meja layanan juga membantu.',
    th: 'ในวันนั้นเลือก “จองไว้แล้ว” ที่แท็บเล็ตทางเข้า สแกนช่องนี้หรือพิมพ์รหัส หรือแจ้งที่โต๊ะบริการ',
  },
  grace: {
    'zh-TW': '時段過後 {minutes} 分鐘內都可以報到；再晚也歡迎來，會改成現場號。',
    en: 'You may check in until {minutes} minutes after the time; later you are welcome with a walk-in number.',
    vi: 'Có thể báo đến trong {minutes} phút sau giờ hẹn; muộn hơn vẫn được nhận số chờ tại chỗ.',
    id: 'Lapor paling lambat {minutes} menit setelah waktunya; lebih lambat tetap boleh dengan nomor antrean biasa.',
    th: 'เช็กอินได้ภายใน {minutes} นาทีหลังเวลานัด หากช้ากว่านั้นมาได้เช่นกัน จะได้คิวหน้างาน',
  },
})
