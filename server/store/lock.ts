import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { isBusy } from './faults.ts'

/**
 * Two servers on one database would give the same numbers. The lock is the system's own on a small file: it ends with
 * the process that holds it, however that process ends, so nothing is left behind to be cleared by hand.
 * @returns how to let go of it, or null if another process holds it
 * @throws if the disk refuses
 */
export function lockFolder(directory: string): (() => void) | null {
  const file = new Sqlite(join(directory, 'in-use.lock'), { timeout: 0 })
  try {
    file.exec('begin exclusive')
    return () => file.close()
  } catch (error) {
    file.close()
    if (isBusy(error)) return null
    throw error
  }
}
