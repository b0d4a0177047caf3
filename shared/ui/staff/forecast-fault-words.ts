import { staffWords } from '../words/table.ts'

export const forecastFaultWords = staffWords({
  'too-late': { 'zh-TW': '等候預估偏短。', en: 'Waits are foretold too short.' },
  'too-early': { 'zh-TW': '等候預估偏長。', en: 'Waits are foretold too long.' },
  figures: {
    'zh-TW': '最近 {of} 位等候的民眾，有 {late} 位（{share}%）等得比 P80 久，應約 20%。',
    en: 'Of the last {of} who waited, {late} ({share}%) waited longer than the P80; it should be about 20%.',
  },
  lookLate: {
    'zh-TW': '請確認休息的櫃檯都按了暫停、輪休表正確，並留意今天是否比平常慢。',
    en: 'Check that resting counters are paused and the roster is right, and whether today is slower than usual.',
  },
  lookEarly: {
    'zh-TW': '請確認有人的櫃檯都已開啟、輪休表正確，並在辦完時就按完成。',
    en: 'Check that staffed counters are open and the roster is right, and that visits are finished when they end.',
  },
})
