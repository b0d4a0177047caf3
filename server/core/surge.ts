import type { CounterNumber } from '../../shared/setup.ts'
import { levelOf } from '../../shared/setup-ranges.ts'
import type { AdviceKind, SurgeRules } from '../../shared/surge.ts'
import { type Instant, minute } from '../../shared/time.ts'
import { isOffered, isOnTheTable } from './advice.ts'
import { counterState, type Day } from './day.ts'

/** What the hall looks like in one minute, in minutes of the longest wait (P50) and in people. */
export interface Gauge {
  readonly waiting: number
  /** null: nothing can be foreseen now, so nothing is advised by forecast. */
  readonly forecast: {
    /** A ticket taken now; one taken `openAhead` minutes later. */
    readonly now: number
    readonly ahead: number
    /** The larger of both with one counter more; null if it was not asked. */
    readonly more: number | null
    /** The larger of now and `closeAhead` minutes later with one counter fewer. */
    readonly fewer: number | null
  } | null
}

/** For how many minutes in a row each condition has held. Memory only: after a restart the counting begins anew. */
export interface Watch {
  readonly at: Instant
  readonly close: number
  readonly notice: number
  readonly open: number
  readonly backLine: number
  readonly allHands: number
  /** Below the notice; below the opening of a counter. */
  readonly calm: number
  readonly eased: number
}

export const firstWatch: Watch = { at: 0, close: 0, notice: 0, open: 0, backLine: 0, allHands: 0, calm: 0, eased: 0 }

/** What the rule wants done: a new advice, or one that is on the table to end. */
export type SurgeStepOrder =
  | { readonly type: 'advise'; readonly kind: AdviceKind; readonly counter: CounterNumber | null }
  | { readonly type: 'let-go'; readonly advice: number; readonly how: 'calm' | 'overtaken' | 'not-opened' }

/**
 * One minute of watching the hall. FORECAST-15: a flexible counter is proposed when a ticket taken now or in 15 minutes
 * would wait too long (14 minutes, unless the office says otherwise), for 2 minutes in a row, one counter at a time; and
 * may close again when with one fewer both now and in 30 minutes stay below 6, for 10 minutes, after 30 minutes at
 * least. Thresholds are minutes, so the rule fits six counters and nineteen; up and down differ, so nothing flaps.
 * "waiting" counts heads instead.
 *
 * @param at  the minute; called more than once in a minute, nothing is counted twice
 */
export function watchOn(
  day: Day,
  watch: Watch,
  gauge: Gauge,
  at: Instant,
): { readonly watch: Watch; readonly orders: readonly SurgeStepOrder[] } {
  if (at - watch.at < minute && watch.at > 0) return { watch, orders: [] }
  const next = counted(day.setup.surge, watch, gauge, at)
  return { watch: next, orders: [...lettingGo(day, next, at), ...proposals(day, next, at)] }
}

/** Counters that the crowd opened, or that exist for it: these may close again. */
export function supporting(day: Day): CounterNumber[] {
  const opened = new Set(day.surge.advices.flatMap(({ opened: one }) => (one ? [one.counter] : [])))
  return day.setup.counters.flatMap(({ number, flexible }) =>
    (flexible || opened.has(number)) && counterState(day, number).stage !== 'closed' ? [number] : [],
  )
}

/** The next counter to open: first the flexible ones; at the last level, any. */
export function nextCounter(day: Day, kind: AdviceKind): CounterNumber | null {
  const onTheWay = new Set(day.surge.advices.filter(isOnTheTable).map(({ counter }) => counter))
  const shut = day.setup.counters.filter(
    ({ number }) => counterState(day, number).stage === 'closed' && !onTheWay.has(number),
  )
  const flexible = shut.find((one) => one.flexible) ?? null
  if (kind === 'open') return flexible?.number ?? null
  return kind === 'all-hands' ? ((flexible ?? shut[0])?.number ?? null) : null
}

function counted(rules: SurgeRules, watch: Watch, gauge: Gauge, at: Instant): Watch {
  const { level, fewer } = levelNow(rules, gauge)
  const steps = rules[rules.rule]
  // "Three or more" counts three as enough; minutes must lie above.
  const over = (step: number) => level !== null && (rules.rule === 'waiting' ? level >= step : level > step)
  const under = (value: number | null, step: number) => value !== null && value < step
  const row = (before: number, holds: boolean) => (holds ? before + 1 : 0)
  return {
    at,
    close: row(watch.close, under(fewer, steps.close)),
    notice: row(watch.notice, over(steps.notice)),
    open: row(watch.open, over(steps.open)),
    backLine: row(watch.backLine, over(steps.backLine)),
    allHands: row(watch.allHands, over(steps.allHands)),
    calm: row(watch.calm, under(level, steps.notice)),
    eased: row(watch.eased, under(level, steps.open)),
  }
}

function levelNow({ rule }: SurgeRules, { waiting, forecast }: Gauge) {
  if (rule === 'waiting') return { level: waiting, fewer: waiting }
  return { level: forecast && Math.max(forecast.now, forecast.ahead), fewer: forecast?.fewer ?? null }
}

/** Minutes after which somebody who said yes and has not come is no longer counted on. */
const comesWithin = 10

function lettingGo(day: Day, watch: Watch, at: Instant): SurgeStepOrder[] {
  const { closeAfter } = day.setup.surge
  return day.surge.advices.filter(isOnTheTable).flatMap((advice): SurgeStepOrder[] => {
    const end = (how: 'calm' | 'overtaken' | 'not-opened') => [{ type: 'let-go' as const, advice: advice.id, how }]
    if (advice.kind === 'close') return watch.close === 0 ? end('overtaken') : []
    if (advice.opened) return []
    if (advice.kind === 'notice') return watch.calm >= closeAfter ? end('calm') : []
    if (isOffered(advice)) return watch.eased >= closeAfter ? end('calm') : []
    const waitsForCounter = advice.counter !== null
    if (waitsForCounter) return at - (advice.answered?.at ?? at) >= comesWithin * minute ? end('not-opened') : []
    return watch.eased >= closeAfter ? end('calm') : []
  })
}

function proposals(day: Day, watch: Watch, at: Instant): SurgeStepOrder[] {
  const kind = wanted(day, watch, at)
  if (!kind) return closing(day, watch, at)
  return [...outgrown(day, kind), { type: 'advise', kind, counter: nextCounter(day, kind) }]
}

/** The strongest thing that is due and not yet said. */
function wanted(day: Day, watch: Watch, at: Instant): AdviceKind | null {
  const rules = day.setup.surge
  const may = (kind: AdviceKind) => !isTooSoon(day, kind, at)
  const pressed = isSpent(day, at)
  const standing = (kind: AdviceKind) => day.surge.advices.find((one) => one.kind === kind && isOnTheTable(one))
  const backLine = standing('back-line')
  // Whoever was asked must have had the time to answer, also where the hall is far above both levels at once.
  const hadTime = backLine !== undefined && at - backLine.at >= rules.escalateAfter * minute
  if (pressed && hadTime && watch.allHands >= rules.escalateAfter && may('all-hands')) return 'all-hands'
  const helps = backLine !== undefined || standing('all-hands') !== undefined
  if (pressed && !helps && watch.backLine >= rules.escalateAfter && may('back-line')) return 'back-line'
  if (watch.open >= rules.openAfter && nextCounter(day, 'open') !== null && may('open')) return 'open'
  const quiet = !day.surge.advices.some(isOnTheTable)
  return quiet && watch.notice >= rules.openAfter && may('notice') ? 'notice' : null
}

/**
 * One at a time: while a counter is proposed, or somebody is on the way to one, no other is. After a no, or an end by
 * hand, the office is left in peace for a while; a mere notice, whatever it was that was said no to.
 */
function isTooSoon(day: Day, kind: AdviceKind, at: Instant): boolean {
  const { askAgain } = day.setup.surge
  return day.surge.advices.some((one) => {
    if (one.kind !== kind && kind !== 'notice') return false
    const no = one.answered?.answer === 'decline' ? one.answered : one.ended?.how === 'by-hand' ? one.ended : null
    if (no) return at - no.at < askAgain * minute
    return one.kind === kind && isOnTheTable(one) && !one.opened
  })
}

/** No flexible counter is left to propose: all are open, or the proposal was declined, or nobody answers it. */
function isSpent(day: Day, at: Instant): boolean {
  const { escalateAfter } = day.setup.surge
  if (nextCounter(day, 'open') === null && !isWaitedFor(day)) return true
  return day.surge.advices.some(
    (one) =>
      one.kind === 'open' &&
      (one.answered?.answer === 'decline'
        ? isTooSoon(day, 'open', at)
        : isOffered(one) && at - one.at >= escalateAfter * minute),
  )
}

function isWaitedFor(day: Day): boolean {
  return day.surge.advices.some((one) => one.kind === 'open' && isOnTheTable(one) && !one.opened)
}

/**
 * A stronger advice takes the place of a weaker one that nobody has answered; but nothing takes the place of a counter
 * that is still closed: let go, it would be proposed once more a minute later.
 */
function outgrown(day: Day, kind: AdviceKind): SurgeStepOrder[] {
  return day.surge.advices
    .filter((one) => isOffered(one) && one.kind !== 'open' && levelOf[one.kind] < levelOf[kind])
    .map((one) => ({ type: 'let-go', advice: one.id, how: 'overtaken' }))
}

/** The one that has been open longest, and long enough. */
function closing(day: Day, watch: Watch, at: Instant): SurgeStepOrder[] {
  const { closeAfter, keepOpen } = day.setup.surge
  const justClosed = day.surge.advices.some(
    (one) => one.kind === 'close' && one.ended?.how === 'counter-closed' && at - one.ended.at < closeAfter * minute,
  )
  if (watch.close < closeAfter || justClosed || isTooSoon(day, 'close', at)) return []
  const since = (counter: CounterNumber) => day.surge.openedAt.get(counter) ?? at
  const [oldest] = supporting(day)
    .filter((counter) => !day.surge.closing.has(counter) && at - since(counter) >= keepOpen * minute)
    .sort((a, b) => since(a) - since(b))
  return oldest === undefined ? [] : [{ type: 'advise', kind: 'close', counter: oldest }]
}
