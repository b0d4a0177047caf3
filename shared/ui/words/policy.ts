import type { Catalogue } from '../../catalogue.ts'
import { inLanguage, type Language } from '../../language.ts'
import { type Translate, words, wordsIn } from './table.ts'

type Rules = Pick<Catalogue, 'policy' | 'lanes' | 'hasOwnCounters'>
type Lane = Rules['lanes'][number]

/** Who is called next, in one sentence made of the office's own figures: people compare numbers. */
export function ruleSentence(rules: Rules, language: Language): string {
  const t = wordsIn(policyWords, language)
  const named = (lane: Lane) => inLanguage(lane.name, language)
  const lanes = rules.lanes.filter((lane) => lane.kind !== 'turning')
  const clauses = [
    ...(isRanked(rules, lanes) ? [ranks(rules, lanes, t, named)] : [t('inOrder')]),
    ...lanes.flatMap((lane) => {
      const parts = partsOf(rules, lane, t)
      return parts.length > 0 ? [`${t('lane', { lane: named(lane) })}${parts.join(t('and'))}`] : []
    }),
    ...(rules.policy.immediate === 'first' && lanes.some(({ kind }) => kind === 'priority') ? [t('immediate')] : []),
    ...(rules.hasOwnCounters ? [t('ownCounters')] : []),
  ]
  return `${clauses.join(t('also'))}${t('end')}`
}

/** What is special about a lane. */
function partsOf({ policy, lanes }: Rules, { id, kind }: Lane, t: Translate<typeof policyWords>): string[] {
  const parts: string[] = []
  const early = policy.bookedEarlyMinutes
  if (kind === 'booked') parts.push(early > 0 ? t('early', { early }) : t('slot'))
  if (policy.kind !== 'accumulating') return parts
  const weight = weightOf(policy, id) / weightOf(policy, lanes.find((lane) => lane.kind === 'general')?.id)
  if (weight !== 1) parts.push(t('counts', { weight: Math.round(weight * 100) / 100 }))
  const promise = policy.promiseMinutes
  if (kind === 'priority') parts.push(promise > 0 ? t('promise', { promise }) : t('always'))
  return parts
}

function isRanked({ policy }: Rules, lanes: readonly Lane[]): boolean {
  return policy.kind === 'strict' && new Set(lanes.map(({ id }) => weightOf(policy, id))).size > 1
}

/** Strict order goes by weight alone: lanes of one weight are one rank. */
function ranks(
  { policy }: Rules,
  lanes: readonly Lane[],
  t: Translate<typeof policyWords>,
  named: (lane: Lane) => string,
): string {
  const weights = [...new Set(lanes.map(({ id }) => weightOf(policy, id)))].toSorted((a, b) => b - a)
  const names = weights.map((weight) =>
    lanes
      .filter(({ id }) => weightOf(policy, id) === weight)
      .map(named)
      .join(t('with')),
  )
  return t('ranked', { ranks: names.join(t('afterwards')) })
}

function weightOf(policy: Rules['policy'], lane: string | undefined): number {
  return (lane !== undefined && policy.weights[lane]) || 1
}

export const policyWords = words({
  inOrder: {
    'zh-TW': '一般依取號順序叫號',
    en: 'Numbers are called in order',
    vi: 'Số được gọi theo thứ tự',
    id: 'Nomor dipanggil berurutan',
    th: 'เรียกคิวตามลำดับ',
  },
  ranked: {
    'zh-TW': '先叫{ranks}，同一順位依取號順序',
    en: 'First {ranks}; within a rank in order',
    vi: 'Trước hết {ranks}; cùng bậc thì theo thứ tự',
    id: 'Pertama {ranks}; di tingkat yang sama berurutan',
    th: 'เรียก{ranks} ลำดับเดียวกันเรียกตามหมายเลข',
  },
  afterwards: { 'zh-TW': '，再叫', en: ', then ', vi: ', rồi đến ', id: ', lalu ', th: ' แล้วจึง' },
  with: { 'zh-TW': '、', en: ' and ', vi: ' và ', id: ' dan ', th: 'และ' },
  lane: { 'zh-TW': '{lane}', en: '{lane}: ', vi: '{lane}: ', id: '{lane}: ', th: '{lane} ' },
  counts: {
    'zh-TW': '每等 1 分鐘以 {weight} 分鐘計',
    en: 'each minute counts as {weight}',
    vi: 'mỗi phút chờ tính là {weight} phút',
    id: 'tiap menit dihitung {weight} menit',
    th: 'รอ 1 นาทีนับเป็น {weight} นาที',
  },
  promise: {
    'zh-TW': '等滿 {promise} 分鐘必為下一位',
    en: 'next after {promise} minutes',
    vi: 'sau {promise} phút là số kế tiếp',
    id: 'setelah {promise} menit berikutnya',
    th: 'รอครบ {promise} นาทีเป็นคิวถัดไป',
  },
  always: {
    'zh-TW': '到了就是下一位',
    en: 'always next',
    vi: 'luôn là số kế tiếp',
    id: 'selalu berikutnya',
    th: 'เป็นคิวถัดไปเสมอ',
  },
  early: {
    'zh-TW': '自時段前 {early} 分鐘起',
    en: 'from {early} minutes before the slot',
    vi: 'từ {early} phút trước giờ hẹn',
    id: 'mulai {early} menit sebelumnya',
    th: 'ตั้งแต่ {early} นาทีก่อนเวลานัด',
  },
  slot: {
    'zh-TW': '自時段開始起',
    en: 'from the slot',
    vi: 'từ đúng giờ hẹn',
    id: 'mulai tepat waktunya',
    th: 'ตั้งแต่เวลานัด',
  },
  immediate: {
    'zh-TW': '無法久候者最先叫號',
    en: 'who cannot wait goes first',
    vi: 'ai không thể chờ được gọi trước',
    id: 'yang tidak bisa menunggu didahulukan',
    th: 'ผู้ที่รอไม่ได้เรียกก่อน',
  },
  ownCounters: {
    'zh-TW': '專用櫃檯先叫專用號',
    en: 'special counters call their own first',
    vi: 'quầy riêng gọi số riêng trước',
    id: 'loket khusus mendahulukan nomornya sendiri',
    th: 'ช่องเฉพาะเรียกคิวของตนก่อน',
  },
  and: { 'zh-TW': '，', en: ', ', vi: ', ', id: ', ', th: ' ' },
  also: { 'zh-TW': '；', en: '; ', vi: '; ', id: '; ', th: '; ' },
  end: { 'zh-TW': '。', en: '.', vi: '.', id: '.', th: '' },
})
