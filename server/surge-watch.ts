import { randomUUID } from 'node:crypto'
import { minute } from '../shared/time.ts'
import { type Advice, isOffered, type Retold } from './core/advice.ts'
import type { Actor } from './core/decision.ts'
import { adviceQuestions, gaugeOf, type HallQuestions, hallQuestions } from './core/gauge.ts'
import { firstWatch, type Gauge, watchOn } from './core/surge.ts'
import { foretold, surgeOrder } from './core/surge-orders.ts'
import type { Forecaster } from './forecaster.ts'
import type { Office } from './office.ts'
import type { People } from './store/people.ts'

/** Looks at the hall once a minute, and has the office say what the rule wants done. */
export interface SurgeWatch {
  /** To be called every few seconds; resolves when what it advises is on the disk. */
  tick(): Promise<void>
  /** What the forecast said last of an advice of today that waits for an answer; null: what it said when it was made. */
  retold(advice: number): Retold | null
  /** Lets a look that has begun come to its end, and begins no other. */
  close(): Promise<void>
}

export interface SurgeSources {
  readonly office: Office
  readonly people: People
  readonly forecaster: Pick<Forecaster, 'ask'>
}

const byItself: Actor = { name: 'office' }
/** Often enough to be true, seldom enough to be read: figures that change every minute say only that they change. */
const saidFor = 5 * minute

export function openSurgeWatch({ office, people, forecaster }: SurgeSources): SurgeWatch {
  let watch = firstWatch
  let watched = ''
  let looking: Promise<void> | null = null
  let isClosed = false
  const retold = new Map<number, Retold>()

  async function look(): Promise<void> {
    const { day } = office
    if (day.date !== watched) {
      watch = firstWatch
      retold.clear()
    }
    watched = day.date
    if (day.stage !== 'open' || office.now() - watch.at < minute) return
    const gauge = await gaugeNow(hallQuestions(day, Math.max(office.now(), day.at)))
    // The look took a moment: what is decided is decided on the day as it is now.
    if (isClosed || office.day.stage !== 'open' || office.day.date !== watched) return
    const step = watchOn(office.day, watch, gauge, Math.max(office.now(), office.day.at))
    watch = step.watch
    const backLine = people.all().flatMap(({ login, role }) => (role === 'back-line' ? [login] : []))
    for (const one of step.orders)
      await office.act(randomUUID(), surgeOrder(office.day, one, gauge, backLine), byItself)
    for (const advice of office.day.surge.advices.filter(isOffered)) await tellAnew(advice)
  }

  async function gaugeNow(questions: HallQuestions): Promise<Gauge> {
    const { day } = office
    const asItIs = await forecaster.ask(questions.asItIs)
    const first = gaugeOf(day, { asItIs, more: null, fewer: null }).forecast
    const isCalm = first !== null && Math.max(first.now, first.ahead) <= day.setup.surge.forecast.close
    const more = questions.more && !isCalm ? await forecaster.ask(questions.more) : null
    const fewer = questions.fewer ? await forecaster.ask(questions.fewer) : null
    return gaugeOf(office.day, { asItIs, more, fewer })
  }

  /** For the screens only: what was offered, and on which figures, stands in the log as it was. */
  async function tellAnew(advice: Advice): Promise<void> {
    const at = Math.max(office.now(), office.day.at)
    if (isClosed || at - (retold.get(advice.id)?.at ?? advice.at) < saidFor) return
    const gauge = await gaugeNow(adviceQuestions(office.day, at, advice))
    if (isClosed || office.day.date !== watched) return
    retold.set(advice.id, { at, ...foretold(office.day, advice, gauge) })
    office.announce()
  }

  return {
    tick() {
      if (isClosed) return Promise.resolve()
      looking ??= look().finally(() => {
        looking = null
      })
      return looking
    },
    retold: (advice) => retold.get(advice) ?? null,
    async close() {
      isClosed = true
      await looking
    },
  }
}
