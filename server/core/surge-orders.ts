import type { Advice, Foretold } from './advice.ts'
import type { Day } from './day.ts'
import { counterOfClerk } from './decide-counter.ts'
import type { DayOrder } from './decision.ts'
import type { Gauge, SurgeStepOrder } from './surge.ts'

/** What the rule wants, as an order to the day: with whom it asks, why, and what it would do. */
export function surgeOrder(day: Day, step: SurgeStepOrder, gauge: Gauge, backLine: readonly string[]): DayOrder {
  if (step.type === 'let-go') return step
  const asks = step.counter !== null && step.kind !== 'close'
  return { ...step, who: asks ? askedFirst(day, backLine) : null, ...foretold(day, step, gauge) }
}

/** Why it is proposed, and what it would do, as the hall is in the minute of this gauge. */
export function foretold(day: Day, { kind, counter }: Pick<Advice, 'kind' | 'counter'>, gauge: Gauge): Foretold {
  const { forecast, waiting } = gauge
  const before = forecast && Math.max(forecast.now, forecast.ahead)
  const after = forecast && (kind === 'close' ? forecast.fewer : forecast.more)
  return {
    trigger: {
      rule: day.setup.surge.rule,
      waiting,
      now: whole(forecast?.now),
      ahead: whole(forecast?.ahead),
    },
    effect:
      counter === null || before === null || after === null
        ? null
        : { before: Math.round(before), after: Math.round(after) },
  }
}

/** Of those who are at no counter, the one who was asked longest ago: help goes round. */
export function askedFirst(day: Day, backLine: readonly string[]): string | null {
  const lastAsked = (login: string) => day.surge.advices.findLast((one) => one.who === login)?.id ?? 0
  const free = backLine.filter((login) => counterOfClerk(day, login) === null)
  return free.toSorted((a, b) => lastAsked(a) - lastAsked(b))[0] ?? null
}

function whole(minutes: number | undefined): number | null {
  return minutes === undefined ? null : Math.round(minutes)
}
