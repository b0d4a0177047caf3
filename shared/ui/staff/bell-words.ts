import { staffWords } from '../words/table.ts'

export const bellWords = staffWords({
  tablet: { 'zh-TW': '入口平板', en: 'Entrance tablet' },
  counter: { 'zh-TW': '{counter} 號櫃檯', en: 'Counter {counter}' },
  ticket: { 'zh-TW': '號碼 {number}', en: 'Number {number}' },
  seconds: { 'zh-TW': '{seconds} 秒前', en: '{seconds} s ago' },
  minutes: { 'zh-TW': '{minutes} 分鐘前', en: '{minutes} min ago' },
  going: { 'zh-TW': '我去', en: 'I am going' },
  goingTo: { 'zh-TW': '我去：{place}，{aid}', en: 'I am going: {place}, {aid}' },
})
