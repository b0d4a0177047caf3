import { expect, test } from 'vitest'
import { edited, tablesIn } from '../../kiosk/build/word-tables.ts'

const source = `export const sayings = words({
  hello: { 'zh-TW': '您好', en: 'Hello', vi: 'Xin chào', id: 'Halo', th: 'สวัสดี' },
  'good-bye': { 'zh-TW': '再見', en: 'Good-bye', th: 'ลาก่อน', id: 'Sampai jumpa', vi: 'Tạm biệt' },
})
export const forStaff = staffWords({ open: { 'zh-TW': '開', en: 'Open' } })`

test('I7 the build takes the less common languages out of a table, and loses none of their words', () => {
  const tables = tablesIn('words.ts', source)
  const late = tables[0]?.texts.map(({ key, language, words }) => `${key} ${language} ${words}`).sort()
  expect(late).toEqual([
    'good-bye id Sampai jumpa',
    'good-bye th ลาก่อน',
    'good-bye vi Tạm biệt',
    'hello id Halo',
    'hello th สวัสดี',
    'hello vi Xin chào',
  ])
  expect(edited(source, tables, (table) => `later${table}`).replace(/\s+/g, ' ')).toBe(
    `export const sayings = words({ hello: { 'zh-TW': '您好', en: 'Hello', }, 'good-bye': { 'zh-TW': '再見', en: 'Good-bye', }, }, later0) export const forStaff = staffWords({ open: { 'zh-TW': '開', en: 'Open' } })`,
  )
})
