import type { Text } from '../language.ts'

/** What may stand on a counter's sign. None of it says who takes turning visitors. */
export const signs = {
  priority: words('愛心櫃檯', 'Priority counter', 'Quầy ưu tiên', 'Loket prioritas', 'เคาน์เตอร์คิวพิเศษ'),
  express: words('快捷櫃檯', 'Express counter', 'Quầy nhanh', 'Loket cepat', 'เคาน์เตอร์ด่วน'),
  booking: words('預約櫃檯', 'Booking counter', 'Quầy hẹn trước', 'Loket janji temu', 'เคาน์เตอร์จองล่วงหน้า'),
  flexible: words('機動櫃檯', 'Extra counter', 'Quầy tăng cường', 'Loket tambahan', 'เคาน์เตอร์เสริม'),
}

export const skills = {
  english: words('英語', 'English', 'Tiếng Anh', 'Bahasa Inggris', 'ภาษาอังกฤษ'),
  taigi: words('臺灣台語', 'Taigi (Taiwanese)', 'Tiếng Đài', 'Bahasa Taiwan', 'ภาษาไต้หวัน'),
  hakka: words('臺灣客語', 'Hakka', 'Tiếng Khách Gia', 'Bahasa Hakka', 'ภาษาฮากกา'),
  signLanguage: words(
    '臺灣手語（視訊）',
    'Taiwan Sign Language (video)',
    'Ngôn ngữ ký hiệu Đài Loan (video)',
    'Bahasa isyarat Taiwan (video)',
    'ภาษามือไต้หวัน (วิดีโอ)',
  ),
  identity: words('國民身分證', 'National ID card', 'Thẻ căn cước', 'KTP', 'บัตรประชาชน'),
  certificate: words(
    '自然人憑證',
    'Citizen digital certificate',
    'Chứng thư số công dân',
    'Sertifikat digital warga',
    'ใบรับรองดิจิทัลของพลเมือง',
  ),
  plates: words('門牌', 'Door plates', 'Biển số nhà', 'Nomor rumah', 'ป้ายเลขที่บ้าน'),
  nationality: words(
    '國籍・外籍人士諮詢',
    'Nationality, advice for foreign visitors',
    'Quốc tịch, tư vấn cho người nước ngoài',
    'Kewarganegaraan, konsultasi warga asing',
    'สัญชาติ ให้คำปรึกษาชาวต่างชาติ',
  ),
  archive: words('檔案應用', 'Archive access', 'Hồ sơ lưu trữ', 'Akses arsip', 'เอกสารเก่า'),
}

function words(zh: string, en: string, vi: string, id: string, th: string): Required<Text> {
  return { 'zh-TW': zh, en, vi, id, th }
}
