import type { Wait } from '../../contract.ts'
import type { Language } from '../../language.ts'
import { words, wordsIn } from './table.ts'

/** Times as a person says them: about so long, at the latest so long. */
export const waitWords = words({
  range: {
    'zh-TW': '約 {about} 分，最晚約 {latest} 分',
    en: 'about {about} min, at most about {latest} min',
    vi: 'khoảng {about} phút, lâu nhất khoảng {latest} phút',
    id: 'sekitar {about} menit, paling lama {latest} menit',
    th: 'ประมาณ {about} นาที ไม่เกินประมาณ {latest} นาที',
  },
  about: {
    'zh-TW': '約 {about} 分',
    en: 'about {about} min',
    vi: 'khoảng {about} phút',
    id: 'sekitar {about} menit',
    th: 'ประมาณ {about} นาที',
  },
  latest: {
    'zh-TW': '最晚約 {latest} 分',
    en: 'at most about {latest} min',
    vi: 'lâu nhất khoảng {latest} phút',
    id: 'paling lama sekitar {latest} menit',
    th: 'ไม่เกินประมาณ {latest} นาที',
  },
  minutes: {
    'zh-TW': '{minutes} 分',
    en: '{minutes} min',
    vi: '{minutes} phút',
    id: '{minutes} menit',
    th: '{minutes} นาที',
  },
  people: {
    'zh-TW': '{people} 人',
    en: '{people} people',
    vi: '{people} người',
    id: '{people} orang',
    th: '{people} คน',
  },
  unknown: {
    'zh-TW': '還無法估計',
    en: 'not known yet',
    vi: 'chưa ước tính được',
    id: 'belum bisa diperkirakan',
    th: 'ยังประมาณไม่ได้',
  },
})

/** 「約 18 分，最晚約 30 分」 */
export function waitIn(wait: Wait | null, language: Language): string {
  const t = wordsIn(waitWords, language)
  if (!wait) return t('unknown')
  return wait.latest > wait.about ? t('range', wait) : t('about', { about: wait.about })
}
