import { staffWords } from '../../../shared/ui/words/table.ts'

/** What a change of the order of calls would do. */
export const effectWords = staffWords({
  sentenceTitle: { 'zh-TW': '民眾看到的一句話', en: 'The sentence that visitors read' },
  title: { 'zh-TW': '如果最近 20 天就這樣叫號', en: 'What if the last 20 days had been called so' },
  how: {
    'zh-TW':
      '用紀錄裡同樣的民眾、同樣的辦理時間、同樣的櫃檯重演，只換叫號的規則。更動之後會自己試算，還沒儲存，什麼都不會變。',
    en: 'The recorded days are played again with the same visitors, visits and counters; only the order of calls differs. It starts by itself after a change. Nothing holds until it is saved.',
  },
  start: { 'zh-TW': '試算', en: 'Try it' },
  again: { 'zh-TW': '再試算一次', en: 'Try again' },
  impossible: {
    'zh-TW': '有數字超出可填的範圍，改好之後再試算。',
    en: 'A figure is outside what is allowed. It is tried once that is mended.',
  },
  playing: { 'zh-TW': '正在重演第 {day} 天，共 {of} 天…', en: 'Playing day {day} of {of}…' },
  beginning: { 'zh-TW': '正在準備紀錄…', en: 'Reading the records…' },
  failed: { 'zh-TW': '現在不能試算。', en: 'It cannot be tried now.' },
  noDays: {
    'zh-TW': '還沒有營業日的紀錄，所以不能試算，也不猜。營業一天之後就可以。',
    en: 'No office-day has been recorded yet, so nothing can be tried, and nothing is guessed. One day is enough to begin.',
  },
  basis: {
    'zh-TW': '{from} 到 {to} 的 {days} 個營業日；箭頭左邊是現在的規則，右邊是這個規則。',
    en: '{days} office-days from {from} to {to}; left of the arrow the order in force, right of it this one.',
  },
  few: { 'zh-TW': '天數還少，只能參考。', en: 'These are few days; take it as a hint.' },
  lane: { 'zh-TW': '號別', en: 'Lane' },
  called: { 'zh-TW': '叫號人數', en: 'Called' },
  mean: { 'zh-TW': '平均等候（分）', en: 'Mean wait (min)' },
  p90: { 'zh-TW': '九成在幾分內', en: '90th percentile (min)' },
  overtaken: { 'zh-TW': '每張被超過幾張', en: 'Overtaken per number' },
  pair: { 'zh-TW': '{before} → {after}', en: '{before} → {after}' },
  kept: {
    'zh-TW': '承諾守得住：優先號有 {share}% 在 {minutes} 分內叫到。',
    en: 'The promise can be kept: {share}% of priority are called within {minutes} minutes.',
  },
  'strict-only': {
    'zh-TW': '這個規則守不住承諾：優先號有 {share}% 等得比 {minutes} 分久。用絕對優先，只剩 {strict}%。',
    en: 'This order does not keep the promise: {share}% of priority wait longer than {minutes} minutes. With strict priority only {strict}% would.',
  },
  'no-order': {
    'zh-TW':
      '沒有一種叫號順序守得住承諾：優先號占 {priority}%，就算永遠先叫優先號，還是有 {strict}% 等得比 {minutes} 分久。要多開櫃檯，或把承諾放寬。',
    en: 'No order of calls can keep this promise: {priority}% are priority, and even if they were always first, {strict}% would wait longer than {minutes} minutes. Open more counters, or promise less.',
  },
})
