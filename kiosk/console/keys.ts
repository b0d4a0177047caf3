/**
 * The keys of the console. F5 and F11 stay the browser's: F5 is what people press when a page looks stuck, and must
 * not finish a visit; F11 cannot be taken back from a browser in full screen. The others a page may take.
 */
export const keys = {
  next: 'F1',
  recall: 'F2',
  pass: 'F3',
  hold: 'F4',
  transfer: 'F6',
  matters: 'F7',
  pause: 'F8',
  undo: 'F9',
  finish: 'F10',
  supervisor: 'F12',
} as const

export type KeyedAct = keyof typeof keys

export function actOfKey(key: string): KeyedAct | null {
  return keyedActs.find((act) => keys[act] === key) ?? null
}

const keyedActs = [
  'next',
  'recall',
  'pass',
  'hold',
  'transfer',
  'matters',
  'pause',
  'undo',
  'finish',
  'supervisor',
] as const
