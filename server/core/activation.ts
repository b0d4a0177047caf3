import type { Activation } from '../../shared/activation.ts'
import type { Advice, OpenedByHand } from './advice.ts'
import type { Day } from './day.ts'
import type { Fact } from './events.ts'

/** Advices of which these facts tell something new, as rows to be kept. */
export function activationsIn(day: Day, facts: readonly Fact[]): Activation[] {
  if (!facts.some(({ type }) => tells.has(type))) return []
  return [
    ...day.surge.advices.map((advice) => activationOf(day, advice)),
    ...day.surge.byHand.map((opened, nth) => openedByHand(day, opened, nth)),
  ]
}

/** Of the first, the second … on its day: apart from the numbers of the advices. */
export function numberByHand(nth: number): number {
  return -1 - nth
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

/** Of a counter without an advice nothing was foretold; who opened it is who said yes. */
function openedByHand({ date }: Day, { counter, clerk, at, waiting, closed }: OpenedByHand, nth: number): Activation {
  return {
    day: date,
    advice: numberByHand(nth),
    kind: 'by-hand',
    at,
    rule: 'waiting',
    waiting,
    now: null,
    ahead: null,
    before: null,
    after: null,
    counter,
    who: null,
    answer: null,
    answeredAt: null,
    answeredBy: null,
    reason: null,
    words: '',
    openedAt: at,
    clerk,
    closedAt: closed?.at ?? null,
    endedAt: closed?.at ?? null,
    ended: closed?.how ?? null,
    forecastAtEnd: null,
  }
}
