import { staffWords } from '../../shared/ui/words/table.ts'

/** What the service desk did, in words. */
export const deskFigureWords = staffWords({
  bookings: { 'zh-TW': '預約', en: 'Bookings' },
  noBookings: { 'zh-TW': '這段期間沒有預約。', en: 'There were no bookings in this period.' },
  bookingsLine: {
    'zh-TW': '預約 {made} 筆，準時報到 {inTime}、晚到 {late}、未到 {absent}。',
    en: '{made} bookings: {inTime} in time, {late} late, {absent} absent.',
  },
  toCome: { 'zh-TW': '還有 {count} 筆沒報到。', en: '{count} have not checked in yet.' },
  within: {
    'zh-TW': '準時報到的，有 {share}% 在時段後 5 分鐘內叫到（{within}／{called}）。',
    en: 'Of those in time, {share}% were called within five minutes of the slot ({within} of {called}).',
  },
  withinFew: {
    'zh-TW': '準時報到並叫到的有 {called} 位，其中 {within} 位在時段後 5 分鐘內；未滿 10 位不算比率。',
    en: '{called} came in time and were called, {within} of them within five minutes; below ten there is no percentage.',
  },
  reviews: { 'zh-TW': '預審', en: 'Pre-review' },
  noReviews: { 'zh-TW': '這段期間沒有預審紀錄。', en: 'Nobody was pre-reviewed in this period.' },
  reviewsLine: {
    'zh-TW': '預審 {n} 位：齊備 {complete}、缺件 {missing}、非本所業務 {notOurs}。',
    en: '{n} pre-reviewed: {complete} complete, {missing} with something missing, {notOurs} not our business.',
  },
  completeShare: { 'zh-TW': '齊備率 {share}%。', en: '{share}% were complete.' },
  notices: { 'zh-TW': '一次告知單：最常缺的', en: 'One-time notices: most often missing' },
  noNotices: { 'zh-TW': '這段期間沒有開一次告知單。', en: 'No notice was given in this period.' },
  noticesLine: { 'zh-TW': '開了 {n} 張。', en: '{n} were given.' },
  noticesMost: {
    'zh-TW': '最常缺「{document}」（{count} 次）。',
    en: 'Most often missing: {document} ({count} times).',
  },
  times: { 'zh-TW': '{count} 件', en: '{count}' },
})
