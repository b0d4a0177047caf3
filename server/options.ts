import { parseArgs } from 'node:util'
import { WrongSetting } from './settings.ts'

/** What is to be opened: the office, or a demonstration that goes so many times as fast as life; or a way in, for who lost it. */
export type Wanted =
  | { readonly name: 'office' }
  | { readonly name: 'demo'; readonly speed: number }
  | { readonly name: 'new-password' }

const known = { demo: { type: 'boolean' }, speed: { type: 'string' }, 'new-password': { type: 'boolean' } } as const
const usualSpeed = 6
const fastest = 60

/** @throws WrongSetting for any other word: a slip of the finger must not open the real office instead of a demonstration */
export function wantedFrom(argv: readonly string[]): Wanted {
  const { demo, speed, 'new-password': renews } = wordsIn(argv)
  if (renews && argv.length === 1) return { name: 'new-password' }
  if (!demo || renews) {
    if (argv.length > 0) throw notExpected(argv)
    return { name: 'office' }
  }
  const times = Number(speed ?? usualSpeed)
  if (times >= 1 && times <= fastest) return { name: 'demo', speed: times }
  throw new WrongSetting(`--speed ${speed}: expected a number from 1 to ${fastest}`)
}

function wordsIn(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: known }).values
  } catch {
    throw notExpected(argv)
  }
}

function notExpected(argv: readonly string[]): WrongSetting {
  return new WrongSetting(
    `${argv.join(' ')}: expected nothing, or --demo, or --demo --speed 1 … ${fastest}, or --new-password`,
  )
}
