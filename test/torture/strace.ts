import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** One thing that a program asked of the disk, in order. A path is relative to the watched folder; '' is the folder. */
export type Step =
  | { readonly name: 'create' | 'unlink' | 'sync'; readonly file: string }
  | { readonly name: 'write'; readonly file: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly name: 'truncate'; readonly file: string; readonly length: number }

/** Only Linux has it; everywhere else these tests say so and are skipped. */
export const canWatch = process.platform === 'linux'

const calls = 'pwrite64,write,ftruncate,fsync,fdatasync,unlink,openat'

/** Runs a program of this folder under strace, and returns everything it did to the files of a folder. */
export function watch(folder: string, program: string, ...options: readonly string[]): Step[] {
  needStrace()
  const record = path.join(tmpdir(), `steps-${process.pid}-${Date.now()}`)
  const script = path.join(import.meta.dirname, program)
  const node = [process.execPath, '--import', 'tsx', script, folder, ...options]
  const watching = ['-f', '--seccomp-bpf', '-y', '-xx', '-s', '100000', '-e', `trace=${calls}`, '-o', record]
  const ran = spawnSync('strace', [...watching, ...node], { encoding: 'utf8' })
  try {
    if (ran.status !== 0) throw new Error(`${program} could not be watched (${ran.status}): ${ran.stderr}`)
    return stepsIn(readFileSync(record, 'latin1'), folder)
  } finally {
    rmSync(record, { force: true })
  }
}

function needStrace(): void {
  if (spawnSync('strace', ['-V']).status === 0) return
  if (process.getuid?.() !== 0) throw new Error('Please install first: apt-get install strace')
  const apt = (...options: string[]) => spawnSync('apt-get', options, { stdio: 'ignore' }).status === 0
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'strace'))
    throw new Error('strace could not be installed')
}

function stepsIn(record: string, folder: string): Step[] {
  /** A sync counts when it is over; until then the plug may be pulled. */
  const syncing = new Map<string, string>()
  return record.split('\n').flatMap((line) => {
    const [thread = ''] = line.split(' ', 1)
    const call = line.slice(thread.length).trimStart()
    if (/^<\.\.\. f(data)?sync resumed>/.test(call)) {
      const file = syncing.get(thread)
      syncing.delete(thread)
      return file === undefined ? [] : [{ name: 'sync', file } as const]
    }
    const step = stepOf(call, folder)
    if (step?.name !== 'sync' || !call.includes('<unfinished')) return step ?? []
    syncing.set(thread, step.file)
    return []
  })
}

/** `pwrite64(27</path/in/hexadecimal>, "\x00…", 4096, 32) = 4096` and its like. */
const shape = /^(\w+)\((?:\d+|AT_FDCWD)<([^>]*)>(?:, "([^"]*)")?(.*)/

function stepOf(call: string, folder: string): Step | null {
  const [, name, there = '', quoted = '', rest = ''] = shape.exec(call) ?? []
  const opening = name === 'openat'
  const unlinked = /^unlink\("([^"]*)"/.exec(call)?.[1]
  const file = within(folder, bytesOf(unlinked ?? (opening ? quoted : there)).toString())
  if (file === null) return null
  if (unlinked) return { name: 'unlink', file }
  const figures = [...rest.matchAll(/, (\d+)/g)].map(([, figure]) => Number(figure))
  switch (name) {
    case 'openat':
      return rest.includes('O_CREAT') ? { name: 'create', file } : null
    case 'pwrite64':
      return { name: 'write', file, offset: figures[1] ?? 0, bytes: bytesOf(quoted) }
    case 'write':
      return { name: 'write', file, offset: -1, bytes: bytesOf(quoted) }
    case 'ftruncate':
      return { name: 'truncate', file, length: figures[0] ?? 0 }
    default:
      return { name: 'sync', file }
  }
}

function within(folder: string, file: string): string | null {
  return file === folder || file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : null
}

function bytesOf(hexadecimal: string): Buffer {
  return Buffer.from(hexadecimal.replaceAll('\\x', ''), 'hex')
}
