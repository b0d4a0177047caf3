import type { Database } from './database.ts'
import { isBusy } from './faults.ts'

export interface Journal {
  /** Runs the write in this event-loop turn's transaction; resolves when it is on the disk. */
  write(write: () => void): Promise<void>
  /**
   * Everything asked for so far is on the disk. What runs right after it sees exactly what the disk knows, because
   * no command can be decided in between.
   */
  settled(): Promise<void>
  /** Memory can no longer be trusted: nothing more is written, as if the disk had refused. */
  giveUp(error: unknown): void
  readonly healthy: boolean
}

/** Another program holds the write lock: ask again soon, without holding up the sockets meanwhile. */
const retryAfter = 20

/**
 * Group commit: all writes of one event-loop turn share one transaction, and nobody hears of them before its commit.
 * While the disk syncs, new requests gather in the kernel and become the next turn, so no timer needs tuning.
 * @param broken told once when memory is ahead of the disk or at odds with it: the process must start anew
 */
export function openJournal(database: Database, broken: (error: Error) => void): Journal {
  const begin = database.prepare('begin immediate')
  const commit = database.prepare('commit')
  let queue: Entry[] = []
  let healthy = true

  function flush(): void {
    if (!healthy) return
    const entries = queue
    try {
      begin.run()
    } catch (error) {
      if (isBusy(error)) setTimeout(flush, retryAfter)
      else giveUp(error)
      return
    }
    try {
      for (const entry of entries) entry.write()
      commit.run()
    } catch (error) {
      giveUp(error)
      return
    }
    queue = []
    for (const entry of entries) entry.done()
  }

  function giveUp(error: unknown): void {
    if (!healthy) return
    healthy = false
    if (database.inTransaction) database.exec('rollback')
    const reason = error instanceof Error ? error : new Error(String(error))
    for (const entry of queue) entry.failed(reason)
    queue = []
    broken(reason)
  }

  function write(write: () => void): Promise<void> {
    if (!healthy) return Promise.reject(new Error('the journal has given up'))
    return new Promise((done, failed) => {
      if (queue.push({ write, done, failed }) === 1) setImmediate(flush)
    })
  }

  return {
    write,
    settled: () => (healthy && queue.length === 0 ? Promise.resolve() : write(() => {})),
    giveUp,
    get healthy() {
      return healthy
    },
  }
}

interface Entry {
  readonly write: () => void
  readonly done: () => void
  readonly failed: (error: Error) => void
}
