import { Worker } from 'node:worker_threads'
import type { Figures } from '../../shared/figures.ts'
import type { Staffing } from '../../shared/staffing.ts'
import type { DayDate } from '../../shared/time.ts'
import type { WhatIf } from '../../shared/what-if.ts'
import type { WeighedDay } from './effects.ts'
import type { Question, Reply } from './messages.ts'
import type { StaffingAsked } from './staffing.ts'
import type { Asked } from './what-if.ts'

export interface Reports {
  /** Both dates belong to the period. */
  figures(from: DayDate, to: DayDate): Promise<Figures>
  /** Takes seconds. @returns null if the signal stopped it */
  whatIf(asked: Asked, progress: (done: number, of: number) => void, signal: AbortSignal): Promise<WhatIf | null>
  /** What each activation of a closed day was worth. Takes a second or two. */
  effects(day: DayDate): Promise<WeighedDay>
  /** Whom these dates need, from the history before a date. */
  staffing(asked: StaffingAsked): Promise<Staffing>
  close(): Promise<void>
}

/** Built, worker.ts lies beside the server under the name of its entry. */
const isBuilt = !import.meta.url.endsWith('.ts')
const workerOfThisBuild = new URL(isBuilt ? 'reports-worker.js' : 'worker-from-source.mjs', import.meta.url)

/** A thread that reads the history of an office. It starts with the first question, and anew if it ever fails. */
export function openReports(directory: string, workerUrl: URL = workerOfThisBuild): Reports {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let worker: Worker | null = null

  function started(): Worker {
    const fresh = new Worker(workerUrl, { workerData: directory })
    fresh.unref()
    fresh.on('message', (reply: Reply) => {
      const one = waiting.get(reply.id)
      if (!('done' in reply)) waiting.delete(reply.id)
      one?.hear(reply)
    })
    fresh.on('error', (error) => ended(fresh, error))
    fresh.on('exit', () => ended(fresh, new Error('the reports were closed')))
    return fresh
  }

  function ended(former: Worker, error: Error): void {
    if (worker !== former) return
    worker = null
    for (const one of waiting.values()) one.failed(error)
    waiting.clear()
  }

  function ask<Answer>(question: (id: number) => Question, read: (reply: Reply) => Answer | undefined) {
    worker ??= started()
    const id = ++last
    const answer = new Promise<Answer>((done, failed) => {
      const hear = (reply: Reply) => {
        const answered = read(reply)
        if (answered !== undefined) done(answered)
        else if ('error' in reply) failed(new Error(reply.error))
      }
      waiting.set(id, { hear, failed })
    })
    worker.postMessage(question(id))
    return { id, answer }
  }

  return {
    figures: (from, to) =>
      ask(
        (id) => ({ what: 'figures', id, from, to }),
        (reply) => ('figures' in reply ? reply.figures : undefined),
      ).answer,
    whatIf(asked, progress, signal) {
      const { id, answer } = ask(
        (id) => ({ what: 'what-if', id, ...asked }),
        (reply) => {
          if ('done' in reply) progress(reply.done, reply.of)
          return 'whatIf' in reply ? reply.whatIf : undefined
        },
      )
      signal.addEventListener('abort', () => worker?.postMessage({ what: 'stop', id } satisfies Question))
      return answer
    },
    effects: (day) =>
      ask(
        (id) => ({ what: 'effects', id, day }),
        (reply) => ('effects' in reply ? reply.effects : undefined),
      ).answer,
    staffing: ({ targets, plans, before }) =>
      ask(
        (id) => ({ what: 'staffing', id, targets, plans: [...plans], before }),
        (reply) => ('staffing' in reply ? reply.staffing : undefined),
      ).answer,
    async close() {
      await worker?.terminate()
    },
  }
}

interface Waiting {
  readonly hear: (reply: Reply) => void
  readonly failed: (error: Error) => void
}
