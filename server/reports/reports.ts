import { Worker } from 'node:worker_threads'
import type { Figures } from '../../shared/figures.ts'
import type { DayDate } from '../../shared/time.ts'

export interface Reports {
  /** Both dates belong to the period. */
  figures(from: DayDate, to: DayDate): Promise<Figures>
  close(): Promise<void>
}

/** Built, worker.ts lies beside the server under the name of its entry. */
const isBuilt = !import.meta.url.endsWith('.ts')
const workerOfThisBuild = new URL(isBuilt ? 'reports-worker.js' : 'worker-from-source.mjs', import.meta.url)

/** A thread that reads the history of an office. It starts with the first question, and anew if it ever fails. */
export function openReports(directory: string, workerUrl: URL = workerOfThisBuild): Reports {
  const asked = new Map<number, Question>()
  let last = 0
  let worker: Worker | null = null

  function started(): Worker {
    const fresh = new Worker(workerUrl, { workerData: directory })
    fresh.unref()
    fresh.on('message', ({ id, ...answer }: Answer) => {
      const question = asked.get(id)
      asked.delete(id)
      if (answer.figures) question?.done(answer.figures)
      else question?.failed(new Error(answer.error))
    })
    fresh.on('error', (error) => ended(fresh, error))
    fresh.on('exit', () => ended(fresh, new Error('the reports were closed')))
    return fresh
  }

  function ended(former: Worker, error: Error): void {
    if (worker !== former) return
    worker = null
    for (const question of asked.values()) question.failed(error)
    asked.clear()
  }

  return {
    figures(from, to) {
      worker ??= started()
      const id = ++last
      const answer = new Promise<Figures>((done, failed) => asked.set(id, { done, failed }))
      worker.postMessage({ id, from, to })
      return answer
    },
    async close() {
      await worker?.terminate()
    },
  }
}

interface Question {
  readonly done: (figures: Figures) => void
  readonly failed: (error: Error) => void
}

interface Answer {
  readonly id: number
  readonly figures?: Figures
  readonly error?: string
}
