import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { now } from './now.ts'

const lasting = 1000

/** How often a second this disk keeps four kilobytes for good: no durable command can be faster by itself. */
export function syncsPerSecond(directory: string): number {
  const file = openSync(path.join(directory, 'raw'), 'w')
  const page = Buffer.alloc(4096, 1)
  const start = now()
  let count = 0
  while (now() - start < lasting) {
    writeSync(file, page, 0, page.length, 0)
    fdatasyncSync(file)
    count += 1
  }
  const seconds = (now() - start) / 1000
  closeSync(file)
  return count / seconds
}
