import type { Advice, OpenedByHand, Surge } from './advice.ts'
import { isOnTheTable } from './advice.ts'
import { type Books, liveTickets } from './day.ts'
import type { FactOf } from './events.ts'
import { fulfilled } from './surge-links.ts'

export function advised(day: Books, fact: FactOf<'surge-advised'>): void {
  const { advice: id, kind, at, counter, who, trigger, effect } = fact
  const advice: Advice = {
    id,
    kind,
    at,
    counter,
    who,
    trigger,
    effect,
    answered: null,
    opened: null,
    closedAt: null,
    ended: null,
  }
  set(day, { advices: [...day.surge.advices, advice] })
}

export function answered(day: Books, fact: FactOf<'surge-answered'>): void {
  const { advice, by, at, answer, reason, words } = fact
  change(day, advice, { answered: { by, at, answer, reason, words } })
}

export function ended(day: Books, { advice, at, by, how, forecast }: FactOf<'surge-ended'>): void {
  change(day, advice, { ended: { at, by, how, forecast } })
}

export function opened(day: Books, { counter, clerk, at }: FactOf<'counter-opened'>): void {
  set(day, { openedAt: new Map([...day.surge.openedAt, [counter, at]]) })
  const advice = fulfilled(day, counter)
  if (advice) change(day, advice.id, { opened: { counter, clerk, at } })
  if (advice || !day.setup.counters.some(({ number, flexible }) => number === counter && flexible)) return
  const waiting = liveTickets(day).filter(({ stage }) => stage.name === 'waiting').length
  set(day, { byHand: [...day.surge.byHand, { counter, clerk, at, waiting, closed: null }] })
}

export function closing(day: Books, { counter }: FactOf<'counter-closing'>): void {
  set(day, { closing: new Set([...day.surge.closing, counter]) })
}

export function closed(day: Books, { counter, at }: FactOf<'counter-closed'>): void {
  const openedAt = new Map(day.surge.openedAt)
  openedAt.delete(counter)
  const advices = day.surge.advices.map((one) => closedWith(one, counter, at))
  const byHand = day.surge.byHand.map((one) => (one.counter === counter ? shut(one, at, 'counter-closed') : one))
  set(day, { advices, openedAt, byHand, closing: new Set([...day.surge.closing].filter((one) => one !== counter)) })
}

/** At night every advice is over, whatever became of it. */
export function over(day: Books, at: number): void {
  const end = { at, by: 'office', how: 'day-over', forecast: null } as const
  const advices = day.surge.advices.map((one) => {
    const left = one.opened ? closedWith(one, one.opened.counter, at) : one
    return isOnTheTable(left) ? { ...left, ended: end } : left
  })
  const byHand = day.surge.byHand.map((one) => shut(one, at, 'day-over'))
  day.surge = { advices, closing: new Set(), openedAt: new Map(), byHand }
}

function shut(one: OpenedByHand, at: number, how: 'counter-closed' | 'day-over'): OpenedByHand {
  return one.closed ? one : { ...one, closed: { at, how } }
}

function closedWith(advice: Advice, counter: number, at: number): Advice {
  return advice.opened?.counter === counter && advice.closedAt === null ? { ...advice, closedAt: at } : advice
}

function change(day: Books, id: number, change: Partial<Advice>): void {
  set(day, { advices: day.surge.advices.map((one) => (one.id === id ? { ...one, ...change } : one)) })
}

function set(day: Books, change: Partial<Surge>): void {
  day.surge = { ...day.surge, ...change }
}
