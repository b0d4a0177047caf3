import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** All files below a folder, in the order of their names: the same on every machine. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
