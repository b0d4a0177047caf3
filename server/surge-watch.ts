import { randomUUID } from 'node:crypto'
import { minute } from '../shared/time.ts'
import type { Actor } from './core/decision.ts'
import { gaugeOf, hallQuestions } from './core/gauge.ts'
import { firstWatch, type Gauge, watchOn } from './core/surge.ts'
import { surgeOrder } from './core/surge-orders.ts'
import type { Forecaster } from './forecaster.ts'
import type { Office } from './office.ts'
import type { People } from './store/people.ts'

/** Looks at the hall once a minute, and has the office say what the rule wants done. */
export interface SurgeWatch {
  /** To be called every few seconds; resolves when what it advises is on the disk. */
  tick(): Promise<void>
  /** Lets a look that has begun come to its end, and begins no other. */
  close(): Promise<void>
}

export interface SurgeSources {
  readonly office: Office
  readonly people: People
  readonly forecaster: Pick<Forecaster, 'ask'>
}

const byItself: Actor = { name: 'office' }

export function openSurgeWatch({ office, people, forecaster }: SurgeSources): SurgeWatch {
  let watch = firstWatch
  let watched = ''
  let looking: Promise<void> | null = null
  let isClosed = false

  async function look(): Promise<void> {
    const { day } = office
    if (day.date !== watched) watch = firstWatch
    watched = day.date
    if (day.stage !== 'open' || office.now() - watch.at < minute) return
    const gauge = await gaugeNow()
    // The look took a moment: what is decided is decided on the day as it is now.
    if (isClosed || office.day.stage !== 'open' || office.day.date !== watched) return
    const step = watchOn(office.day, watch, gauge, Math.max(office.now(), office.day.at))
    watch = step.watch
    const backLine = people.all().flatMap(({ login, role }) => (role === 'back-line' ? [login] : []))
    for (const one of step.orders)
      await office.act(randomUUID(), surgeOrder(office.day, one, gauge, backLine), byItself)
  }

  async function gaugeNow(): Promise<Gauge> {
    const { day } = office
    const questions = hallQuestions(day, Math.max(office.now(), day.at))
    const asItIs = await forecaster.ask(questions.asItIs)
    const first = gaugeOf(day, { asItIs, more: null, fewer: null }).forecast
    const isCalm = first !== null && Math.max(first.now, first.ahead) <= day.setup.surge.forecast.close
    const more = questions.more && !isCalm ? await forecaster.ask(questions.more) : null
    const fewer = questions.fewer ? await forecaster.ask(questions.fewer) : null
    return gaugeOf(office.day, { asItIs, more, fewer })
  }

  return {
    tick() {
      if (isClosed) return Promise.resolve()
      looking ??= look().finally(() => {
        looking = null
      })
      return looking
    },
    async close() {
      isClosed = true
      await looking
    },
  }
}
