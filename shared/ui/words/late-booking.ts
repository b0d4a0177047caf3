import { words } from './table.ts'

/** For who comes after the grace of a booking. */
export const lateBookingWords = words({
  late: {
    'zh-TW': '您預約的 {slot} 時段已經過了，這次改成現場號，會照順序叫您；謝謝您還是來了，請稍候一下。',
    en: 'Your booked time, {slot}, has passed, so this is a walk-in number and you will be called in turn. Thank you for coming all the same.',
    vi: 'Giờ hẹn {slot} của bạn đã qua, nên lần này là số chờ tại chỗ và sẽ gọi theo lượt. Cảm ơn bạn vẫn đến.',
    id: 'Waktu janji Anda, {slot}, sudah lewat, jadi ini nomor antrean biasa dan Anda dipanggil sesuai giliran. Terima kasih tetap datang.',
    th: 'เลยเวลาที่จองไว้ {slot} แล้ว ครั้งนี้จึงเป็นคิวหน้างาน จะเรียกตามลำดับ ขอบคุณที่ยังมา กรุณารอสักครู่',
  },
})
