import { staffWords } from '../../../shared/ui/words/table.ts'

/** When the hall counts as full, and what is proposed then. */
export const surgeFormWords = staffWords({
  how: {
    'zh-TW': '人潮還沒塞滿大廳之前，系統就建議加開機動櫃檯；由人決定要不要開。',
    en: 'Before the hall is full, a flexible counter is proposed. People decide.',
  },
  forecast: { 'zh-TW': '看預估等候（建議）', en: 'By the expected wait (recommended)' },
  forecastHow: {
    'zh-TW': '現在取號、或稍後取號要等幾分鐘。會把午休輪班算進去，六個櫃檯和十九個櫃檯都適用。',
    en: 'Minutes that a ticket taken now, or a little later, would wait. Knows the lunch roster; fits any office.',
  },
  waiting: { 'zh-TW': '看等候人數', en: 'By how many wait' },
  waitingHow: {
    'zh-TW': '等候達三人就加開（臺中市地方稅務局的做法）。簡單，但機動櫃檯會開得比較久。',
    en: 'Three or more waiting (the tax bureau’s rule). Simple, but flexible counters stay open longer.',
  },
  steps: { 'zh-TW': '門檻', en: 'Thresholds' },
  stepsHow: {
    'zh-TW': '由下往上要一個比一個大，櫃檯才不會一開一關。',
    en: 'Each above the one before, or a counter would open and close by turns.',
  },
  close: { 'zh-TW': '少一櫃也低於這裡：可以關', en: 'With one fewer below this: may close' },
  notice: { 'zh-TW': '第 1 級：提醒', en: 'Level 1: notice' },
  open: { 'zh-TW': '第 2 級：加開機動櫃檯', en: 'Level 2: open a flexible counter' },
  backLine: { 'zh-TW': '第 3 級：後線支援、走動預審', en: 'Level 3: back line, pre-review' },
  allHands: { 'zh-TW': '第 4 級：全員支援', en: 'Level 4: all hands' },
  times: { 'zh-TW': '看多久、等多久', en: 'How long' },
  openAhead: { 'zh-TW': '加開：往後看', en: 'Opening looks ahead' },
  closeAhead: { 'zh-TW': '關閉：往後看', en: 'Closing looks ahead' },
  openAfter: { 'zh-TW': '連續超過幾分鐘才建議加開', en: 'Above for so long before opening is proposed' },
  closeAfter: { 'zh-TW': '連續低於幾分鐘才建議關閉', en: 'Below for so long before closing is proposed' },
  escalateAfter: { 'zh-TW': '連續超過幾分鐘才升級', en: 'Above for so long before the next level' },
  keepOpen: { 'zh-TW': '開了至少維持', en: 'A counter stays open at least' },
  askAgain: { 'zh-TW': '說不要之後，隔多久再問', en: 'After a no, ask again after' },
  allowed: { 'zh-TW': '可填 {from} 到 {to}', en: '{from} to {to}' },
})
