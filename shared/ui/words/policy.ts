import type { Catalogue } from '../../catalogue.ts'
import type { Language } from '../../language.ts'
import { words, wordsIn } from './table.ts'

/** Who is called next, in one sentence that fits the office's own policy: people compare numbers. */
export function ruleSentence({ policy, lanes }: Pick<Catalogue, 'policy' | 'lanes'>, language: Language): string {
  const t = wordsIn(policyWords, language)
  if (policy.kind === 'first-come') return t('firstCome')
  if (policy.kind === 'strict') return t('strict')
  const weightOf = (kind: string) => policy.weights[lanes.find((lane) => lane.kind === kind)?.id ?? ''] ?? 1
  const priority = t('accumulating', { weight: weightOf('priority'), promise: policy.promiseMinutes })
  const hasBookings = lanes.some((lane) => lane.kind === 'booked')
  return hasBookings ? `${priority}${t('booked', { early: policy.bookedEarlyMinutes })}` : priority
}

const policyWords = words({
  accumulating: {
    'zh-TW': '一般依取號順序叫號；優先號每等 1 分鐘以 {weight} 分鐘計，等滿 {promise} 分鐘必為下一位。',
    en: 'Numbers are called in order. For priority numbers each minute counts as {weight}, and after {promise} minutes they are next.',
    vi: 'Số được gọi theo thứ tự. Với số ưu tiên, mỗi phút chờ tính là {weight} phút, và sau {promise} phút sẽ là số kế tiếp.',
    id: 'Nomor dipanggil berurutan. Untuk nomor prioritas, tiap menit dihitung {weight} menit, dan setelah {promise} menit menjadi nomor berikutnya.',
    th: 'เรียกคิวตามลำดับ คิวพิเศษรอ 1 นาทีนับเป็น {weight} นาที และเมื่อรอครบ {promise} นาทีจะเป็นคิวถัดไป',
  },
  booked: {
    'zh-TW': '預約於時段前 {early} 分鐘起優先。',
    en: ' Bookings go first from {early} minutes before their time.',
    vi: ' Người hẹn trước được ưu tiên từ {early} phút trước giờ hẹn.',
    id: ' Yang punya janji didahulukan mulai {early} menit sebelum waktunya.',
    th: ' ผู้จองได้คิวก่อนตั้งแต่ {early} นาทีก่อนเวลานัด',
  },
  strict: {
    'zh-TW': '優先號與預約先叫，其餘依取號順序。',
    en: 'Priority and booked numbers are called first, the others in order.',
    vi: 'Số ưu tiên và số hẹn trước được gọi trước, còn lại theo thứ tự.',
    id: 'Nomor prioritas dan janji dipanggil lebih dulu, lainnya berurutan.',
    th: 'เรียกคิวพิเศษและคิวจองก่อน ที่เหลือตามลำดับ',
  },
  firstCome: {
    'zh-TW': '依取號順序叫號。',
    en: 'Numbers are called in order.',
    vi: 'Số được gọi theo thứ tự.',
    id: 'Nomor dipanggil berurutan.',
    th: 'เรียกคิวตามลำดับ',
  },
})
