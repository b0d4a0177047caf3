import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { WrongSetting } from './settings.ts'
import { isRefused } from './store/faults.ts'
import { lockFolder } from './store/lock.ts'

/**
 * The folder of an office, for one process alone.
 * @returns how to let go of it
 * @throws WrongSetting if it cannot be written, or another office runs on it; the disk's own word if it refuses
 */
export function takeFolder(directory: string): () => void {
  const letGo = lockOn(directory)
  if (!letGo) throw new WrongSetting(`DATA_DIR="${directory}": expected a folder that no other running office uses`)
  return letGo
}

function lockOn(directory: string): (() => void) | null {
  try {
    makeFolder(directory)
    accessSync(directory, constants.W_OK)
    return lockFolder(directory)
  } catch (error) {
    if (isRefused(error)) throw error
    throw new WrongSetting(`DATA_DIR="${directory}": expected a folder that can be written (${String(error)})`)
  }
}

/** Step by step, because Node's own recursive making never ends where a system refuses with "no such file": in /proc. */
function makeFolder(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(dirname(directory))
  mkdirSync(directory)
}
