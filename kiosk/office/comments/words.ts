import { staffWords } from '../../../shared/ui/words/table.ts'

export const commentWords = staffWords({
  title: { 'zh-TW': '意見', en: 'Comments' },
  how: {
    'zh-TW': '民眾評分時寫下的話。看得到分數和原因，看不到是誰、哪個號碼、哪位同仁。',
    en: 'What visitors wrote when rating: with the score and the reasons, never who wrote it or whom it is about.',
  },
  empty: { 'zh-TW': '還沒有意見。有人寫了，就會出現在這裡。', en: 'No comments yet.' },
  show: { 'zh-TW': '看哪些分數', en: 'Which scores' },
  all: { 'zh-TW': '全部（{count}）', en: 'All ({count})' },
  satisfied: { 'zh-TW': '滿意（{count}）', en: 'Good ({count})' },
  others: { 'zh-TW': '普通以下（{count}）', en: 'Fair and below ({count})' },
  noReason: { 'zh-TW': '沒有選原因', en: 'no reason chosen' },
  about: { 'zh-TW': '關於 {reasons}', en: 'About {reasons}' },
  and: { 'zh-TW': '、', en: ', ' },
})
