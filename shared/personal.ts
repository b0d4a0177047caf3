export type PersonalKind = 'id-number' | 'phone' | 'mail' | 'name'

/** What a cell of a list seems to hold of a person, for whom the house has no place. A word that names a matter is asked before. */
export function personalIn(cell: string): PersonalKind | null {
  const bare = cell.normalize('NFKC').replaceAll(/[\s().\-–—#*○Ｏ]/g, '')
  if (/@/.test(cell)) return 'mail'
  if (idNumber.test(bare)) return 'id-number'
  if (phone.test(bare)) return 'phone'
  return isName(cell) ? 'name' : null
}

/** A booking code is free, but not free enough for the number of an identity card or of a telephone. */
export function isPersonalCode(code: string): boolean {
  return idNumber.test(code) || phone.test(code)
}

/** Citizens and residents: a letter, then 1, 2, 8, 9 or a letter A to D, then eight digits. */
const idNumber = /^[A-Z][1289A-D]\d{8}$/i
const phone = /^(?:\+?886|0)(?:9\d{8}|[2-8]\d{7,8})$/

/** Two to four Chinese characters that begin with a surname, masked ones too: 「林○美」, 「陳先生」. */
function isName(cell: string): boolean {
  const bare = cell.replaceAll(/[\s·．]/g, '').replace(/(?:先生|小姐|女士|君)$/, '')
  if (/^\p{Script=Han}[○〇ＯOoXx＊*●]/u.test(bare)) return true
  const length = [...bare].length
  return length >= (bare === cell ? 2 : 1) && length <= 4 && /^\p{Script=Han}+$/u.test(bare) && beginsWithSurname(bare)
}

function beginsWithSurname(name: string): boolean {
  return surnames.has([...name][0] ?? '') || longSurnames.some((surname) => name.startsWith(surname))
}

/** The commonest of Taiwan, after the Ministry of the Interior's statistics of names; they cover more than nine people of ten. */
const surnames = new Set(
  '陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温溫唐藍石蔣古紀姚連馮歐程湯黎康姜白汪田尤巫鄒涂鐘',
)
const longSurnames = ['歐陽', '張簡', '司徒', '上官', '范姜', '諸葛']
