import type { PersonalKind } from './personal.ts'

/** Where a list holds what: places of cells, −1 where it lacks one. */
export interface Columns {
  readonly slot: number
  readonly matter: number
  readonly code: number
  readonly count: number
  /** Columns for which the house has no place. */
  readonly personal: readonly PersonalKind[]
  readonly others: number
}

export const usualColumns: Columns = { slot: 0, matter: 1, code: 2, count: 3, personal: [], others: 0 }

/** A first line that names columns instead of filling them. */
export function isHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => kindOf(cell) !== null) && !cells.some((cell) => /\d{1,2}[:：時]?\d{2}/.test(cell))
}

export function columnsIn(cells: readonly string[]): Columns {
  const kinds = cells.map(kindOf)
  return {
    slot: kinds.indexOf('slot'),
    matter: kinds.indexOf('matter'),
    code: kinds.indexOf('code'),
    count: cells.length,
    personal: kinds.filter((kind) => kind !== null && kind !== 'slot' && kind !== 'matter' && kind !== 'code'),
    others: kinds.filter((kind) => kind === null).length,
  }
}

type Kind = 'slot' | 'matter' | 'code' | PersonalKind

function kindOf(cell: string): Kind | null {
  const word = cell.normalize('NFKC').toLowerCase().replaceAll(/[\s_]/g, '')
  return kinds.find(([words]) => words.test(word))?.[1] ?? null
}

/** The first that fits: 「申請人姓名」 is a name before 「申請事項」 is a matter. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/姓名|申請人|當事人|聯絡人|^name$|applicant|customer/, 'name'],
  [/身分證|身份證|統號|統一編號|證號|生日|出生日|^id(?:number|no)?$/, 'id-number'],
  [/電話|手機|行動|phone|mobile|^tel/, 'phone'],
  [/信箱|郵件|mail|地址|address/, 'mail'],
  [/代碼|編號|代號|預約碼|^code$|bookingcode|^no\.?$/, 'code'],
  [/時段|時間|^slot$|^time$/, 'slot'],
  [/事項|項目|業務|^matters?$|service/, 'matter'],
]
