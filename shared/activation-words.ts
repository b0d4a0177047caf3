import type { ActivationKind } from './activation.ts'
import type { AdviceEnd, DeclineReason } from './surge.ts'

type Said = { readonly 'zh-TW': string; readonly en: string }

/** The words of the monthly review of crowd dispersal. */
export const activationWords = {
  date: { 'zh-TW': '日期', en: 'Date' },
  kind: { 'zh-TW': '措施', en: 'Measure' },
  trigger: { 'zh-TW': '觸發（現在→稍後）', en: 'Trigger (now → later)' },
  offered: { 'zh-TW': '建議', en: 'Advised' },
  asked: { 'zh-TW': '請誰', en: 'Asked' },
  answered: { 'zh-TW': '回覆', en: 'Answer' },
  counter: { 'zh-TW': '櫃檯', en: 'Counter' },
  opened: { 'zh-TW': '開櫃', en: 'Opened' },
  closed: { 'zh-TW': '關櫃', en: 'Closed' },
  foretold: { 'zh-TW': '預估最久等候（分）', en: 'Foretold longest wait (min)' },
  ended: { 'zh-TW': '結束', en: 'Ended' },
  saved: { 'zh-TW': '節省等候（分）', en: 'Waiting saved (min)' },
  staff: { 'zh-TW': '支援（分）', en: 'Staff time (min)' },
  perHour: { 'zh-TW': '每人時節省（分）', en: 'Saved per staff hour (min)' },
  minutes: { 'zh-TW': '分', en: 'min' },
  people: { 'zh-TW': '人', en: 'waiting' },
  accept: { 'zh-TW': '同意', en: 'yes' },
  decline: { 'zh-TW': '不開', en: 'no' },
  keepOpen: { 'zh-TW': '先不關', en: 'no' },
  stillNeeded: { 'zh-TW': '還需要', en: 'still needed' },
  unanswered: { 'zh-TW': '未回覆', en: 'no answer' },
} as const satisfies Record<string, Said>

export const kindWords: Readonly<Record<ActivationKind, Said>> = {
  'by-hand': { 'zh-TW': '自行加開機動櫃檯', en: 'Counter opened by hand' },
  close: { 'zh-TW': '關閉機動櫃檯', en: 'Close a counter' },
  notice: { 'zh-TW': '提醒', en: 'Notice' },
  open: { 'zh-TW': '加開機動櫃檯', en: 'Open a counter' },
  'back-line': { 'zh-TW': '後線支援、預審', en: 'Back line, pre-review' },
  'all-hands': { 'zh-TW': '全員支援', en: 'All hands' },
}

export const declineWords: Readonly<Record<DeclineReason, Said>> = {
  'nobody-free': { 'zh-TW': '目前無人手', en: 'nobody free' },
  'soon-over': { 'zh-TW': '很快會消化', en: 'soon over' },
  'out-of-order': { 'zh-TW': '櫃檯設備故障', en: 'out of order' },
  'not-needed': { 'zh-TW': '不需要', en: 'not needed' },
  other: { 'zh-TW': '其他', en: 'other' },
}

export const endWords: Readonly<Record<AdviceEnd, Said>> = {
  'by-hand': { 'zh-TW': '結束', en: 'ended' },
  calm: { 'zh-TW': '人潮消退', en: 'calm again' },
  overtaken: { 'zh-TW': '由新建議取代', en: 'replaced' },
  'not-opened': { 'zh-TW': '未開櫃', en: 'not opened' },
  'counter-closed': { 'zh-TW': '櫃檯關閉', en: 'counter closed' },
  'day-over': { 'zh-TW': '營業結束', en: 'day over' },
}
