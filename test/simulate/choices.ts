import { parseArgs } from 'node:util'
import { PolicyKind } from '../../shared/setup.ts'
import { type Size, sizes } from './office.ts'
import type { Flexible } from './run.ts'

export interface Choices {
  readonly office: Size
  readonly seed: number
  readonly days: number
  readonly slow: number
  readonly policy: PolicyKind
  readonly flexible: Flexible
  readonly json: boolean
}

const flexibles: readonly Flexible[] = ['rule', 'never', 'always']

export const usage = `npm run simulate -- --office ${Object.keys(sizes).join('|')}
    [--seed N]         another office and other days; 2
    [--days N]         days that count, after 20 that teach; 30
    [--slow X]         everything takes X times as long on the days that count; 1
    [--policy P]       ${PolicyKind.options.join('|')}; accumulating
    [--flexible F]     ${flexibles.join('|')}: who opens the flexible counters; rule
    [--json]           one object instead of tables`

export class WrongChoice extends Error {}

const options = {
  office: { type: 'string' },
  seed: { type: 'string', default: '2' },
  days: { type: 'string', default: '30' },
  slow: { type: 'string', default: '1' },
  policy: { type: 'string', default: 'accumulating' },
  flexible: { type: 'string', default: 'rule' },
  json: { type: 'boolean', default: false },
} as const

/** @throws WrongChoice that names the option and what is allowed */
export function choicesFrom(argv: readonly string[]): Choices {
  const values = parsed(argv)
  return {
    office: oneOf('--office', values.office, ['small', 'medium', 'large']),
    seed: number('--seed', values.seed, 0, 4_294_967_295, true),
    days: number('--days', values.days, 1, 250, true),
    slow: number('--slow', values.slow, 0.5, 3, false),
    policy: oneOf('--policy', values.policy, PolicyKind.options),
    flexible: oneOf('--flexible', values.flexible, flexibles),
    json: values.json,
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options }).values
  } catch (error) {
    throw new WrongChoice(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

function oneOf<T extends string>(option: string, given: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given)
  if (found) return found
  throw new WrongChoice(
    `${option}${given === undefined ? ' is missing' : ` ${given}`}: allowed is ${allowed.join(', ')}.\n${usage}`,
  )
}

function number(option: string, given: string, from: number, to: number, whole: boolean): number {
  const value = Number(given)
  const fits = given.trim() !== '' && value >= from && value <= to && (!whole || Number.isInteger(value))
  if (fits) return value
  throw new WrongChoice(
    `${option} ${given}: allowed is a ${whole ? 'whole ' : ''}number from ${from} to ${to}.\n${usage}`,
  )
}
