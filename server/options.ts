import { parseArgs } from 'node:util'
import { WrongSetting } from './settings.ts'

/** What is to be opened: the office, or a demonstration that goes so many times as fast as life. */
export type Wanted = { readonly name: 'office' } | { readonly name: 'demo'; readonly speed: number }

const usualSpeed = 6
const fastest = 60

/** @throws WrongSetting for any other word: a slip of the finger must not open the real office instead of a demonstration */
export function wantedFrom(argv: readonly string[]): Wanted {
  const { demo, speed } = wordsIn(argv)
  if (!demo) {
    if (speed !== undefined) throw notExpected(argv)
    return { name: 'office' }
  }
  const times = Number(speed ?? usualSpeed)
  if (times >= 1 && times <= fastest) return { name: 'demo', speed: times }
  throw new WrongSetting(`--speed ${speed}: expected a number from 1 to ${fastest}`)
}

function wordsIn(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: { demo: { type: 'boolean' }, speed: { type: 'string' } } }).values
  } catch {
    throw notExpected(argv)
  }
}

function notExpected(argv: readonly string[]): WrongSetting {
  return new WrongSetting(`${argv.join(' ')}: expected nothing, or --demo, or --demo --speed 1 … ${fastest}`)
}
