import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** How the house writes: as it does; nothing at all; or each command in a transaction of its own. */
export type Disk = 'turn' | 'none' | 'each'

/** The server in a process of its own, which tells what happened inside. */
export interface House {
  readonly address: string
  /** Begins to watch the event loop. */
  watch(): Promise<void>
  watched(): Promise<Watched>
  close(): Promise<void>
}

export interface Watched {
  /** Milliseconds of the longest time that the event loop was held. */
  readonly held: number
  /** When each write was on the disk, by the machine's clock. */
  readonly commits: readonly number[]
}

/** @param sync milliseconds that every commit takes longer than on this disk */
export async function openHouse(directory: string, disk: Disk = 'turn', sync = 0): Promise<House> {
  const child = begin('house-process.ts', [directory, disk, String(sync)])
  const [{ address }] = await heard<{ address: string }>(child)
  return {
    address,
    async watch() {
      child.send('watch')
      await heard(child)
    },
    async watched() {
      child.send('watched')
      const [watched] = await heard<Watched>(child)
      return watched
    },
    close: () => ended(child),
  }
}

export function begin(file: string, words: readonly string[]): ChildProcess {
  return fork(path.join(import.meta.dirname, file), [...words], { execArgv: ['--import', 'tsx'] })
}

export async function heard<T>(child: ChildProcess): Promise<[T]> {
  const told = new AbortController()
  const { signal } = told
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a process of the bench ended with ${code}`)
  })
  const [message] = await Promise.race([once(child, 'message', { signal }), gone])
  gone.catch(() => {})
  told.abort()
  return [message as T]
}

export async function ended(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
