import { readFileSync } from 'node:fs'
import { presets } from '../shared/presets/presets.ts'
import { rosterFaults } from '../shared/roster-check.ts'
import { Setup } from '../shared/setup.ts'
import { type NameFault, nameFaults, windowFaults } from '../shared/setup-check.ts'
import { Names } from '../shared/setup-names.ts'
import { WrongSetting } from './settings.ts'

export interface SetupFault {
  readonly path: string
  readonly reason: string
}

/** Every fault of a setup at once, with its path. */
export function checkedSetup(value: unknown): { setup: Setup } | { faults: SetupFault[] } {
  const parsed = Setup.safeParse(value)
  const names = nameFaultsOf(value)
  if (parsed.success && names.length === 0) return { setup: parsed.data }
  const issues = [...(parsed.error?.issues ?? []), ...names]
  const faults = issues.map(({ path, message }) => ({ path: path.join('.') || '(the file)', reason: message }))
  const words = faults.map((fault) => JSON.stringify(fault))
  return { faults: faults.filter((_fault, index) => words.indexOf(words[index] ?? '') === index) }
}

/** A fault of shape elsewhere must not keep the wrong names for a second try. */
function nameFaultsOf(value: unknown): NameFault[] {
  const names = Names.safeParse(value)
  if (!names.success) return []
  const counters = names.data.counters.filter(({ number }) => !Number.isNaN(number))
  const roster = counters.length > 0 ? rosterFaults({ ...names.data, counters }) : []
  return [...nameFaults(names.data), ...windowFaults(names.data), ...roster].filter(
    ({ message }) => !isFollowing(message, names.data),
  )
}

/** What is missing is complained about once, where it is missing, and not wherever it is named. */
function isFollowing(message: string, { lanes, series, counters, matters }: Names): boolean {
  const lists = { lane: lanes, general: lanes, series, counter: counters, matter: matters }
  const named = /^(?:no|an office needs a) (\w+)/.exec(message)?.[1] ?? ''
  const isMissing = Object.entries(lists).some(([name, list]) => name === named && list.length === 0)
  return isMissing || /""|NaN/.test(message)
}

/** @throws WrongSetting if it is neither a preset nor a readable, sound file */
export function setupNamed(office: string): Setup {
  const preset = Object.entries(presets).find(([name]) => name === office)
  if (preset) return preset[1]
  const checked = checkedSetup(jsonOf(office))
  if ('setup' in checked) return checked.setup
  const faults = checked.faults.map(({ path, reason }) => `  ${path}: ${reason}`)
  throw new WrongSetting(`OFFICE="${office}": the setup has ${faults.length} faults\n${faults.join('\n')}`)
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const names = Object.keys(presets).join(', ')
    throw new WrongSetting(`OFFICE="${path}": expected one of ${names}, or the path of a setup file (${String(error)})`)
  }
}
