import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './files.ts'

/** Names a build by what it is made of, so that the same sources are the same build on every machine. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  const sources = ['kiosk', 'display', 'shared'].flatMap((folder) => filesBelow(path.join(root, folder)))
  for (const file of [...sources, path.join(root, 'package-lock.json')]) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
