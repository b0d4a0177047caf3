import type { Score } from '../../contract.ts'
import type { Language } from '../../language.ts'
import { words, wordsIn } from './table.ts'

/** The five faces; the keys are the scores of the contract, 5 the best. */
export const faceWords = words({
  5: { 'zh-TW': '非常滿意', en: 'Excellent', vi: 'Rất hài lòng', id: 'Sangat puas', th: 'พอใจมาก' },
  4: { 'zh-TW': '滿意', en: 'Good', vi: 'Hài lòng', id: 'Puas', th: 'พอใจ' },
  3: { 'zh-TW': '普通', en: 'Fair', vi: 'Bình thường', id: 'Cukup', th: 'ปานกลาง' },
  2: { 'zh-TW': '不滿意', en: 'Poor', vi: 'Không hài lòng', id: 'Tidak puas', th: 'ไม่พอใจ' },
  1: { 'zh-TW': '非常不滿意', en: 'Very poor', vi: 'Rất không hài lòng', id: 'Sangat tidak puas', th: 'ไม่พอใจมาก' },
})

/** The words of one face. */
export function faceIn(score: Score, language: Language): string {
  const known = scores.find((one) => one === score)
  if (!known) throw new Error(`no face for the score ${score}`)
  return wordsIn(faceWords, language)(known)
}

const scores = [1, 2, 3, 4, 5] as const
