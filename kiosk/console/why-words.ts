import { staffWords } from '../../shared/ui/words/table.ts'

/** Why a ticket was next. The keys are the rules of the contract's reason. */
export const whyWords = staffWords({
  side: { 'zh-TW': '{lane} {minutes} 分', en: '{lane} {minutes} min' },
  weighted: { 'zh-TW': '{lane} {minutes} 分 ×{weight}', en: '{lane} {minutes} min ×{weight}' },
  over: { 'zh-TW': '{best} ＞ {other}', en: '{best} > {other}' },
  'only-one': { 'zh-TW': '只有這一位在等（{best}）', en: 'The only one waiting ({best})' },
  'promise-kept': {
    'zh-TW': '優先號等滿 {promise} 分就是下一位（{best}）',
    en: 'Priority is next after {promise} min, as promised ({best})',
  },
  immediate: { 'zh-TW': '無法站或坐著等，免等候', en: 'Cannot wait standing or sitting: at once' },
  'own-lane-first': { 'zh-TW': '這個櫃檯先叫{lane}（{best}）', en: 'This counter calls {lane} first ({best})' },
  'first-come': { 'zh-TW': '依取號順序（{best}）', en: 'In order of arrival ({best})' },
  strict: { 'zh-TW': '依號別順序，{lane}在先（{best}）', en: 'By lane: {lane} goes first ({best})' },
  chosen: { 'zh-TW': '同仁指定：{words}', en: 'Chosen by staff: {words}' },
  sent: { 'zh-TW': '由其他櫃檯轉來（{best}）', en: 'Sent here by another counter ({best})' },
  returned: { 'zh-TW': '過號後報到，排到了（{best}）', en: 'Came back after a missed call ({best})' },
})
