import type { Activation } from '../../shared/activation.ts'
import type { Advice } from './advice.ts'
import type { Day } from './day.ts'
import type { Fact } from './events.ts'

/** Advices of which these facts tell something new, as rows to be kept. */
export function activationsIn(day: Day, facts: readonly Fact[]): Activation[] {
  return facts.some(({ type }) => tells.has(type)) ? day.surge.advices.map((advice) => activationOf(day, advice)) : []
}

const tells = new Set<Fact['type']>([
  'surge-advised',
  'surge-answered',
  'surge-ended',
  'counter-opened',
  'counter-closed',
  'day-closed',
])

function activationOf({ date }: Day, advice: Advice): Activation {
  const { id, kind, at, counter, who, trigger, effect, answered, opened, closedAt, ended } = advice
  return {
    day: date,
    advice: id,
    kind,
    at,
    ...trigger,
    before: effect?.before ?? null,
    after: effect?.after ?? null,
    counter: opened?.counter ?? counter,
    who,
    answer: answered?.answer ?? null,
    answeredAt: answered?.at ?? null,
    answeredBy: answered?.by ?? null,
    reason: answered?.reason ?? null,
    words: answered?.words ?? '',
    openedAt: opened?.at ?? null,
    clerk: opened?.clerk ?? null,
    closedAt,
    endedAt: ended?.at ?? null,
    ended: ended?.how ?? null,
    forecastAtEnd: ended?.forecast ?? null,
  }
}
