import type { Text } from '../language.ts'
import { inFive } from './in-five.ts'

/** What runs along the foot of the hall's board, until the office writes its own. */
export const notices: Text[] = [
  inFive(
    '請備妥國民身分證、印章與相關文件；不確定要帶什麼，服務台很樂意先幫您看。',
    'Please have your ID card, seal and documents ready. Not sure what you need? The service desk is glad to check.',
    'Xin chuẩn bị thẻ căn cước, con dấu và giấy tờ. Nếu chưa rõ, quầy hướng dẫn sẵn lòng xem giúp bạn.',
    'Mohon siapkan kartu identitas, stempel, dan dokumen. Belum yakin? Meja layanan dengan senang hati membantu.',
    'กรุณาเตรียมบัตรประจำตัว ตราประทับ และเอกสาร หากไม่แน่ใจ โต๊ะบริการยินดีช่วยตรวจให้',
  ),
  inFive(
    '65歲以上、身心障礙、懷孕或帶著嬰幼兒，歡迎取愛心號；需要幫忙，請隨時告訴我們。',
    'Aged 65 or over, with a disability, pregnant or with a small child? You are welcome to take a priority number.',
    'Nếu bạn từ 65 tuổi, khuyết tật, mang thai hoặc đi cùng trẻ nhỏ, xin mời lấy số ưu tiên.',
    'Berusia 65 tahun ke atas, penyandang disabilitas, hamil, atau membawa anak kecil? Silakan ambil nomor prioritas.',
    'ผู้มีอายุ 65 ปีขึ้นไป ผู้พิการ หญิงมีครรภ์ หรือผู้พาเด็กเล็กมา ขอเชิญรับบัตรคิวพิเศษ',
  ),
  inFive(
    '您可以使用臺灣台語、臺灣客語、臺灣原住民族語、馬祖語或臺灣手語洽公，請告訴我們。',
    'You may use Taigi, Hakka, an indigenous language, Matsu or Taiwan Sign Language here. Just tell us.',
    'Bạn có thể dùng tiếng Đài, tiếng Khách Gia, tiếng dân tộc bản địa, tiếng Mã Tổ hoặc ngôn ngữ ký hiệu Đài Loan.',
    'Anda boleh memakai bahasa Taiwan, Hakka, bahasa pribumi, Matsu, atau bahasa isyarat Taiwan. Beri tahu kami.',
    'ท่านใช้ภาษาไต้หวัน ภาษาฮากกา ภาษาชนพื้นเมือง ภาษาหมาจู่ หรือภาษามือไต้หวันได้ เพียงแจ้งให้เราทราบ',
  ),
]
