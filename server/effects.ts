import { nextDate } from '../shared/time.ts'
import type { Log } from './log.ts'
import type { Office } from './office.ts'
import type { Reports } from './reports/reports.ts'
import type { Store } from './store/store.ts'

/** In the evening works out what each activation was worth, once; a day that was missed, the next time. */
export interface Weighing {
  /** To be called now and then; resolves when everything that is due has been weighed and kept. */
  tick(): Promise<void>
  close(): Promise<void>
}

export interface WeighingSources {
  readonly office: Office
  readonly store: Store
  readonly reports: Pick<Reports, 'effects'>
  readonly log: Log
}

export function openWeighing({ office, store, reports, log }: WeighingSources): Weighing {
  let weighing: Promise<void> | null = null
  let isClosed = false
  /** A day that could not be weighed is not tried again and again in the same life. */
  const failed = new Set<string>()

  async function weigh(): Promise<void> {
    const { date, stage } = office.day
    const upTo = stage === 'closed' ? date : nextDate(date, -1)
    for (const day of store.activations.unweighed(upTo)) {
      if (isClosed) return
      if (!failed.has(day)) await weighDay(day)
    }
  }

  async function weighDay(day: string): Promise<void> {
    try {
      const { each, together } = await reports.effects(day)
      if (isClosed) return
      await store.journal.write(() => {
        store.activations.weighDay(day, together)
        for (const effect of each) store.activations.weigh(day, effect.advice, effect)
      })
      office.announce()
    } catch (error) {
      failed.add(day)
      if (!isClosed)
        log.error({ error: String(error), day }, 'what the activations of a day were worth could not be worked out')
    }
  }

  return {
    tick() {
      if (isClosed) return Promise.resolve()
      weighing ??= weigh().finally(() => {
        weighing = null
      })
      return weighing
    },
    async close() {
      isClosed = true
    },
  }
}
